// A table for people to read in a terminal: the first column to the left, figures to the right.

export type Table = { title: string; header: readonly string[]; rows: readonly (readonly string[])[] };

export function textTable({ title, header, rows }: Table): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const written = lines.map((line) =>
    widths
      .map((width, column) => (column === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width)))
      .join('  ')
      .trimEnd(),
  );
  return [title, written[0], widths.map((width) => '-'.repeat(width)).join('  '), ...written.slice(1)].join('\n');
}

/** A figure with as many digits as it deserves; a dash where nothing was measured. */
export function shownNumber(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '-';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const shownRatio = (ratio: number): string => (Number.isFinite(ratio) ? `${shownNumber(ratio)}x` : '-');

export const shownShare = (share: number): string => (share * 100).toFixed(1);
