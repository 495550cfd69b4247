// What a run found, as the pages tell it: results, broken gates, and the headline figures against their goals.
import type { Day } from '../../knowledge/contracts/day';
import { meets, type Breach, type Gates } from '../gates';
import { intervalOf } from '../metrics/intervals';
import type { Figure, SuiteResult } from '../suite';

export type Report = {
  /** The day that evaluation plays on, not the day it was run. */
  day: Day;
  knowledgeVersion: string;
  results: readonly SuiteResult[];
  broken: readonly Breach[];
  /** Where we want to be, by suite and figure: these are the headlines, in this order. Gates are where we must not fall below. */
  goals: Gates;
};

export type Headline = { suite: string; figure: Figure; goal: number; isMet: boolean };

export const figureOf = (results: readonly SuiteResult[], suite: string, name: string): Figure | undefined =>
  results.find((result) => result.suite === suite)?.figures.find((figure) => figure.name === name);

export function headlines({ goals, results }: Pick<Report, 'goals' | 'results'>): Headline[] {
  return Object.entries(goals).flatMap(([suite, figures]) =>
    Object.entries(figures).flatMap(([name, goal]) => {
      const figure = figureOf(results, suite, name);
      return figure ? [{ suite, figure, goal, isMet: meets(figure, goal) }] : [];
    }),
  );
}

/** Missed even at the better end of the interval. Of a figure without one it is not sure. */
export function isSurelyMissed({ figure, goal }: Headline): boolean {
  if (figure.interval === undefined) return false;
  const { low, high } = intervalOf(figure.value, figure.count);
  return !meets({ ...figure, value: figure.better === 'lower' ? low : high }, goal);
}
