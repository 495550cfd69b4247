// Numbers in a text, whatever digits and separators they are written with.
import { foldDigits } from './fold';

/** `102.503`, `102,503`, `102 503` and `۱۰۲٬۵۰۳` are all `102503`; `6,5` and `6.5` are `6.5`. In order, with repeats. */
export function numbersIn(text: string): string[] {
  const plain = foldDigits(text)
    .replace(/(\d)[\u00a0\u202f\u066c](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\u066b(?=\d)/g, '$1.');
  const found = plain.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found.map((number) =>
    number
      .replace(/[.,](?=\d{3}(?:[.,]|$))/g, '')
      .replace(',', '.')
      .replace(/\.0+$/, ''),
  );
}
