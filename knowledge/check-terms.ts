// Holds the translations of an entry against the glossary: a term that the Turkish text uses is translated by its bound words.
import { BOUND_TERMS, type BoundTerm } from './bound-terms';
import { stringsOf, type EntryText } from './contracts/entry';
import type { Term } from './contracts/fact';
import { LANGUAGES, type Language } from './contracts/language';
import type { Base } from './load-base';
import { lineOf, type Problem } from './load-yaml';
import { foldText } from './text/fold';
import { wordsOf } from './text/tokens';

type Translated = Exclude<Language, 'tr'>;
/** Beginnings of words that stand near each other. */
type Pattern = string[];
/** Each word of a string in the forms it may be meant in. */
type Words = readonly (readonly string[])[];

/** How many other words may stand between those of a term: "work and residence permits". */
const ROOM = 3;
/** A term named once may live on as a pronoun or go without saying in another language; named again, it has its word there. */
const OFTEN_ENOUGH = 2;

const plainWordsOf = (text: string): string[] => wordsOf(text.replace(/\{[^}]*\}/g, ' '));

/** Endings differ with number, case and person: what stays of a word in each language. */
const STEMS: Record<Translated, (word: string) => string> = {
  en: (word) => (word.length > 4 ? word.replace(/[es]$/, '') : word),
  ru: (word) => (word.length > 3 ? word.slice(0, Math.min(Math.max(3, word.length - 2), 8)) : word),
  ar: (word) => word.replace(/^ال(?=..)/, '').replace(/(?<=...)(?:ه|يه)$/, ''),
  fa: (word) => (word.length > 4 ? word.slice(0, -1) : word),
};

/** Arabic joins "and", "with", "for", "like" and the article to the word that follows. */
function arabicForms(word: string): string[] {
  if (!/^[وفبلكا]/.test(word)) return [word];
  const bare = word.replace(/^[وف](?=...)/, '');
  const forms = [word, bare].flatMap((each) => [each, each.replace(/^[بلك]?ال(?=..)|^لل(?=..)|^[بلك](?=...)/, '')]);
  return [...new Set(forms)];
}

const patternOf = (phrase: string, language: Translated): Pattern =>
  plainWordsOf(phrase.replace(/\([^)]*\)/g, ' ')).map((word) => STEMS[language](word));

const begins = (words: Words, place: number, stem: string): boolean =>
  words[place]?.some((form) => form.startsWith(stem)) ?? false;

/** Whether the words of a pattern stand near each other, in any order. */
function isNear(words: Words, pattern: Pattern): boolean {
  const [first, ...others] = pattern;
  if (first === undefined) return false;
  const reach = others.length + ROOM;
  return words.some((_, place) => {
    if (!begins(words, place, first)) return false;
    const near = Array.from({ length: 2 * reach + 1 }, (_each, step) => place - reach + step).filter((other) => other !== place);
    return others.every((stem) => near.some((other) => begins(words, other, stem)));
  });
}

const isPhrase = (words: Words, pattern: Pattern): boolean =>
  words.some((_, place) => pattern.every((stem, step) => begins(words, place + step, stem)));

type TurkishPhrase = { word: string; isOpen: boolean }[];

/** Turkish words as the table writes them: whole, or open at the end where there is a hyphen. */
const turkishPhrase = (phrase: string): TurkishPhrase =>
  phrase.split(' ').map((part) => ({ word: foldText(part.replace(/-$/, '')), isOpen: part.endsWith('-') }));

function timesInTurkish(strings: readonly string[][], phrase: TurkishPhrase): number {
  const stands = (words: readonly string[], place: number): boolean =>
    phrase.every(({ word, isOpen }, step) => {
      const there = words[place + step];
      return there !== undefined && (isOpen ? there.startsWith(word) : there === word);
    });
  return strings.reduce((sum, words) => sum + words.filter((_, place) => stands(words, place)).length, 0);
}

type Bound = BoundTerm & {
  term: Term;
  phrases: TurkishPhrase[];
  good: Record<Translated, Pattern[]>;
  bad: Record<Translated, { phrase: string; pattern: Pattern }[]>;
};

