// Whether a text says what it must: numbers equal in any digits and separators.
import { foldDigits } from '../../knowledge/text/fold';

/** The numbers of a text without their separators: `102.503`, `102,503` and `۱۰۲٬۵۰۳` are all `102503`. */
export function numbersIn(text: string): Set<string> {
  const plain = foldDigits(text).replace(/(\d)[\u00a0\u202f\u066c](?=\d{3}(?!\d))/g, '$1');
  const found = plain.match(/\d+(?:[.,\u066b]\d+)*/g) ?? [];
  return new Set(
    found.map((number) =>
      number
        .replace(/[.,\u066b](?=\d{3}(?:\D|$))/g, '')
        .replace(/[,\u066b]/, '.')
        .replace(/\.0+$/, ''),
    ),
  );
}

/** Years say when, not how much; they are not required of an answer. */
const YEAR = /^20[123]\d$/;

/**
 * Share of the expected numbers that the text holds, or undefined when none is expected.
 * Phrases without a number are a matter of meaning and are left to a human judge.
 */
export function numberRecall(mustMention: readonly string[], text: string): number | undefined {
  const expected = mustMention.flatMap((phrase) => [...numbersIn(phrase)]).filter((number) => !YEAR.test(number));
  if (expected.length === 0) return undefined;
  const said = numbersIn(text);
  return expected.filter((number) => said.has(number)).length / expected.length;
}
