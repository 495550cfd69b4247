// Finds entries: the nearest phrasing, all phrasings, the answer and the classifiers, weighed together into one probability.
import type { Entry } from '../contracts/entry';
import { stringsOf } from '../contracts/entry';
import { LANGUAGES, type Language } from '../contracts/language';
import type { Evidence, Query } from '../contracts/passage';
import { isInForce } from '../validity';
import { confidenceOf, rank } from './calibration';
import type { EntryClassifier } from './entry-classifier';
import { createKeywordIndex, type KeywordIndex } from './keyword-index';

/** `score` is the probability that the entry is the right one, given how the others did. */
export type EntryHit = { entry: Entry; score: number; rank: number; evidence: Evidence };
export type EntrySearch = { search(query: Query): EntryHit[] };

type Unit = { entry: number; field: 'phrasing' | 'profile' | 'body' };
type LanguageIndex = { units: Unit[]; index: KeywordIndex };

/** Another language's phrasings count less: they are found by names, numbers and loan words. */
const FOREIGN_DISCOUNT = 0.75;
const UNITS_PER_SEARCH = 600;
const DEFAULT_LIMIT = 8;
/** Entries whose words were not found are still looked at when the classifiers think this much of them. */
const LEAST_ENTRY = 0.02;

const latestVersion = (entry: Entry) => entry.versions.reduce((a, b) => (a.valid_from > b.valid_from ? a : b));
const withoutFigures = (text: string): string => text.replace(/\{[^}]*\}/g, ' ');

function buildIndex(entries: readonly Entry[], language: Language): LanguageIndex {
  const units: Unit[] = [];
  const texts: string[] = [];
  const add = (entry: number, field: Unit['field'], text: string): void => {
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
        .map(({ value }) => withoutFigures(value))
        .join(' '),
    );
  });
  return { units, index: createKeywordIndex(texts) };
}

/** Entries of one audience are left out for another; an agent sees all. Nothing that had ended by the day is found. */
const isFor = (entry: Entry, query: Query): boolean =>
  (!query.audience || query.audience === 'agent' || entry.audience.includes(query.audience)) &&
  entry.versions.some((version) => isInForce({ validFrom: null, validTo: version.valid_to ?? null }, query.day));

export function createEntrySearch(entries: readonly Entry[], classifier: EntryClassifier): EntrySearch {
  const indexes = new Map(LANGUAGES.map((language) => [language, buildIndex(entries, language)]));
  const places = new Map(entries.map((entry, place) => [entry.id, place]));

  function gather(language: Language, query: Query, evidenceOf: (place: number) => Evidence): void {
    const built = indexes.get(language);
    if (!built) return;
    const factor = language === query.language ? 1 : FOREIGN_DISCOUNT;
    const allowed = (unit: number): boolean => {
      const entry = entries[built.units[unit]?.entry ?? -1];
      return entry !== undefined && isFor(entry, query);
    };
    for (const hit of built.index.search(query.text, UNITS_PER_SEARCH, allowed)) {
      const unit = built.units[hit.document];
      if (!unit) continue;
      const own = evidenceOf(unit.entry);
      own[unit.field] = Math.max(own[unit.field], hit.share * factor);
    }
  }

  return {
    search(query) {
      const probabilities = classifier.probabilities(query.text, query.topics ?? {});
      const evidence = new Map<number, Evidence>();
      const evidenceOf = (place: number): Evidence => {
        const known = evidence.get(place);
        if (known) return known;
        const made = { phrasing: 0, profile: 0, body: 0, entry: probabilities.get(entries[place]?.id ?? '') ?? 0 };
        evidence.set(place, made);
        return made;
      };
      for (const language of LANGUAGES) gather(language, query, evidenceOf);
      for (const [id, probability] of probabilities) {
        const place = places.get(id);
        const entry = entries[place ?? -1];
        if (place !== undefined && entry && probability >= LEAST_ENTRY && isFor(entry, query)) evidenceOf(place);
      }
      const ranked = [...evidence]
        .flatMap(([place, own]) => {
          const entry = entries[place];
          return entry ? [{ entry, evidence: own, rank: rank(own) }] : [];
        })
        .sort((a, b) => b.rank - a.rank || a.entry.id.localeCompare(b.entry.id))
        .slice(0, query.limit ?? DEFAULT_LIMIT);
      return ranked.map(({ entry, evidence: own, rank: height }, place) => ({
        entry,
        evidence: own,
        rank: height,
        score: confidenceOf(height, ranked[place === 0 ? 1 : 0]?.rank ?? height),
      }));
    },
  };
}
