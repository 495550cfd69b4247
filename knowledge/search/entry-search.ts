// Finds entries: the phrasings people use, all phrasings together, and the answers, searched in the visitor's language.
import type { Entry } from '../contracts/entry';
import { stringsOf } from '../contracts/entry';
import { LANGUAGES, type Language } from '../contracts/language';
import type { Evidence, Query } from '../contracts/passage';
import { isInForce } from '../validity';
import { createKeywordIndex, type KeywordIndex } from './keyword-index';

export type EntryHit = { entry: Entry; score: number; evidence: Evidence };
export type EntrySearch = { search(query: Query): EntryHit[] };

type Unit = { entry: number; field: keyof Evidence };
type LanguageIndex = { units: Unit[]; index: KeywordIndex };

/** How much each channel counts. Phrasings are what people typed; the answer only helps where they are silent. */
const WEIGHTS: Evidence = { phrasing: 0.6, profile: 0.25, body: 0.15 };
/** Another language's phrasings count less: they are found by names, numbers and loan words. */
const FOREIGN_DISCOUNT = 0.75;
const UNITS_PER_SEARCH = 400;
const DEFAULT_LIMIT = 8;

const latestVersion = (entry: Entry) => entry.versions.reduce((a, b) => (a.valid_from > b.valid_from ? a : b));

function buildIndex(entries: readonly Entry[], language: Language): LanguageIndex {
  const units: Unit[] = [];
  const texts: string[] = [];
  const add = (entry: number, field: keyof Evidence, text: string): void => {
    units.push({ entry, field });
    texts.push(text);
  };
  entries.forEach((entry, place) => {
    const text = latestVersion(entry).texts[language];
    const phrasings = [...entry.questions[language], text.title];
    for (const phrasing of phrasings) add(place, 'phrasing', phrasing);
    add(place, 'profile', phrasings.join(' '));
    add(
      place,
      'body',
      stringsOf(text)
        .map(({ value }) => value.replace(/\{[^}]*\}/g, ' '))
        .join(' '),
    );
  });
  return { units, index: createKeywordIndex(texts) };
}

/** Entries of one audience are left out for another; an agent sees all. */
const isFor = (entry: Entry, query: Query): boolean =>
  (!query.audience || query.audience === 'agent' || entry.audience.includes(query.audience)) &&
  entry.versions.some((version) => isInForce({ validFrom: null, validTo: version.valid_to ?? null }, query.day));

export function createEntrySearch(entries: readonly Entry[]): EntrySearch {
  const indexes = new Map(LANGUAGES.map((language) => [language, buildIndex(entries, language)]));

  function evidenceIn(language: Language, query: Query, factor: number, evidence: Map<number, Evidence>): void {
    const built = indexes.get(language);
    if (!built) return;
    const allowed = (unit: number): boolean => {
      const entry = entries[built.units[unit]?.entry ?? -1];
      return entry !== undefined && isFor(entry, query);
    };
    for (const hit of built.index.search(query.text, UNITS_PER_SEARCH, allowed)) {
      const unit = built.units[hit.document];
      if (!unit) continue;
      const own = evidence.get(unit.entry) ?? { phrasing: 0, profile: 0, body: 0 };
      own[unit.field] = Math.max(own[unit.field], hit.share * factor);
      evidence.set(unit.entry, own);
    }
  }

  return {
    search(query) {
      const evidence = new Map<number, Evidence>();
      for (const language of LANGUAGES) evidenceIn(language, query, language === query.language ? 1 : FOREIGN_DISCOUNT, evidence);
      return [...evidence]
        .flatMap(([place, own]) => {
          const entry = entries[place];
          const score = WEIGHTS.phrasing * own.phrasing + WEIGHTS.profile * own.profile + WEIGHTS.body * own.body;
          return entry ? [{ entry, score, evidence: own }] : [];
        })
        .sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
        .slice(0, query.limit ?? DEFAULT_LIMIT);
    },
  };
}
