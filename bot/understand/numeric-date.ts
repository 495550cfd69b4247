// Dates in figures: «15.03.2026», «15/3/26», «2026-03-15», «۱۴۰۴/۱۲/۱۵», «03/2026», «15.03'te».
import type { Day } from '../../knowledge/contracts/day';
import { dayIn, type CalendarName } from './calendar-day';
import { dayByLean, onDay, type DateContext, type DateMatch } from './date-match';
import { BEFORE_SHORT_DATE, REFERENCE_WORDS } from './date-words';
import { isMeasured } from './measured';

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./](\d{4})$/;
const YEAR_AND_MONTH = /^(\d{4})-(\d{2})$/;
const DAY_AND_MONTH = /^(\d{1,2})(?:\.(\d{2})|\/(\d{1,2}))$/;
const TURKISH_CASES = /^(?:d|t)(?:a|e)n?$/;

/** 13xx and 14xx are years of the Iranian calendar. */
export function calendarOfYear(year: number): CalendarName | undefined {
  if (year >= 1900 && year < 2200) return 'gregorian';
  return year >= 1300 && year < 1500 ? 'iranian' : undefined;
}

/** «26» is 2026, «85» is 1985: nobody's papers run on for fifty years. */
const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900));

function dayOf(year: number, month: number, date: number): Day | undefined {
  const calendar = calendarOfYear(year);
  return calendar === undefined ? undefined : dayIn(calendar, year, month, date);
}

type FullDate = { day: Day; ambiguous: boolean };

function dayFirst(text: string): FullDate | undefined {
  const [, first = '', separator, second = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const [date, month] = [Number(first), Number(second)];
  // «03/15/2026» can only be American; «03/04/2026» is read as it is in Türkiye, and said to be doubtful.
  const isAmerican = separator === '/' && month > 12 && date <= 12;
  const day = isAmerican ? dayOf(fullYear(year), date, month) : dayOf(fullYear(year), month, date);
  const isIranian = calendarOfYear(fullYear(year)) === 'iranian';
  if (day === undefined) return undefined;
  return { day, ambiguous: separator !== '.' && !isAmerican && !isIranian && date <= 12 && month <= 12 && date !== month };
}

function yearFirst(text: string): FullDate | undefined {
  const [, year, , month, date] = YEAR_FIRST.exec(text) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === undefined ? undefined : { day, ambiguous: false };
}

/** The figures from a word on, also where spaces stand between them: «15. 3. 2026». */
function figuresAt({ words }: DateContext, at: number): { text: string; next: number } {
  const five = words.slice(at, at + 5);
  const isSpaced = five.length === 5 && five.every(({ text }, place) => (place % 2 === 0 ? /^\d+$/ : /^[./-]$/).test(text));
  return isSpaced ? { text: five.map(({ text }) => text).join(''), next: at + 5 } : { text: words[at]?.text ?? '', next: at + 1 };
}

/** Behind «madde» or «no» stand numbers of another kind. */
export function isReference({ words, language }: Pick<DateContext, 'words' | 'language'>, at: number): boolean {
  const before = /^[.:]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return before >= 0 && REFERENCE_WORDS[language].match(words, before)?.next === before + 1;
}

function monthOnly(context: DateContext, at: number): DateMatch | undefined {
  const text = context.words[at]?.text ?? '';
  const [, firstMonth, firstYear] = MONTH_AND_YEAR.exec(text) ?? [];
  const [, year = firstYear, month = firstMonth] = YEAR_AND_MONTH.exec(text) ?? [];
  const day = year === undefined || month === undefined ? undefined : dayOf(Number(year), Number(month), 1);
  // «2/2022 sayılı» is a circular.
  const isNumbered = /^(?:sayili|numarali|nolu|e)$/.test(context.words[at + 1]?.text ?? '');
  if (day === undefined || isNumbered || isReference(context, at)) return undefined;
  return { day, precision: 'month', how: 'written', ambiguous: false, next: at + 1 };
}

/** Day and month without a year need a word or an ending that makes them a date. */
function withoutYear(context: DateContext, at: number): DateMatch | undefined {
  const { words, language } = context;
  const [, date, pointed, slashed] = DAY_AND_MONTH.exec(words[at]?.text ?? '') ?? [];
  if (date === undefined || isReference(context, at)) return undefined;
  const isEnded = words[at + 1]?.kind === 'suffix' && TURKISH_CASES.test(words[at + 1]?.text ?? '');
  const isLed = at > 0 && BEFORE_SHORT_DATE[language].match(words, at - 1)?.next === at && !isMeasured(words, at + 1, language);
  const day = isEnded || isLed ? dayByLean(context, 'gregorian', Number(pointed ?? slashed), Number(date)) : undefined;
  return onDay(day, { precision: 'day', how: 'written', ambiguous: context.lean === 'either', next: at + 1 });
}

export function numericDateAt(context: DateContext, at: number): DateMatch | undefined {
  if (context.words[at]?.kind !== 'number') return undefined;
  const { text, next } = figuresAt(context, at);
  const isShort = /^\d{1,2}([./-])\d{1,2}\1\d{2}$/.test(text);
  // Persian writes two figures of its own year first: «۰۴/۱۲/۱۵» would be read wrong either way.
  if (isShort && (context.language === 'fa' || isReference(context, at))) return undefined;
  const full = dayFirst(text) ?? yearFirst(text);
  if (full) return { ...full, precision: 'day', how: 'written', next };
  return monthOnly(context, at) ?? withoutYear(context, at);
}
