// How well a ranking puts the right thing first: rank, recall at k, mean reciprocal rank.

/** The place of what was expected, counted from 1; infinity where it is not among the ranked. */
export function rankOf<T>(expected: T, ranked: readonly T[]): number {
  const place = ranked.indexOf(expected);
  return place < 0 ? Infinity : place + 1;
}

/** Share of the ranks that are `k` or better. */
export const recallAt = (ranks: readonly number[], k: number): number =>
  ranks.length === 0 ? 0 : ranks.filter((rank) => rank <= k).length / ranks.length;

/** Mean of one over the rank; a rank beyond `depth` counts nothing. */
export const meanReciprocalRank = (ranks: readonly number[], depth: number): number =>
  ranks.length === 0 ? 0 : ranks.reduce((sum, rank) => sum + (rank <= depth ? 1 / rank : 0), 0) / ranks.length;
