// What an engine spends: time to build, time to search, memory; and ours as a ratio to another's.
import { median, medianRatio } from './statistics';

/** One figure a round: queries a second, milliseconds of building, megabytes kept (NaN where memory cannot be measured). */
export type Effort = { rates: readonly number[]; builds: readonly number[]; memories: readonly number[] };

/** Ours over the other's: speed above 1, and building and memory below 1, are good for us. */
export type Ratios = { speed: number; build: number; memory: number };

export type EffortFigures = { queriesPerSecond: number; buildMs: number; memoryMb: number; oursOver: Ratios };

export const effortFigures = (other: Effort, ours: Effort): EffortFigures => ({
  queriesPerSecond: median(other.rates),
  buildMs: median(other.builds),
  memoryMb: median(other.memories),
  oursOver: {
    speed: medianRatio(ours.rates, other.rates),
    build: medianRatio(ours.builds, other.builds),
    memory: medianRatio(ours.memories, other.memories),
  },
});
