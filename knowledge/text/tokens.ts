// What the index counts: words cut to five letters, and four-letter pieces of words.
import { foldText } from './fold';

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_PREFIX = 5;
/** The length that found most on XQuAD in four languages; see docs/decisions. */
const GRAM = 4;

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => foldText(text).match(WORD) ?? [];

/** A word as the word channel sees it: its first five letters stand for its stem. */
export const prefixOf = (word: string): string => (word.length > WORD_PREFIX ? word.slice(0, WORD_PREFIX) : word);

/** Pieces of `length` letters of a word with marks at its ends; a short word is one piece. */
export function gramsOf(word: string, length: number = GRAM): string[] {
  const marked = `_${word}_`;
  if (marked.length <= length) return [marked];
  const grams: string[] = [];
  for (let start = 0; start + length <= marked.length; start += 1) grams.push(marked.slice(start, start + length));
  return grams;
}
