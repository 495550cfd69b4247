// Turkish sentences to make passages of: the laws where they lie beside the project, else the project's own entries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBase } from '../../knowledge/load-base';
import { bodyOf } from './passage-sets';

export type Sentences = { source: string; sentences: string[] };

/** Headings and fragments are shorter, tables of amendments longer. */
const SHORTEST = 40;
const LONGEST = 400;

/** Each sentence once, on one line. Headings and remarks of the file itself are left out. */
export function sentencesIn(text: string): string[] {
  const prose = text
    .split('\n')
    .filter((line) => !/^[#>|-]/.test(line))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const sentences = prose.split(/(?<=[.;:!?])\s+(?=[\p{Lu}(])/u);
  return [...new Set(sentences)].filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

function lawTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((law) => join(folder, law, 'metin.md'))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'));
}

export function readSentences(lawFolder: string, knowledgeFolder: string): Sentences {
  const laws = lawTexts(lawFolder);
  if (laws.length > 0) return { source: `${laws.length} laws`, sentences: sentencesIn(laws.join('\n')) };
  const bodies = loadBase(knowledgeFolder).entries.map(({ item }) => bodyOf(item, 'tr'));
  return { source: 'our own entries, as the laws are not on this machine', sentences: sentencesIn(bodies.join('\n')) };
}
