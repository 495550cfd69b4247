// What the readers of dates share: what they are told, what they find, and the stretches «last year», «الشهر القادم».
import type { Day } from '../../knowledge/contracts/day';
import type { Language } from '../../knowledge/contracts/language';
import { dayIn, partsIn, type CalendarName } from './calendar-day';
import { PERIOD_UNITS, PERIODS_BEFORE, PERIODS_BEHIND, WHOLE_PERIODS, type UnitName } from './date-words';
import type { WrittenWord } from './written-words';

/** Which year or week is meant where none is said. */
export type Lean = 'past' | 'future' | 'either';
export type Precision = 'day' | 'month' | 'year';

export type DateContext = { words: readonly WrittenWord[]; language: Language; today: Day; lean: Lean };
export type DateMatch = {
  /** The first day of what is said when that is a month or a year; undefined for a date that does not exist. */
  day: Day | undefined;
  precision: Precision;
  how: 'written' | 'relative';
  /** Another day may be meant as well. */
  ambiguous: boolean;
  next: number;
};

/** A match of a day, if there is that day. */
export const onDay = (day: Day | undefined, match: Omit<DateMatch, 'day'>): DateMatch | undefined =>
  day === undefined ? undefined : { day, ...match };

export type Period = { unit: UnitName; off: -1 | 0 | 1; next: number };

/** «geçen yıl», `next month`, «الشهر القادم», «هفته آینده», «seneye», at a word. */
export function periodAt({ words, language }: DateContext, at: number): Period | undefined {
  const off = PERIODS_BEFORE[language].match(words, at);
  const behindOff = off && PERIOD_UNITS[language].match(words, off.next);
  if (off && behindOff) return { unit: behindOff.meaning, off: off.meaning, next: behindOff.next };
  const unit = PERIOD_UNITS[language].match(words, at);
  const behindUnit = unit && PERIODS_BEHIND[language].match(words, unit.next);
  if (unit && behindUnit) return { unit: unit.meaning, off: behindUnit.meaning, next: behindUnit.next };
  const whole = WHOLE_PERIODS[language].match(words, at);
  return whole && { ...whole.meaning, next: whole.next };
}

const LEAP_YEARS_APART = 8;

/**
 * The day of a date without its year: the last one up to today, the next one from today on, or the nearest.
 * Years in which the date does not exist are passed over.
 */
export function dayByLean(
  { today, lean }: Pick<DateContext, 'today' | 'lean'>,
  calendar: CalendarName,
  month: number,
  date: number,
): Day | undefined {
  const { year } = partsIn(calendar, today);
  const days: Day[] = [];
  for (let off = -LEAP_YEARS_APART; off <= LEAP_YEARS_APART; off += 1) {
    const day = dayIn(calendar, year + off, month, date);
    if (day !== undefined) days.push(day);
  }
  const [before, after] = [days.filter((day) => day <= today).at(-1), days.find((day) => day >= today)];
  if (lean === 'past') return before;
  if (lean === 'future' || before === undefined || after === undefined) return after;
  const away = (day: Day): number => Math.abs(Date.parse(day) - Date.parse(today));
  return away(before) < away(after) ? before : after;
}

/** The first day of a month without its year; the month of today is both the last and the next one. */
export function monthByLean(
  { today, lean }: Pick<DateContext, 'today' | 'lean'>,
  calendar: CalendarName,
  month: number,
): Day | undefined {
  const now = partsIn(calendar, today);
  if (month === now.month) return dayIn(calendar, now.year, month, 1);
  return dayByLean({ today, lean }, calendar, month, 1);
}
