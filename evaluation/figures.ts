// Figures from cases: shares with their interval, overall and for each language, topic or risk.
import { TOPIC_RISKS } from '../knowledge/contracts/topic';
import { halfInterval, mean } from './metrics/intervals';
import type { Figure, Item } from './suite';

/** The share that the hits make, each 0 to 1. */
export function shareOf(name: string, hits: readonly number[], better?: 'lower'): Figure {
  const value = mean(hits);
  return { name, value, count: hits.length, interval: halfInterval(value, hits.length), ...(better ? { better } : {}) };
}

/** What the cases add to one figure. */
export const hitsOf = (items: readonly Item[], figure: string): number[] => items.flatMap(({ checks }) => checks[figure] ?? []);

/** Those of the named figures that any case counts for, in that order. */
export function figuresOfItems(items: readonly Item[], names: readonly string[], lower: readonly string[] = []): Figure[] {
  return names.flatMap((name) => {
    const hits = hitsOf(items, name);
    return hits.length === 0 ? [] : [shareOf(name, hits, lower.includes(name) ? 'lower' : undefined)];
  });
}

export const GROUPINGS = ['language', 'risk', 'topic'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const riskOf = ({ topic }: Pick<Item, 'topic'>): string => (topic === 'other' ? 'other' : TOPIC_RISKS[topic]);

/** The same figure for each group that has cases, in the given order of names. */
export function sharesBy(items: readonly Item[], figure: string, grouping: Grouping, order: readonly string[]): Figure[] {
  const groups = new Map<string, number[]>(order.map((name) => [name, []]));
  for (const item of items) {
    const name = grouping === 'risk' ? riskOf(item) : item[grouping];
    groups.set(name, [...(groups.get(name) ?? []), ...hitsOf([item], figure)]);
  }
  return [...groups].flatMap(([name, hits]) => (hits.length === 0 ? [] : [shareOf(name, hits)]));
}
