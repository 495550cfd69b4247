// Holds the entries against everything that must be true of them. Each check is one function from an entry to complaints.
import { lineOf, type Placed, type Problem } from './load-yaml';
import type { Base } from './load-base';
import { placeholdersIn, stringsOf, type Entry, type EntryText, type EntryVersion } from './contracts/entry';
import type { Fact } from './contracts/fact';
import { LANGUAGES, type Language } from './contracts/language';
import type { Day } from './contracts/day';
import { foldText } from './text/fold';
import { numbersIn } from './text/numbers';
import { gapsAndOverlaps, isInForce } from './validity';

/** Where in the entry something is wrong, and what. */
type Complaint = { path: (string | number)[]; message: string };
type Check = (entry: Entry, base: Base, today: Day) => Complaint[];

/** How long each part may be, in words. The short answer is often all that is read. */
const WORD_LIMITS: Record<string, number> = {
  title: 14,
  short: 66,
  details: 150,
  next: 40,
  spoken: 50,
  deadline: 45,
  otherwise: 45,
  decides: 40,
  steps: 42,
  documents: 40,
};
const LEAST_QUESTIONS: Record<Language, number> = { tr: 12, en: 10, ar: 8, ru: 8, fa: 8 };
/** Service lines, and the 99 that a foreigner's identity number begins with: these numbers are names. */
const NAMED_NUMBERS = new Set(['112', '170', '157', '182', '183', '155', '156', '158', '150', '144', '168', '7', '24', '99']);

/** The day the facts were last checked, as texts name it. */
const CHECKED_ON = '21.11.2026';

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const eachText = (
  entry: Entry,
  visit: (text: EntryText, language: Language, path: (string | number)[], version: EntryVersion) => Complaint[],
): Complaint[] =>
  entry.versions.flatMap((version, place) =>
    LANGUAGES.flatMap((language) => visit(version.texts[language], language, ['versions', place, 'texts', language], version)),
  );

const idMatchesTopic: Check = (entry) =>
  entry.id.startsWith(`${entry.topic}.`) ? [] : [{ path: ['id'], message: `the id must begin with its topic "${entry.topic}."` }];

const versionsFollow: Check = (entry) =>
  gapsAndOverlaps(entry.versions.map((version) => ({ validFrom: version.valid_from, validTo: version.valid_to ?? null }))).map(
    ({ kind, day }) => ({
      path: ['versions'],
      message: kind === 'gap' ? `no version is in force on ${day}` : `two versions are in force on ${day}`,
    }),
  );

const factsExist: Check = (entry, base) =>
  entry.versions.flatMap((version, place) =>
    version.facts.flatMap((id, index) => {
      const fact = base.facts.get(id)?.item;
      const path = ['versions', place, 'facts', index];
      if (!fact) return [{ path, message: `there is no fact "${id}"` }];
      if (fact.confidence === 'low' && entry.basis === 'rule')
        return [{ path, message: `the fact "${id}" is of low confidence: set basis to announced or practice and say so` }];
      return [];
    }),
  );

const factsOf = (version: EntryVersion, base: Base): Fact[] => version.facts.flatMap((id) => base.facts.get(id)?.item ?? []);

const authorityFromFacts: Check = (entry, base) =>
  entry.versions.flatMap((version, place) => {
    const named = new Set(
      factsOf(version, base).flatMap((fact) => fact.authority.map(({ instrument }) => base.instruments.get(instrument)?.id)),
    );
    return version.authority.flatMap(({ instrument }, index) => {
      const path = ['versions', place, 'authority', index, 'instrument'];
      const known = base.instruments.get(instrument);
      if (!known) return [{ path, message: `"${instrument}" is not in instruments.yaml` }];
      return named.has(known.id) ? [] : [{ path, message: `no fact of this version rests on "${instrument}"` }];
    });
  });

