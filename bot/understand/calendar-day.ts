// Days from their parts, in the calendar of the office and in the Iranian one, and days some stretch of time away.
import { addDays, DaySchema, type Day } from '../../knowledge/contracts/day';
import { addMonths } from '../calculate/span';

export type CalendarName = 'gregorian' | 'iranian';
/** A stretch of time as people say it. */
export type Duration = { years: number; months: number; weeks: number; days: number };

const IRANIAN_PARTS = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** The Iranian year begins in March of the Gregorian year 621 later. */
const IRANIAN_OFFSET = 621;
const LONG_MONTHS = 6;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** A day of the Gregorian calendar, or undefined when there is none such as 31 February. */
export function gregorianDay(year: number, month: number, date: number): Day | undefined {
  const parsed = DaySchema.safeParse(`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`);
  return parsed.success ? parsed.data : undefined;
}

export type DayParts = { year: number; month: number; date: number };

/** Year, month and date of a day as the Iranian calendar counts them. */
export function iranianParts(day: Day): DayParts {
  const parts = IRANIAN_PARTS.formatToParts(new Date(`${day}T00:00:00Z`));
  const valueOf = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: valueOf('year'), month: valueOf('month'), date: valueOf('day') };
}

/** A day of the Iranian calendar, or undefined when there is none such as 30 Esfand of a common year. */
export function iranianDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const newYear = gregorianDay(year + IRANIAN_OFFSET, 3, 21);
  if (newYear === undefined) return undefined;
  const daysBefore = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
  // New year falls on 20, 21 or 22 March: the calendar itself says which.
  return [0, -1, 1]
    .map((off) => addDays(newYear, daysBefore + date - 1 + off))
    .find((day) => {
      const parts = iranianParts(day);
      return parts.year === year && parts.month === month && parts.date === date;
    });
}

export const dayIn = (calendar: CalendarName, year: number, month: number, date: number): Day | undefined =>
  calendar === 'iranian' ? iranianDay(year, month, date) : gregorianDay(year, month, date);

/** Year, month and date of a day in a calendar. */
export function partsIn(calendar: CalendarName, day: Day): DayParts {
  if (calendar === 'iranian') return iranianParts(day);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** A day so long after another; before it, when `sign` is -1. Undefined beyond the years that can be written. */
export function shiftDay(day: Day, { years, months, weeks, days }: Duration, sign: 1 | -1): Day | undefined {
  const moved = DaySchema.safeParse(addMonths(day, sign * (years * 12 + months)));
  const shifted = DaySchema.safeParse(moved.success ? addDays(moved.data, sign * (weeks * 7 + days)) : undefined);
  return shifted.success ? shifted.data : undefined;
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
