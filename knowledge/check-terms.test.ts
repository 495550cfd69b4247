import { BOUND_TERMS } from './bound-terms';
import { createCalendar } from './calendar';
import { checkTerms } from './check-terms';
import type { EntryText } from './contracts/entry';
import { TermSchema, type Term } from './contracts/fact';
import { LANGUAGES, type Language } from './contracts/language';
import { createFigureBook } from './figure-book';
import type { Base } from './load-base';
import { loadFolder } from './load-yaml';
import { anEntry, anEntryText, anEntryVersion } from './testing/builders';

const terms = loadFolder(__dirname, 'facts', TermSchema, /^glossary\.yaml$/).items;

function problemsOf(texts: Record<Language, Partial<EntryText>>): string[] {
  const { tr, en, ar, ru, fa } = texts;
  const version = anEntryVersion({
    texts: {
      tr: anEntryText('tr', tr),
      en: anEntryText('en', en),
      ar: anEntryText('ar', ar),
      ru: anEntryText('ru', ru),
      fa: anEntryText('fa', fa),
    },
  });
  const base: Base = {
    facts: new Map(),
    terms,
    series: [],
    figures: createFigureBook([], []),
    instruments: new Map(),
    entries: [{ item: anEntry({ versions: [version] }), file: 'entries/x.yaml', index: 0 }],
    provisions: [],
    calendar: createCalendar([]),
    intents: [],
    concepts: [],
    dialogs: [],
    languages: [],
    problems: [],
  };
  return checkTerms(base, () => '').map(({ message }) => message);
}

const court: Record<Language, Partial<EntryText>> = {
  tr: { short: 'İş mahkemesine gidilir.', next: 'İş mahkemesi karar verir.' },
  en: { short: 'The case goes to the labour court.' },
  ar: { short: 'تُرفع الدعوى أمام محكمة العمل.' },
  ru: { short: 'Обращаются в суд по трудовым спорам.' },
  fa: { short: 'دعوا به دادگاه کار می‌رود.' },
};

describe('the check of bound terms', () => {
  it('finds nothing where every language has its word, in any inflection', () => expect(problemsOf(court)).toEqual([]));

  it.each<[Language, string]>([
    ['en', 'The case goes to the tribunal.'],
    ['ar', 'تُرفع الدعوى أمام القضاء.'],
    ['ru', 'Обращаются к судье.'],
    ['fa', 'دعوا به قاضی می‌رود.'],
  ])('finds the missing word in %s', (language, short) => {
    const found = problemsOf({ ...court, [language]: { short } });
    expect(found).toEqual([expect.stringMatching(new RegExp(`texts\\.${language}: "iş mahkemesi" is .* no such words`))]);
  });

  it('finds a word that is never to be used, even where the term is named once', () => {
    const once = { ...court, tr: { short: 'İş mahkemesine gidilir.' } };
    expect(problemsOf({ ...once, ru: { short: 'Дело идёт в трудовой суд.' } })).toEqual([
      expect.stringContaining('"трудовой суд"'),
    ]);
    expect(problemsOf({ ...once, ru: { short: 'Дело идёт в суд.' } })).toEqual([]);
  });

  it('lets what people say stand in quotation marks', () => {
    const quoted = { ...court, ru: { short: 'В суд по трудовым спорам, его ещё зовут «трудовой суд».' } };
    expect(problemsOf(quoted)).toEqual([]);
  });

  it('takes accepted words for the term', () => {
    const permit = {
      tr: { title: 'Çalışma izni', short: 'Çalışma izniniz vardır.', next: 'Çalışma izinleri.' },
      en: { title: 'Permits', short: 'You have a permit.', next: 'Wait.' },
      ar: { title: 'الأذون', short: 'لديك الإذن.', next: 'انتظر.' },
      ru: { title: 'Разрешение', short: 'Есть разрешение.', next: 'Ждите.' },
      fa: { title: 'اجازه‌ها', short: 'اجازه دارید.', next: 'صبر کنید.' },
    };
    expect(problemsOf(permit)).toEqual([]);
  });

  it('does not read the words of other languages in the Turkish text', () => {
    const yearlong = { ...court, tr: { short: 'Bir yıllık izin verilir.', next: 'İki yıllık izin.' } };
    expect(problemsOf(yearlong)).toEqual([]);
  });
});

describe('the table of bound terms', () => {
  const byId = new Map<string, Term>(terms.map(({ item }) => [item.id, item]));
  it.each(BOUND_TERMS)('$id stands in the glossary', ({ id }) => expect(byId.has(id)).toBe(true));

  it('names no term twice', () => expect(new Set(BOUND_TERMS.map(({ id }) => id)).size).toBe(BOUND_TERMS.length));

  it('refuses no word that the glossary itself uses for the term', () => {
    const clash = BOUND_TERMS.flatMap(({ id, refused }) =>
      LANGUAGES.flatMap((language) =>
        language === 'tr' ? [] : (refused?.[language] ?? []).filter((word) => byId.get(id)?.[language] === word),
      ),
    );
    expect(clash).toEqual([]);
  });
});