const figuresHold: Check = (entry, base, today) =>
  eachText(entry, (text, _language, path, version) => {
    const current = isInForce({ validFrom: version.valid_from, validTo: version.valid_to ?? null }, today);
    const day = current ? today : (version.valid_to ?? version.valid_from);
    return stringsOf(text).flatMap(({ field, value }) =>
      placeholdersIn(value).flatMap((id) => {
        const at = [...path, ...field.split('.')];
        const onDay = base.figures.valueOn(id, day);
        if (onDay.kind === 'none')
          return [
            {
              path: at,
              message:
                onDay.why === 'unknown-figure' ? `there is no figure "${id}"` : `the figure "${id}" has no value on ${day}`,
            },
          ];
        const low = onDay.period.facts.find((fact) => base.facts.get(fact)?.item.confidence === 'low');
        return low && entry.basis !== 'announced'
          ? [{ path: at, message: `the figure "${id}" rests on the low-confidence fact "${low}"` }]
          : [];
      }),
    );
  });

const wordsWithinLimits: Check = (entry) =>
  eachText(entry, (text, _language, path) =>
    stringsOf(text).flatMap(({ field, value }) => {
      const name = field.split('.').filter((part) => part !== 'employer')[0] ?? field;
      const limit = WORD_LIMITS[name] ?? 60;
      const count = words(value.replace(/\{[^}]*\}/g, 'x'));
      return count > limit ? [{ path: [...path, ...field.split('.')], message: `${count} words; at most ${limit}` }] : [];
    }),
  );

const sameShapeInAllLanguages: Check = (entry) =>
  eachText(entry, (text, language, path, version) => {
    const original = version.texts.tr;
    const complaints: Complaint[] = [];
    for (const field of ['details', 'steps', 'documents', 'deadline', 'otherwise', 'decides', 'employer'] as const) {
      if ((text[field] === undefined) !== (original[field] === undefined))
        complaints.push({ path, message: `"${field}" is in ${text[field] ? language : 'tr'} only` });
      const [own, theirs] = [text[field], original[field]];
      if (Array.isArray(own) && Array.isArray(theirs) && own.length !== theirs.length)
        complaints.push({ path: [...path, field], message: `${own.length} items; the Turkish text has ${theirs.length}` });
    }
    const used = (each: EntryText): string =>
      [
        ...new Set(
          stringsOf(each)
            .filter(({ field }) => field !== 'spoken')
            .flatMap(({ value }) => placeholdersIn(value)),
        ),
      ]
        .sort()
        .join(', ');
    if (used(text) !== used(original))
      complaints.push({ path, message: `figures differ from the Turkish text: [${used(text)}] against [${used(original)}]` });
    return complaints;
  });

const spokenInTurkish: Check = (entry) =>
  entry.versions.flatMap((version, place) =>
    version.valid_to || version.texts.tr.spoken
      ? []
      : [{ path: ['versions', place, 'texts', 'tr'], message: 'the spoken form is missing' }],
  );

const ARABIC_LETTERS = /[\u0600-\u06ff]/g;
const CYRILLIC_LETTERS = /[\u0400-\u04ff]/g;
const LATIN_LETTERS = /[a-zçğıöşüâîû]/gi;
const rightScript: Check = (entry) =>
  eachText(entry, (text, language, path) =>
    stringsOf(text).flatMap(({ field, value }) => {
      const bare = value.replace(/\{[^}]*\}/g, '').replace(/\([^)]*\)/g, '');
      const count = (letters: RegExp): number => bare.match(letters)?.length ?? 0;
      const own = count(
        language === 'ar' || language === 'fa' ? ARABIC_LETTERS : language === 'ru' ? CYRILLIC_LETTERS : LATIN_LETTERS,
      );
      const all = count(ARABIC_LETTERS) + count(CYRILLIC_LETTERS) + count(LATIN_LETTERS);
      return all > 12 && own / all < 0.3
        ? [{ path: [...path, ...field.split('.')], message: `the text is not in the script of "${language}"` }]
        : [];
    }),
  );

const literalNumbersIn = (text: string): string[] => numbersIn(text.replace(/\{[^}]*\}/g, ' '));
/** Dates are known by their parts: facts write `2024-10-01`, texts `1.10.2024`. */
const partsOf = (number: string): string[] => number.split('.').map((part) => part.replace(/^0(?=\d)/, ''));

