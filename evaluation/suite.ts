// What a suite is: cases, put to the assistant, scored. Every suite reports in the same shape.
import type { Language } from '../knowledge/contracts/language';
import type { Topic } from '../knowledge/contracts/topic';
import type { ReliabilityBin } from './metrics/calibration-error';
import type { CurvePoint } from './metrics/risk-coverage';

/** The four behaviours that question sets expect. */
export const BEHAVIOURS = ['answer', 'clarify', 'human', 'refuse'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** One scored item for the list of failures. `score` is 0 to 1. */
export type Scored = {
  id: string;
  language: Language | 'other';
  topic: Topic | 'other';
  score: number;
  /** What happened, in a few words, for the list of failures. */
  note: string;
};

/** One case as it went: what reports group, what the baseline keeps, and what paired tests compare. */
export type Item = {
  id: string;
  language: Language | 'other';
  topic: Topic | 'other';
  /** The words of the case, where it has any. */
  text?: string;
  /** How it ended and with which entry; null where the suite asks for no reply. */
  outcome: string | null;
  entry: string | null;
  /** What the case adds to each figure of that name, 0 to 1. A figure that it does not count for is left out. */
  checks: Readonly<Record<string, number>>;
};

export type Figure = {
  name: string;
  /** Share, 0 to 1, or a plain number where `unit` says so. */
  value: number;
  /** Half the width of the 95 % interval, for shares. */
  interval?: number;
  count: number;
  unit?: string;
  /** Set where less is better: errors. */
  better?: 'lower';
};

/** Risk against coverage of one class of questions. `marks` are points that mean something: thresholds, what is done today. */
export type Curve = {
  name: string;
  count: number;
  points: readonly CurvePoint[];
  /** The same with only the first entry counted. */
  strictPoints: readonly CurvePoint[];
  marks: readonly { name: string; point: CurvePoint }[];
};

export type SuiteResult = {
  suite: string;
  figures: Figure[];
  failures: Scored[];
  skipped?: string;
  items?: Item[];
  curves?: Curve[];
  reliability?: ReliabilityBin[];
};
