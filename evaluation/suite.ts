// What a suite is: cases, put to the assistant, scored. Every suite reports in the same shape.
import type { Language } from '../knowledge/contracts/language';
import type { Topic } from '../knowledge/contracts/topic';

/** The four behaviours that question sets expect. */
export const BEHAVIOURS = ['answer', 'clarify', 'human', 'refuse'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** One scored item. `score` is 0 to 1; `wrong` marks a claim that must not be made. */
export type Scored = {
  id: string;
  language: Language | 'other';
  topic: Topic | 'other';
  score: number;
  /** What happened, in a few words, for the list of failures. */
  note: string;
};

export type Figure = {
  name: string;
  /** Share, 0 to 1, or a plain number where `unit` says so. */
  value: number;
  /** Half the width of the 95 % interval, for shares. */
  interval?: number;
  count: number;
  unit?: string;
};

export type SuiteResult = { suite: string; figures: Figure[]; failures: Scored[]; skipped?: string };
