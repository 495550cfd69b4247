import { createCalendar } from './calendar';
import { checkEntries } from './check-entries';
import type { Entry } from './contracts/entry';
import { InstrumentSchema } from './contracts/instrument';
import { createFigureBook } from './figure-book';
import type { Base } from './load-base';
import { aFact, anEntry, anEntryText, anEntryVersion, inAllLanguages } from './testing/builders';

const TODAY = '2026-11-21';
const facts = [
  aFact({ figures: [{ name: 'window', value: 60, unit: 'days', valid_from: null, valid_to: null }] }),
  aFact({
    id: 'rumour.sample',
    confidence: 'low',
    figures: [{ name: 'amount', value: 5, unit: 'TRY', valid_from: null, valid_to: null }],
  }),
];
const instrument = InstrumentSchema.parse({ id: 'Law 6735', name: inAllLanguages(() => 'Law 6735') });

function problemsOf(...entries: Entry[]): string[] {
  const base: Base = {
    facts: new Map(facts.map((item, index) => [item.id, { item, file: 'facts/x.yaml', index }])),
    terms: [],
    series: [],
    figures: createFigureBook(facts, []),
    instruments: new Map([['Law 6735', instrument]]),
    entries: entries.map((item, index) => ({ item, file: 'entries/x.yaml', index })),
    provisions: [],
    calendar: createCalendar([]),
    intents: [],
    concepts: [],
    dialogs: [],
    languages: [],
    problems: [],
  };
  return checkEntries(base, TODAY, () => '').map(({ message }) => message);
}
const version = anEntryVersion();
const withTurkish = (overrides: Parameters<typeof anEntryText>[1]): Entry =>
  anEntry({ versions: [{ ...version, texts: { ...version.texts, tr: anEntryText('tr', overrides) } }] });

const { spoken: _spoken, ...silent } = anEntryText('tr');
const withoutSpoken = anEntry({ versions: [{ ...version, texts: { ...version.texts, tr: silent } }] });

describe('the checks of entries', () => {
  it('find nothing wrong with a good entry', () => expect(problemsOf(anEntry())).toEqual([]));

  it.each<[string, Entry, RegExp]>([
    ['an id of another topic', anEntry({ id: 'fees.sample' }), /begin with its topic/],
    [
      'a fact that does not exist',
      anEntry({ versions: [anEntryVersion({ facts: ['law6735.sample', 'no.such'] })] }),
      /no fact "no\.such"/,
    ],
    [
      'a rule that rests on a low-confidence fact',
      anEntry({ versions: [anEntryVersion({ facts: ['law6735.sample', 'rumour.sample'] })] }),
      /low confidence/,
    ],
    [
      'an authority no fact rests on',
      anEntry({ versions: [anEntryVersion({ authority: [{ instrument: 'Law 1', article: null, gazette: null }] })] }),
      /not in instruments/,
    ],
    ['a figure that does not exist', withTurkish({ short: 'En çok {no.such} gün.' }), /no figure "no\.such"/],
    ['a figure of a low-confidence fact', withTurkish({ short: 'Tutar {rumour.sample.amount}.' }), /low-confidence fact/],
    ['figures that differ between languages', withTurkish({ short: 'En çok {law6735.sample.window} gün.' }), /figures differ/],
    ['a number written out', withTurkish({ short: 'En çok 45 gün.' }), /45 is written out/],
    ['a text that is too long', withTurkish({ short: 'çok '.repeat(80) }), /80 words; at most/],
    ['steps in one language only', withTurkish({ steps: ['Bir.'] }), /"steps" is in/],
    ['a text in the wrong script', withTurkish({ short: 'Разрешение на работу выдаётся министерством' }), /not in the script/],
    ['too few questions', anEntry({ questions: { ...anEntry().questions, fa: ['اجازه کار'] } }), /1 questions; at least 8/],
    ['a missing spoken form', withoutSpoken, /spoken form is missing/],
    [
      'versions with a gap',
      anEntry({ versions: [anEntryVersion({ valid_to: '2024-09-30' }), anEntryVersion({ valid_from: '2024-10-02' })] }),
      /no version is in force on 2024-10-01/,
    ],
    ['a link to nowhere', anEntry({ related: ['fees.none'] }), /no entry "fees\.none"/],
  ])('find %s', (_name, entry, message) => expect(problemsOf(entry).join('\n')).toMatch(message));

  it('find a question that two entries share, however it is written', () => {
    const [first] = anEntry().questions.tr;
    const other = anEntry({
      id: 'extension.other',
      questions: {
        ...anEntry({ id: 'extension.other' }).questions,
        tr: [...anEntry({ id: 'extension.other' }).questions.tr, (first ?? '').toUpperCase()],
      },
    });
    expect(problemsOf(anEntry(), other)).toEqual([expect.stringContaining('also one of "extension.sample"')]);
  });
});
