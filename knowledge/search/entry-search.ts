// Finds entries: their phrasings, their answers, their meaning and what the classifiers think, weighed into one probability.
import type { Entry } from '../contracts/entry';
import { stringsOf } from '../contracts/entry';
import { LANGUAGES, type Language } from '../contracts/language';
import type { Evidence, Query } from '../contracts/passage';
import { isInForce } from '../validity';
import type { Calibration } from '../contracts/calibration';
import { confidenceOf, rankOf } from './calibration';
import type { EntryClassifier } from './entry-classifier';
import { createKeywordIndex, type KeywordIndex } from './keyword-index';
import type { StartedVectors } from './start-vectors';

/** `score` is the probability that the entry is the right one, given how the others did. */
export type EntryHit = { entry: Entry; score: number; rank: number; evidence: Evidence };
export type EntrySearch = { search(query: Query): EntryHit[] };

/** An index with a document for each entry, in their order. */
type Field = { name: 'profile' | 'body'; index: KeywordIndex };

/** Another language's words count less: they are found by names, numbers and loan words. */
const FOREIGN_DISCOUNT = 0.75;
const DEFAULT_LIMIT = 8;
/** What the entry answered before adds to the rank of others, in a message that leans on it. Chosen on our own conversations. */
const LEANING = { same: -1.5, topic: 1, related: 1.5 };
/** Entries whose words were not found are still looked at when the classifiers think this much of them. */
const LEAST_ENTRY = 0.02;

const isFound = ({ profile, body, byTopic, byEntry, vector }: Evidence): boolean =>
  profile > 0 || body > 0 || vector > 0 || Math.max(byTopic, byEntry) >= LEAST_ENTRY;

const latestVersion = (entry: Entry) => entry.versions.reduce((a, b) => (a.valid_from > b.valid_from ? a : b));
const withoutFigures = (text: string): string => text.replace(/\{[^}]*\}/g, ' ');

/** The fields of a language, a document an entry: all its phrasings together, and the answer. */
function fieldsOf(entries: readonly Entry[], language: Language): Field[] {
  const texts = entries.map((entry) => latestVersion(entry).texts[language]);
  return [
    {
      name: 'profile',
      index: createKeywordIndex(
        entries.map((entry, place) => [...entry.questions[language], texts[place]?.title ?? ''].join(' ')),
      ),
    },
    {
      name: 'body',
      index: createKeywordIndex(
        texts.map((text) =>
          stringsOf(text)
            .map(({ value }) => withoutFigures(value))
            .join(' '),
        ),
      ),
    },
  ];
}

/** Entries of one audience are left out for another; an agent sees all. Nothing that had ended by the day is found. */
const isFor = (entry: Entry, query: Query): boolean =>
  (!query.audience || query.audience === 'agent' || entry.audience.includes(query.audience)) &&
  entry.versions.some((version) => isInForce({ validFrom: null, validTo: version.valid_to ?? null }, query.day));

export function createEntrySearch(
  entries: readonly Entry[],
  classifier: EntryClassifier,
  { weights, confidence }: Pick<Calibration, 'weights' | 'confidence'>,
  vectors?: Pick<StartedVectors, 'nearness'>,
): EntrySearch {
  const fields = new Map(LANGUAGES.map((language) => [language, fieldsOf(entries, language)]));

  /** What each channel thinks of each entry that may be shown; the others stay undefined. */
  function gather(query: Query): (Evidence | undefined)[] {
    const { byTopic, byEntry } = classifier.classify(query.text, query.topics ?? {});
    const shown = new Set(entries.filter((entry) => isFor(entry, query)).map(({ id }) => id));
    const near = query.vector && vectors?.nearness(query.vector, shown);
    const found = entries.map(({ id }): Evidence | undefined =>
      shown.has(id)
        ? { profile: 0, body: 0, byTopic: byTopic.get(id) ?? 0, byEntry: byEntry.get(id) ?? 0, vector: near?.get(id) ?? 0 }
        : undefined,
    );
    for (const [language, own] of fields) {
      const factor = language === query.language ? 1 : FOREIGN_DISCOUNT;
      for (const { name, index } of own)
        index.visit(query.text, (place, share) => {
          const evidence = found[place];
          if (evidence) evidence[name] = Math.max(evidence[name], share * factor);
        });
    }
    return found;
  }

  /** What was answered before makes the entries beside it likelier, and itself less so: people go on. */
  function lean(entry: Entry, last: Entry | undefined): number {
    if (!last) return 0;
    if (entry.id === last.id) return LEANING.same;
    return (entry.topic === last.topic ? LEANING.topic : 0) + (last.related.includes(entry.id) ? LEANING.related : 0);
  }

  /** The rank of each entry that was found at all, by its place. */
  function rankAll(query: Query): { evidence: Evidence; rank: number; entry: Entry }[] {
    const { context, vector, ...words } = query;
    const alone = gather(query);
    // The vector is of the message alone, so it counts as much as the message alone does.
    const together = context && gather({ ...words, text: context.text, topics: context.topics });
    const last = context ? entries.find(({ id }) => id === context.entry) : undefined;
    return alone.flatMap((evidence, place) => {
      const entry = entries[place];
      if (!entry || !evidence) return [];
      const wider = together?.[place];
      const own = rankOf(evidence, weights);
      if (!wider || !context) return isFound(evidence) ? [{ entry, evidence, rank: own }] : [];
      if (!isFound(evidence) && !isFound(wider)) return [];
      const rank = (1 - context.weight) * own + context.weight * rankOf(wider, weights) + context.weight * lean(entry, last);
      return [{ entry, evidence, rank }];
    });
  }

  return {
    search(query) {
      const ranked = rankAll(query)
        .sort((a, b) => b.rank - a.rank || a.entry.id.localeCompare(b.entry.id))
        .slice(0, query.limit ?? DEFAULT_LIMIT);
      return ranked.map((hit, place) => ({
        ...hit,
        score: confidenceOf(hit.rank, ranked[place === 0 ? 1 : 0]?.rank ?? hit.rank, confidence),
      }));
    },
  };
}
