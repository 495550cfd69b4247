// A folder of packed data sets for tests, in the layout of the shared ones.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param files texts by path inside the folder */
export function aDataFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-sets-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), gzipSync(text));
  }
  return folder;
}

/** A set in SQuAD format: one article a group of paragraphs, each paragraph with its questions. */
export const aSquad = (articles: readonly Readonly<Record<string, readonly string[]>>[]): string =>
  JSON.stringify({
    data: articles.map((paragraphs) => ({
      paragraphs: Object.entries(paragraphs).map(([context, questions]) => ({
        context,
        qas: questions.map((question) => ({ question })),
      })),
    })),
  });
