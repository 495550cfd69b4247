// How much that should be refused gets through when nearly all that should be accepted is.

/**
 * Share of `negatives` at or above the number that `share` of `positives` reach. 0 is perfect;
 * undefined where a group is empty.
 */
export function falsePositiveRate(positives: readonly number[], negatives: readonly number[], share: number): number | undefined {
  const falling = [...positives].sort((one, other) => other - one);
  const threshold = falling[Math.ceil(share * falling.length) - 1];
  if (threshold === undefined || negatives.length === 0) return undefined;
  return negatives.filter((value) => value >= threshold).length / negatives.length;
}
