// Sums of money in a message: «33 bin lira», «45.000 TL», `$2000`, «120 тыс. лир», «خمسين ألف ليرة», «۴۵ هزار لیر».
import type { Language } from '../../knowledge/contracts/language';
import { REFERENCE_WORDS, UNITS } from './date-words';
import { countedAt } from './count-words';
import { currencyAt, currencyBefore, type Currency } from './money-words';
import { readDates } from './read-date';
import { readNumberAt, type ReadNumber } from './read-number';
import { writtenWords, type WrittenWord } from './written-words';

export type FoundAmount = {
  amount: number;
  /** The currency that was named. */
  currency?: Currency;
  /** Characters of the message, end exclusive. */
  start: number;
  end: number;
};

export type ReadAmountsOptions = {
  language: Language;
  /** The message answers a question for a sum: a number by itself is one. */
  expectAmount?: boolean;
};

/** Longer numbers without a separator are those of papers and telephones. */
const MOST_PLAIN_DIGITS = 8;

/** Where a number is told to be something else: a share, a time, people, an article, an identity or telephone number. */
function isSomethingElse(words: readonly WrittenWord[], at: number, number: ReadNumber, language: Language): boolean {
  const text = words[at]?.text ?? '';
  const before = /^[.:]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return (
    /^[%\u066a]$/.test(words[number.next]?.text ?? '') ||
    /^[%\u066a+]$/.test(words[at - 1]?.text ?? '') ||
    /^(?:sayili|nolu|numarali|kere|kez|defa|kat|kati)$/.test(words[number.next]?.text ?? '') ||
    (words[at]?.joined === true && words[at - 1]?.kind === 'word') ||
    (number.inFigures && (/^0\d/.test(text) || (/^\d+$/.test(text) && text.length > MOST_PLAIN_DIGITS))) ||
    UNITS[language].match(words, number.next) !== undefined ||
    countedAt(words, number.next, language) !== undefined ||
    (before >= 0 && REFERENCE_WORDS[language].match(words, before) !== undefined)
  );
}

/** Numbers in a row, one space apart, are those of a telephone or a card. */
const isAmongNumbers = (words: readonly WrittenWord[], at: number, number: ReadNumber): boolean =>
  words[at - 1]?.kind === 'number' || words[number.next]?.kind === 'number';

type Amount = { amount: number; currency: Currency | undefined; next: number };

/** A sum that begins at a word: with its currency, or told by a scale word or by what was asked. */
function amountAt(words: readonly WrittenWord[], at: number, { language, expectAmount }: ReadAmountsOptions): Amount | undefined {
  const inFront = currencyBefore(words, at);
  const number = readNumberAt(words, inFront?.next ?? at, language);
  if (!number || number.value <= 0) return undefined;
  const named = currencyAt(words, number.next) ?? (inFront && { meaning: inFront.meaning, next: number.next });
  if (named) return { amount: number.value * named.meaning.times, currency: named.meaning.currency, next: named.next };
  const isTold = number.scaled
    ? number.inFigures || number.value > 1000
    : expectAmount === true && !isAmongNumbers(words, at, number);
  if (!isTold || isSomethingElse(words, at, number, language)) return undefined;
  return { amount: number.value, currency: undefined, next: number.next };
}

/** Where a message names days; any today does, for only the places matter. */
const placesOfDates = (text: string, language: Language): { start: number; end: number }[] =>
  readDates(text, { today: '2000-01-01', language, lean: 'either' });

/** Every sum of money in a message, in order. */
export function readAmounts(text: string, options: ReadAmountsOptions): FoundAmount[] {
  const words = writtenWords(text, options.language);
  const dates = placesOfDates(text, options.language);
  const found: FoundAmount[] = [];
  for (let at = 0; at < words.length;) {
    const match = amountAt(words, at, options);
    const [first, last] = [words[at], match && words[match.next - 1]];
    if (!match || !first || !last) {
      at = past(words, at, options.language);
      continue;
    }
    const { amount, currency } = match;
    const isInDate = !currency && dates.some(({ start, end }) => first.start < end && start < last.end);
    if (!isInDate) found.push({ amount, ...(currency ? { currency } : {}), start: first.start, end: last.end });
    at = match.next;
  }
  return found;
}

/** Past a number that is no sum, as a whole: the rest of «45 000 000 kişi» is none either. */
function past(words: readonly WrittenWord[], at: number, language: Language): number {
  const number = words[at]?.kind === 'number' ? readNumberAt(words, at, language) : undefined;
  return number?.next ?? at + 1;
}
