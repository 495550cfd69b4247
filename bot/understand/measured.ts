// Whether a number is an amount of something: money, time or a share. Such a number is no date and no count of people.
import type { Language } from '../../knowledge/contracts/language';
import { UNITS } from './date-words';
import { currencyAt } from './money-words';
import { ALL_SCALES } from './number-words';
import type { WrittenWord } from './written-words';

/** What stands behind the number is a currency, a unit of time, a scale or a per cent sign. */
export function isMeasured(words: readonly WrittenWord[], next: number, language: Language): boolean {
  const word = words[next];
  if (word === undefined) return false;
  return (
    /^[%\u066a]$/.test(word.text) ||
    (word.kind === 'word' && word.text.length > 1 && ALL_SCALES[language].has(word.text)) ||
    currencyAt(words, next) !== undefined ||
    UNITS[language].match(words, next) !== undefined
  );
}
