// DOOR of the knowledge base: find entries, read them as of a day in a language, look up figures and terms.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from './calendar';
import { checkDialogs } from './check-dialogs';
import { checkEntries } from './check-entries';
import { checkProvisions } from './check-provisions';
import { checkTerms } from './check-terms';
import type { Calibration } from './contracts/calibration';
import type { Day } from './contracts/day';
import type { Vector } from './contracts/embedder';
import type { Entry } from './contracts/entry';
import type { Term } from './contracts/fact';
import type { FigureOnDay } from './contracts/figure';
import { keepNothing, type Keep } from './contracts/keep';
import type { Language } from './contracts/language';
import type { Found, Query } from './contracts/passage';
import { loadBase, loadCalibration, type Base } from './load-base';
import { problemText, type Problem } from './load-yaml';
import { createPassages, type Passages, type Reading } from './passages';
import { findReference, type Reference } from './references';
import { createConceptFinder, conceptFeatures, type ConceptFinder } from './text/concept-finder';
import { createEntryClassifier, trainEntryModels } from './search/entry-classifier';
import { createEntrySearch } from './search/entry-search';
import { startVectors, type VectorOptions } from './search/start-vectors';
import { statsOf, type Stats } from './stats';

export { problemText, type Problem, type Reading, type Reference, type VectorOptions };

export type Knowledge = Passages & {
  /** Names the content: a hash of every entry, fact and figure. */
  readonly version: string;
  /** Names what is learnt from: models of the same version are the same. */
  readonly learningVersion: string;
  /** Best first; nothing that is not in force on the day. */
  search(query: Query): Found[];
  /** The vector of a redacted question, for `search`; undefined without vectors, before they are ready, or when none came. */
  embed(text: string): Promise<Vector | undefined>;
  /** When vectors are ready, or it is sure that there are none; does not reject. */
  readonly vectorsReady: Promise<void>;
  entry(id: string): Entry | undefined;
  /** The article or term that a question names outright. */
  reference(question: string, language: Language, day: Day): Reference | undefined;
  /** How sure one must be to answer, by risk, and what was fitted with it. */
  readonly calibration: Calibration;
  /** The notions a text names, as features of a classifier: the same in every language. */
  conceptsOf: ConceptFinder;
  figure(id: string, day: Day): FigureOnDay;
  terms(): readonly Term[];
  /** Working days and public holidays. */
  readonly calendar: Calendar;
  stats(today: Day): Stats;
  /** Content that was left out, with file and line. */
  readonly problems: readonly Problem[];
  readonly base: Base;
};

export type KnowledgeOptions = {
  folder: string;
  /** Where what is learnt is kept, for content of this version; nowhere when it is left out. */
  keepFor?: (version: string) => Keep;
  /** What makes vectors, which are then made while questions are answered by words; words alone when it is left out. */
  vectors?: VectorOptions;
};

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/** What classifiers and the language detector learn from an entry: a corrected sentence of an answer need not be learnt anew. */
const learntFrom = ({ id, topic, questions, versions }: Entry): unknown => [
  id,
  topic,
  questions,
  versions.map(({ texts }) => Object.values(texts).map(({ title, short }) => [title, short])),
];

/**
 * Loads everything. What does not fit its schema is left out and listed in `problems`: one bad line of an editor
 * must not silence the helpline. `npm run knowledge -- check` fails on the same problems before they are published.
 */
export async function openKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const { folder, keepFor = () => keepNothing } = options;
  const base = loadBase(folder);
  const calibration = loadCalibration(folder);
  const entries = base.entries.map(({ item }) => item);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const concepts = base.concepts.map(({ item }) => item);
  const version = hashOf([
    entries,
    [...base.facts.values()].map(({ item }) => item),
    base.figures.all(),
    base.intents,
    base.languages,
    concepts,
    base.dialogs.map(({ item }) => item),
    calibration,
  ]);
  const learningVersion = hashOf([entries.map(learntFrom), base.intents, base.languages, concepts]);
  const keep = keepFor(learningVersion);
  const conceptsOf = conceptFeatures(createConceptFinder(concepts));
  const models = keep('entries', () => trainEntryModels(entries, conceptsOf));
  const vectors = options.vectors && startVectors(entries, options.vectors);
  const search = createEntrySearch(entries, createEntryClassifier(models, conceptsOf), calibration, vectors);

  return {
    version,
    learningVersion,
    base,
    calendar: base.calendar,
    problems: base.problems,
    conceptsOf,
    calibration,
    entry: (id) => byId.get(id),
    ...createPassages(base),
    reference: (question, language, day) => findReference(base, question, language, day),
    figure: (id, day) => base.figures.valueOn(id, day),
    stats: (today) => statsOf(base, today),
    terms: () => base.terms.map(({ item }) => item),
    embed: async (text) => vectors?.embed(text),
    vectorsReady: vectors?.ready ?? Promise.resolve(),
    search: (query) =>
      search.search(query).map(({ entry, score, rank, evidence }) => ({
        entry: entry.id,
        topic: entry.topic,
        score,
        rank,
        evidence,
        title: entry.versions.at(-1)?.texts[query.language].title ?? entry.id,
      })),
  };
}

/** Everything wrong with the content, for the editor: schema, facts, figures, lengths, languages, provisions, bound terms. */
export function checkKnowledge(folder: string, today: Day): { problems: Problem[]; entries: number } {
  const base = loadBase(folder);
  const sources = new Map<string, string>();
  const sourceOf = (file: string): string => {
    const source = sources.get(file) ?? readFileSync(join(folder, file), 'utf8');
    sources.set(file, source);
    return source;
  };
  const problems = [
    ...base.problems,
    ...checkEntries(base, today, sourceOf),
    ...checkProvisions(base, sourceOf),
    ...checkTerms(base, sourceOf),
    ...checkDialogs(base, sourceOf),
  ];
  return { problems, entries: base.entries.length };
}
