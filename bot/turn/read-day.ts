// Which day a question is about: today, unless it names a year. «2024'te ceza neydi», "the fee in 2023", «в 2024 году».
import type { Day } from '../../knowledge/contracts/day';
import { foldDigits } from '../../knowledge/text/fold';

/** A year by itself: not part of a date, an amount or a law's number. */
const BARE_YEAR = /(?<![\d.,/:№-])(?:20[12]\d)(?![\d/:]|[.,]\d|-\d)/g;
/** 13xx and 14xx are years of the Iranian calendar: 1403 began in March 2024. */
const IRANIAN_YEAR = /(?<![\d.,/:-])(?:139\d|140\d|141\d)(?![\d.,/:-])/g;
const IRANIAN_OFFSET = 621;
const MONTH_NAMES =
  /ocak|şubat|subat|mart|nisan|mayıs|mayis|haziran|temmuz|ağustos|agustos|eylül|eylul|ekim|kasım|kasim|aralık|aralik|january|february|march|april|may|june|july|august|september|october|november|december|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ژانویه|فوریه|آوریل|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر/i;

/**
 * The day named by the question, or undefined. A past year means its last day, a coming one its first.
 * A year that belongs to a full date («15 Mart 2027») is somebody's own date, not the day of the rule.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const plain = foldDigits(text);
  const years = [...plain.matchAll(BARE_YEAR)]
    .filter((match) => !MONTH_NAMES.test(plain.slice(Math.max(0, match.index - 14), match.index)))
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