const TRANSLATED = LANGUAGES.filter((language) => language !== 'tr');
const inEach = <T>(make: (language: Translated) => T): Record<Translated, T> => ({
  en: make('en'),
  ar: make('ar'),
  ru: make('ru'),
  fa: make('fa'),
});

function boundWith(bound: BoundTerm, term: Term): Bound {
  const good = inEach((language) =>
    [term[language], ...(bound.accepted?.[language] ?? [])].map((phrase) => patternOf(phrase, language)),
  );
  const bad = inEach((language) =>
    (bound.refused?.[language] ?? []).map((phrase) => ({ phrase, pattern: patternOf(phrase, language) })),
  );
  return { ...bound, term, phrases: bound.turkish.map(turkishPhrase), good, bad };
}

const isWritten = ({ field }: { field: string }): boolean => field !== 'spoken';

/** What people say instead may be told in quotation marks or brackets: «vize», (oturum). */
const withoutQuotes = (value: string): string => value.replace(/«[^»]*»|"[^"]*"|“[^”]*”|\([^)]*\)/g, ' ');

/** A translation as words: by field, all of it and what it says in its own voice. */
type Translation = { field: string; all: Words; own: Words }[];
type Complaint = { field?: string; message: string };

function translationOf(text: EntryText, language: Translated): Translation {
  const formsIn = (value: string): Words => plainWordsOf(value).map((word) => (language === 'ar' ? arabicForms(word) : [word]));
  return stringsOf(text)
    .filter(isWritten)
    .map(({ field, value }) => {
      const all = formsIn(value);
      return { field, all, own: /["«“(]/.test(value) ? formsIn(withoutQuotes(value)) : all };
    });
}

function complaintsAbout(bound: Bound, strings: Translation, language: Translated, isNeeded: boolean): Complaint[] {
  const { term, good, bad } = bound;
  const refused = bad[language].flatMap(({ phrase, pattern }) => {
    const at = strings.find(({ own }) => isPhrase(own, pattern));
    return at ? [{ field: at.field, message: `"${phrase}" is used; "${term.tr}" is "${term[language]}" in the glossary` }] : [];
  });
  if (refused.length > 0) return refused;
  const isThere = !isNeeded || good[language].some((pattern) => strings.some(({ all }) => isNear(all, pattern)));
  return isThere ? [] : [{ message: `"${term.tr}" is "${term[language]}" in the glossary; the text has no such words` }];
}

/** Everything translated against the glossary, with file and line. `sourceOf` gives a file's text, to find lines in. */
export function checkTerms(base: Base, sourceOf: (file: string) => string): Problem[] {
  const terms = new Map(base.terms.map(({ item }) => [item.id, item]));
  const all = BOUND_TERMS.flatMap((bound) => {
    const term = terms.get(bound.id);
    return term ? [boundWith(bound, term)] : [];
  });
  return base.entries.flatMap(({ item: entry, file, index }) =>
    entry.versions.flatMap((version, place) => {
      const turkish = stringsOf(version.texts.tr)
        .filter(isWritten)
        .map(({ value }) => plainWordsOf(value));
      const named = all.flatMap((bound) => {
        const times = bound.phrases.reduce((sum, phrase) => sum + timesInTurkish(turkish, phrase), 0);
        return times > 0 ? [{ bound, isNeeded: times >= OFTEN_ENOUGH && !bound.mayGoUnsaid }] : [];
      });
      return TRANSLATED.flatMap((language) => {
        const translation = translationOf(version.texts[language], language);
        return named
          .flatMap(({ bound, isNeeded }) => complaintsAbout(bound, translation, language, isNeeded))
          .map(({ field, message }) => {
            const parts = (field?.split('.') ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
            return {
              file,
              line: lineOf(sourceOf(file), [index, 'versions', place, 'texts', language, ...parts]),
              message: `${entry.id}: ${['texts', language, ...parts].join('.')}: ${message}`,
            };
          });
      });
    }),
  );
}
