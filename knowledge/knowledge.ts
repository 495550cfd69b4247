// DOOR of the knowledge base: find entries, read them as of a day in a language, look up figures and terms.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from './calendar';
import { checkDialogs } from './check-dialogs';
import { checkEntries } from './check-entries';
import { checkProvisions } from './check-provisions';
import { checkTerms } from './check-terms';
import { citationOf } from './cite';
import type { Calibration } from './contracts/calibration';
import type { Day } from './contracts/day';
import { EntryTextSchema, type Entry, type EntryText, type EntryVersion } from './contracts/entry';
import type { Authority, Term } from './contracts/fact';
import type { FigureOnDay } from './contracts/figure';
import { keepNothing, type Keep } from './contracts/keep';
import type { Language } from './contracts/language';
import type { Citation, Found, Passage, Query } from './contracts/passage';
import type { Audience } from './contracts/topic';
import { loadBase, loadCalibration, type Base } from './load-base';
import { problemText, type Problem } from './load-yaml';
import { findReference, type Reference } from './references';
import { renderFigures } from './render-figures';
import { createConceptFinder, conceptFeatures, type ConceptFinder } from './text/concept-finder';
import { createEntryClassifier, trainEntryModels } from './search/entry-classifier';
import { createEntrySearch } from './search/entry-search';
import { statsOf, type Stats } from './stats';
import { inForceOn, lastEndedBefore } from './validity';

export { problemText, type Problem, type Reference };

/** Who reads, in which language, for which day, and what day it really is. */
export type Reading = { language: Language; day: Day; today: Day; audience?: Audience | undefined };

export type Knowledge = {
  /** Names the content: a hash of every entry, fact and figure. */
  readonly version: string;
  /** Names what is learnt from: models of the same version are the same. */
  readonly learningVersion: string;
  /** Best first; nothing that is not in force on the day. */
  search(query: Query): Found[];
  entry(id: string): Entry | undefined;
  /** The entry as it reads on the day, or undefined when no version of it held then. */
  passage(id: string, reading: Reading): Passage | undefined;
  /** The article or term that a question names outright. */
  reference(question: string, language: Language, day: Day): Reference | undefined;
  /** The citation of an article of an instrument. */
  cite(authority: Authority, reading: Reading): Citation;
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
};

type DatedVersion = EntryVersion & { validFrom: Day; validTo: Day | null };
const datedVersions = (entry: Entry): DatedVersion[] =>
  entry.versions.map((version) => ({ ...version, validFrom: version.valid_from, validTo: version.valid_to ?? null }));

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/** What classifiers and the language detector learn from an entry: a corrected sentence of an answer need not be learnt anew. */
const learntFrom = ({ id, topic, questions, versions }: Entry): unknown => [
  id,
  topic,
  questions,
  versions.map(({ texts }) => Object.values(texts).map(({ title, short }) => [title, short])),
];

/** The words for the audience: an employer's own where there are any. */
function textFor(text: EntryText, audience: Audience | undefined): EntryText {
  const { employer, ...own } = text;
  if (audience !== 'employer' || !employer) return own;
  return { ...own, ...Object.fromEntries(Object.entries(employer).filter(([, value]) => value !== undefined)) };
}

function renderText(
  base: Base,
  text: EntryText,
  reading: Reading,
): { text: EntryText; missing: string[]; lastKnown: string[]; changed: boolean } {
  const missing: string[] = [];
  const lastKnown: string[] = [];
  let changed = false;
  const render = (value: string): string => {
    const rendered = renderFigures(value, base.figures, reading.day, reading.language);
    missing.push(...rendered.missing);
    for (const { id, onDay } of rendered.used) {
      if (onDay.kind === 'last-known') lastKnown.push(id);
      if (onDay.kind !== 'value' || reading.day === reading.today) continue;
      const now = base.figures.valueOn(id, reading.today);
      if (now.kind === 'none' || now.value !== onDay.value) changed = true;
    }
    return rendered.text;
  };
  const rendered: Record<string, string | string[]> = {};
  for (const [field, value] of Object.entries(text)) {
    // A part whose every sentence needs an unknown number is left out; the title stands in where a part must not be empty.
    const filled = typeof value === 'string' ? render(value) : '';
    if (filled !== '') rendered[field] = filled;
    else if (field === 'short' || field === 'next') rendered[field] = text.title;
    if (Array.isArray(value)) rendered[field] = value.map(render).filter((item) => item !== '');
  }
  return { text: EntryTextSchema.parse(rendered), missing, lastKnown, changed };
}

/**
 * Loads everything. What does not fit its schema is left out and listed in `problems`: one bad line of an editor
 * must not silence the helpline. `npm run knowledge -- check` fails on the same problems before they are published.
 */
export async function openKnowledge({ folder, keepFor = () => keepNothing }: KnowledgeOptions): Promise<Knowledge> {
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
  const search = createEntrySearch(entries, createEntryClassifier(models, conceptsOf), calibration);

  return {
    version,
    learningVersion,
    base,
    calendar: base.calendar,
    problems: base.problems,
    conceptsOf,
    calibration,
    entry: (id) => byId.get(id),
    reference: (question, language, day) => findReference(base, question, language, day),
    cite: (authority, { language, day }) => citationOf(authority, base.instruments.get(authority.instrument), language, day),
    figure: (id, day) => base.figures.valueOn(id, day),
    stats: (today) => statsOf(base, today),
    terms: () => base.terms.map(({ item }) => item),
    search: (query) =>
      search.search(query).map(({ entry, score, rank, evidence }) => ({
        entry: entry.id,
        topic: entry.topic,
        score,
        rank,
        evidence,
        title: entry.versions.at(-1)?.texts[query.language].title ?? entry.id,
      })),
    passage(id, reading) {
      const entry = byId.get(id);
      if (!entry) return undefined;
      const versions = datedVersions(entry);
      const version = inForceOn(versions, reading.day) ?? lastEndedBefore(versions, reading.day);
      if (!version) return undefined;
      const rendered = renderText(base, textFor(version.texts[reading.language], reading.audience), reading);
      return {
        entry: id,
        topic: entry.topic,
        basis: entry.basis,
        language: reading.language,
        text: rendered.text,
        citations: version.authority.map((authority) =>
          citationOf(authority, base.instruments.get(authority.instrument), reading.language, reading.day),
        ),
        validOn: reading.day,
        past: rendered.changed || (version.validTo !== null && version.validTo < reading.today),
        missingFigures: rendered.missing,
        lastKnownFigures: rendered.lastKnown,
        related: entry.related,
        ask: entry.ask,
        dialog: entry.dialog,
      };
    },
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
