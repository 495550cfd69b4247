// Which day a question is about: today, unless it names a year. «2024'te ceza neydi», "the fee in 2023", «в 2024 году».
import type { Day } from '../../knowledge/contracts/day';
import { foldDigits } from '../../knowledge/text/fold';
import { monthAt } from '../understand/month-names';
import { writtenWords } from '../understand/written-words';

/** A year by itself: not part of a date, an amount or a law's number. */
const BARE_YEAR = /(?<![\d.,/:№-])(?:20[12]\d)(?![\d/:]|[.,]\d|-\d)/g;
/** 13xx and 14xx are years of the Iranian calendar: 1403 began in March 2024. */
const IRANIAN_YEAR = /(?<![\d.,/:-])(?:139\d|140\d|141\d)(?![\d.,/:-])/g;
const IRANIAN_OFFSET = 621;
/** So far before a year its month and day stand. */
const DATE_LENGTH = 14;

function isBehindMonth(text: string, at: number): boolean {
  // Arabic is the only language that writes words into the name; read so, the names of all languages are found.
  const words = writtenWords(text.slice(Math.max(0, at - DATE_LENGTH), at), 'ar');
  return words.some((_, place) => monthAt(words, place, false) !== undefined);
}

/**
 * The day named by the question, or undefined. A past year means its last day, a coming one its first.
 * A year that belongs to a full date («15 Mart 2027») is somebody's own date, not the day of the rule.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const plain = foldDigits(text);
  const years = [...plain.matchAll(BARE_YEAR)]
    .filter((match) => !isBehindMonth(plain, match.index))
    .map((match) => Number(match[0]));
  for (const match of plain.matchAll(IRANIAN_YEAR)) years.push(Number(match[0]) + IRANIAN_OFFSET);
  const thisYear = Number(today.slice(0, 4));
  const other = [...new Set(years)].filter((year) => year !== thisYear);
  // Two different years are a comparison or a story; the rule of today is meant.
  if (other.length !== 1 || years.includes(thisYear)) return undefined;
  const year = other[0] ?? thisYear;
  if (year > thisYear + 2) return undefined;
  return year < thisYear ? `${year}-12-31` : `${year}-01-01`;
}
