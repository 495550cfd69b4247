// Turns texts into token numbers, each different word once: folding and cutting are the dear part of building an index.
import { prefixOf, wordsOf } from '../text/tokens';
import { createGramTable } from './gram-table';

/** The tokens of one word: its beginning, and its four-letter pieces. */
export type WordTokens = { prefix: number; grams: readonly number[] };

export type TokenReader = {
  /** Tells the words of a text in order; unknown tokens are given a new number. */
  learn(text: string, tell: (word: WordTokens) => void): void;
  /** Ends learning. What it gives reads a query: tokens of no text are `undefined`. */
  finish(): (query: string) => { prefixes: (number | undefined)[]; grams: (number | undefined)[] };
};

export function createTokenReader(): TokenReader {
  const prefixes = new Map<string, number>();
  const grams = createGramTable();
  const read = new Map<string, WordTokens[]>();
  const numberOf = (prefix: string): number => {
    const known = prefixes.get(prefix);
    if (known !== undefined) return known;
    prefixes.set(prefix, prefixes.size);
    return prefixes.size - 1;
  };
  const learnWord = (word: string): WordTokens => ({ prefix: numberOf(prefixOf(word)), grams: grams.learn(word) });
  return {
    learn(text, tell) {
      // Parted at blanks only: whatever else parts words is seen to by `wordsOf`.
      for (const raw of text.split(' ')) {
        let words = read.get(raw);
        if (!words) read.set(raw, (words = wordsOf(raw).map(learnWord)));
        for (const word of words) tell(word);
      }
    },
    finish() {
      read.clear();
      return (query) => {
        const words = wordsOf(query);
        return {
          prefixes: words.map((word) => prefixes.get(prefixOf(word))),
          grams: words.flatMap((word) => grams.find(word)),
        };
      };
    },
  };
}