const literalNumbersFromFacts: Check = (entry, base) =>
  eachText(entry, (text, _language, path, version) => {
    const stated = [...factsOf(version, base), ...version.authority].flatMap((source) => numbersIn(JSON.stringify(source)));
    const known = new Set(stated.flatMap((number) => [number, ...partsOf(number)]));
    const isKnown = (number: string): boolean =>
      known.has(number) ||
      NAMED_NUMBERS.has(number) ||
      number === CHECKED_ON ||
      /^20\d\d$/.test(number) ||
      (number.split('.').length === 3 && partsOf(number).every((part) => known.has(part)));
    return stringsOf(text).flatMap(({ field, value }) => {
      const strange = literalNumbersIn(value).filter((number) => !isKnown(number));
      return strange.length > 0
        ? [
            {
              path: [...path, ...field.split('.')],
              message: `${strange.join(', ')} is written out but stands in none of the facts; use a figure or name the fact`,
            },
          ]
        : [];
    });
  });

const enoughQuestions: Check = (entry) =>
  LANGUAGES.flatMap((language) => {
    const count = entry.questions[language].length;
    return count < LEAST_QUESTIONS[language]
      ? [{ path: ['questions', language], message: `${count} questions; at least ${LEAST_QUESTIONS[language]}` }]
      : [];
  });

const CHECKS: Check[] = [
  idMatchesTopic,
  versionsFollow,
  factsExist,
  authorityFromFacts,
  figuresHold,
  wordsWithinLimits,
  sameShapeInAllLanguages,
  spokenInTurkish,
  rightScript,
  literalNumbersFromFacts,
  enoughQuestions,
];

type Found = { placed: Placed<Entry> } & Complaint;

/** Checks that need all entries at once: ids and questions belong to one entry only, links lead somewhere. */
function acrossEntries(entries: readonly Placed<Entry>[]): Found[] {
  const found: Found[] = [];
  const ids = new Map<string, Placed<Entry>>();
  const questions = new Map<string, string>();
  for (const placed of entries) {
    if (ids.has(placed.item.id)) found.push({ placed, path: ['id'], message: `the id "${placed.item.id}" is already taken` });
    ids.set(placed.item.id, placed);
  }
  for (const placed of entries) {
    const { item } = placed;
    item.related.forEach((id, index) => {
      if (!ids.has(id)) found.push({ placed, path: ['related', index], message: `there is no entry "${id}"` });
    });
    item.ask?.options.forEach(({ entry }, index) => {
      if (!ids.has(entry))
        found.push({ placed, path: ['ask', 'options', index, 'entry'], message: `there is no entry "${entry}"` });
    });
    for (const language of LANGUAGES)
      item.questions[language].forEach((question, index) => {
        const key = `${language} ${foldText(question)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`;
        const owner = questions.get(key);
        if (owner)
          found.push({
            placed,
            path: ['questions', language, index],
            message: owner === item.id ? 'the question is there twice' : `the question is also one of "${owner}"`,
          });
        questions.set(key, item.id);
      });
  }
  return found;
}

/** Everything wrong with the entries, with file and line. `sourceOf` gives a file's text, to find lines in. */
export function checkEntries(base: Base, today: Day, sourceOf: (file: string) => string): Problem[] {
  const found: Found[] = base.entries.flatMap((placed) =>
    CHECKS.flatMap((check) => check(placed.item, base, today).map((complaint) => ({ placed, ...complaint }))),
  );
  return [...found, ...acrossEntries(base.entries)].map(({ placed, path, message }) => ({
    file: placed.file,
    line: lineOf(sourceOf(placed.file), [
      placed.index,
      ...path.map((part) => (/^\d+$/.test(String(part)) ? Number(part) : part)),
    ]),
    message: `${placed.item.id}: ${path.filter((part) => part !== 'versions').join('.')}: ${message}`,
  }));
}
