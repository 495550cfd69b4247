// Markdown as prettier lays it out, so that a generated page stays as it was written.

const SPECIAL = /[\\`*_{}[\]<>|#~]/g;

/** Words of cases and of the base, which must not become markup. Line breaks become spaces. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(SPECIAL, '\\$&');

/** A name in code style; a backtick in it would end it early. */
export const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

const widthOf = (text: string): number => [...text].length;

/** A table with its columns filled up to equal width. `|` in a cell must be escaped by whoever makes it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => widthOf(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '') + ' '.repeat(width - widthOf(cells[column] ?? ''))).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
