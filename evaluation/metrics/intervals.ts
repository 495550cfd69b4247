// How sure a measured share is.

/** Half the width of the 95 % Wilson interval of a share seen in `count` trials. */
export function halfInterval(share: number, count: number): number {
  if (count === 0) return 0;
  const z = 1.96;
  return (z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))) / (1 + (z * z) / count);
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
