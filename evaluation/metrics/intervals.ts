// How sure a measured share is.

const Z = 1.96;

/** Half the width of the 95 % Wilson interval of a share seen in `count` trials. */
export function halfInterval(share: number, count: number): number {
  if (count === 0) return 0;
  return (Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count))) / (1 + (Z * Z) / count);
}

/** Its ends. The middle lies nearer to a half than the share itself does, the more so the fewer trials there are. */
export function intervalOf(share: number, count: number): { low: number; high: number } {
  const middle = (share + (count === 0 ? 0 : (Z * Z) / (2 * count))) / (1 + (count === 0 ? 0 : (Z * Z) / count));
  const half = halfInterval(share, count);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
