// Reads the content files. Fast parser first; when something is wrong the slow one finds the line to name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing wrong with the content, where an editor can find it. */
export type Problem = { file: string; line: number; message: string };

/** A list item with the place it stands in its file. */
export type Placed<T> = { item: T; file: string; index: number };

export function problemText(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** The line of a path such as `[3, 'versions', 0, 'valid_from']`, or of the nearest part of it that exists. */
export function lineOf(source: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}

/**
 * The items of a YAML list file, each parsed by `schema`; what does not fit becomes problems and is left out.
 * @param name the file as shown in problems, relative to the knowledge folder
 */
export function parseListFile<T extends z.ZodType>(
  source: string,
  name: string,
  schema: T,
): { items: Placed<z.output<T>>[]; problems: Problem[] } {
  let list: unknown;
  try {
    list = load(source, { filename: name });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { items: [], problems: [{ file: name, line: (error.mark?.line ?? 0) + 1, message: error.reason }] };
  }
  if (!Array.isArray(list)) return { items: [], problems: [{ file: name, line: 1, message: 'the file must hold a list' }] };
  const items: Placed<z.output<T>>[] = [];
  const problems: Problem[] = [];
  list.forEach((raw: unknown, index) => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) items.push({ item: parsed.data, file: name, index });
    else
      for (const issue of parsed.error.issues) {
        const at = issue.path.join('.');
        problems.push({
          file: name,
          line: lineOf(source, [index, ...issue.path]),
          message: `${at ? `${at}: ` : ''}${issue.message}`,
        });
      }
  });
  return { items, problems };
}

/** All list files of a folder in order of name; `name` picks files by their name. */
export function loadFolder<T extends z.ZodType>(root: string, folder: string, schema: T, name: RegExp = /\.yaml$/) {
  const all: { items: Placed<z.output<T>>[]; problems: Problem[] } = { items: [], problems: [] };
  for (const file of readdirSync(join(root, folder))
    .filter((each) => name.test(each))
    .sort()) {
    const { items, problems } = parseListFile(readFileSync(join(root, folder, file), 'utf8'), `${folder}/${file}`, schema);
    all.items.push(...items);
    all.problems.push(...problems);
  }
  return all;
}
