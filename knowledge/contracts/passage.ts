// What retrieval is asked and what it gives back.
import { z } from 'zod';
import { DaySchema, type Day } from './day';
import type { Vector } from './embedder';
import type { Basis, EntryText } from './entry';
import type { Language, Localized } from './language';
import type { Audience, Topic } from './topic';

export type Query = {
  text: string;
  language: Language;
  /** Entries are found as they stand on this day. */
  day: Day;
  audience?: Audience;
  /** What is known of the topic beforehand: a probability for each. */
  topics?: Partial<Record<Topic, number>>;
  limit?: number;
  /** What was talked of before, for a message that leans on it. */
  context?: QueryContext;
  /** The meaning of the text, where there are vectors. */
  vector?: Vector;
};

export type QueryContext = {
  /** The message together with what it leans on, and the topics of both. */
  text: string;
  topics: Partial<Record<Topic, number>>;
  /** How much it counts beside the message alone, 0 to 1. */
  weight: number;
  /** The entry answered before: near ones are likelier, itself less so. */
  entry: string | null;
};

/** How well each channel thinks an entry fits, each about 0 to 1. */
export type Evidence = {
  /** All phrasings and the title together. */
  profile: number;
  /** The answer. */
  body: number;
  /** Probability that the classifier of its topic gives it, times that of the topic. */
  byTopic: number;
  /** Probability that the classifier of all entries gives it. */
  byEntry: number;
  /** How near in meaning, from the last of the nearest entries, 0, to the nearest, 1; 0 without vectors. */
  vector: number;
};

/** An entry found for a query. `score` is the probability that it is the right one; `rank` is what the evidence adds up to. */
export type Found = { entry: string; topic: Topic; score: number; rank: number; title: string; evidence: Evidence };

/** Where a rule stands, as shown to the reader. `asOf` is the day the answer is for. */
export const CitationSchema = z.object({
  instrument: z.string(),
  article: z.string(),
  url: z.string(),
  asOf: DaySchema,
  /** The reference in the reader's language, e.g. «6735 sayılı Uluslararası İşgücü Kanunu, m. 7(3)». */
  label: z.string(),
  /** Day and number of the Official Gazette, if known. */
  gazette: z.string().nullable(),
});
export type Citation = z.infer<typeof CitationSchema>;

/** An entry as it reads on a day in a language: figures filled in. */
export type Passage = {
  entry: string;
  topic: Topic;
  basis: Basis;
  language: Language;
  text: EntryText;
  citations: Citation[];
  /** The day the passage is for. */
  validOn: Day;
  /** Whether this version, or one of its figures, is no longer current today. */
  past: boolean;
  /** Figures that have no value on the day: their sentences are left out. */
  missingFigures: string[];
  /** Figures shown with their last known value. */
  lastKnownFigures: string[];
  related: string[];
  ask: { question: Localized; options: { label: Localized; entry: string }[] } | undefined;
  dialog: string | undefined;
};
