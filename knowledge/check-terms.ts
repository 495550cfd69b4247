// Holds the translations of an entry against the glossary: a bound term in the Turkish text must be its bound word in the others.
import { BOUND_TERMS, type BoundTerm } from './bound-terms';
import { stringsOf, type EntryText } from './contracts/entry';
import type { Term } from './contracts/fact';
import { LANGUAGES, type Language } from './contracts/language';
import type { Base } from './load-base';
import { lineOf, type Problem } from './load-yaml';
import { foldText } from './text/fold';

/** Beginnings of words that stand near each other. */
type Pattern = string[];

const WORD = /[\p{L}\p{N}]+/gu;
/** How many other words may stand between those of a term: "work and residence permits". */
const ROOM = 3;

const wordsOf = (text: string): string[] => foldText(text.replace(/\{[^}]*\}/g, ' ')).match(WORD) ?? [];

/** Endings differ with number, case and person: what stays of a word in each language. */
const STEMS: Record<Language, (word: string) => string> = {
  tr: (word) => word,
  en: (word) => (word.length > 4 ? word.replace(/(?:e|y|s)$/, '') : word),
  ru: (word) => (word.length > 3 ? word.slice(0, Math.min(Math.max(3, word.length - 2), 8)) : word),
  ar: (word) => word.replace(/^ال(?=..)/, '').replace(/(?<=...)(?:ه|يه)$/, ''),
  fa: (word) => (word.length > 4 ? word.slice(0, -1) : word),
};

/** Arabic joins "and", "with", "for", "like" and the article to the word that follows. */
const withoutPrefixes = (word: string): string[] => {
  const bare = word.replace(/^[وف](?=...)/, '');
  return [word, bare].flatMap((each) => [each, each.replace(/^[بلك]?ال(?=..)|^لل(?=..)|^[بلك](?=...)/, '')]);
};

const patternOf = (phrase: string, language: Language): Pattern =>
  wordsOf(phrase.replace(/\([^)]*\)/g, ' ')).map((word) => STEMS[language](word));

function has(words: readonly (readonly string[])[], pattern: Pattern): boolean {
  const [first, ...others] = pattern;
  if (first === undefined) return false;
  const begins = (place: number, stem: string): boolean => words[place]?.some((form) => form.startsWith(stem)) ?? false;
  return words.some((_, place) => {
    if (!begins(place, first)) return false;
    const near = Array.from({ length: 2 * (others.length + ROOM) + 1 }, (_each, step) => place - others.length - ROOM + step);
    return others.every((stem) => near.some((other) => other !== place && begins(other, stem)));
  });
}

/** Turkish words stand next to each other in their order. */
function hasTurkish(words: readonly string[], pattern: Pattern): boolean {
  return words.some((_, place) => pattern.every((stem, step) => words[place + step]?.startsWith(stem)));
}

type Bound = { term: Term; turkish: Pattern[]; others: Partial<Record<Language, Pattern[]>> };

function boundOf(bound: BoundTerm, term: Term): Bound {
  const patterns = (language: Exclude<Language, 'tr'>): Pattern[] =>
    [term[language], ...(bound.accepted?.[language]?.words ?? [])].map((phrase) => patternOf(phrase, language));
  return {
    term,
    turkish: bound.turkish.map((phrase) => wordsOf(phrase)),
    others: { en: patterns('en'), ar: patterns('ar'), ru: patterns('ru'), fa: patterns('fa') },
  };
}

const wordsIn = (text: EntryText): string[][] =>
  stringsOf(text)
    .filter(({ field }) => field !== 'spoken')
    .map(({ value }) => wordsOf(value));

/** Everything translated against the glossary, with file and line. `sourceOf` gives a file's text, to find lines in. */
export function checkTerms(base: Base, sourceOf: (file: string) => string): Problem[] {
  const terms = new Map(base.terms.map(({ item }) => [item.id, item]));
  const bound = BOUND_TERMS.flatMap((each) => {
    const term = terms.get(each.id);
    return term ? [boundOf(each, term)] : [];
  });
  return base.entries.flatMap(({ item: entry, file, index }) =>
    entry.versions.flatMap((version, place) => {
      const turkish = wordsIn(version.texts.tr);
      const needed = bound.filter((each) => turkish.some((words) => each.turkish.some((pattern) => hasTurkish(words, pattern))));
      return LANGUAGES.filter((language) => language !== 'tr').flatMap((language) => {
        const forms = wordsIn(version.texts[language]).map((words) =>
          words.map((word) => (language === 'ar' ? withoutPrefixes(word) : [word])),
        );
        return needed
          .filter((each) => !forms.some((words) => each.others[language]?.some((pattern) => has(words, pattern))))
          .map(({ term }) => ({
            file,
            line: lineOf(sourceOf(file), [index, 'versions', place, 'texts', language]),
            message: `${entry.id}: texts.${language}: "${term.tr}" is "${term[language]}" in the glossary; the text has no such words`,
          }));
      });
    }),
  );
}
