// Whether a text says what it must: numbers equal in any digits and separators.
import { numbersIn } from '../../knowledge/text/numbers';

/** Years say when, not how much; they are not required of an answer. */
export const isYear = (number: string): boolean => /^20[123]\d$/.test(number);

/**
 * Share of the expected numbers that the text holds, or undefined when none is expected.
 * Phrases without a number are left to `phrases.ts` and to a human judge.
 */
export function numberRecall(mustMention: readonly string[], text: string): number | undefined {
  const expected = mustMention.flatMap(numbersIn).filter((number) => !isYear(number));
  if (expected.length === 0) return undefined;
  const said = new Set(numbersIn(text));
  return expected.filter((number) => said.has(number)).length / expected.length;
}
