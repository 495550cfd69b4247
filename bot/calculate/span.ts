// Months and years between days. A month that lacks the day ends on its last one: 31 January and a month is 28 or 29 February.
import type { Day } from '../../knowledge/contracts/day';

const MONTHS_A_YEAR = 12;

const monthsSinceZero = (day: Day): number => Number(day.slice(0, 4)) * MONTHS_A_YEAR + Number(day.slice(5, 7)) - 1;

export function addMonths(day: Day, count: number): Day {
  const months = monthsSinceZero(day) + count;
  const year = Math.floor(months / MONTHS_A_YEAR);
  const month = months - year * MONTHS_A_YEAR;
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), lastDate);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

export const addYears = (day: Day, count: number): Day => addMonths(day, count * MONTHS_A_YEAR);

/** Months that are complete when `end` begins. Never negative. */
export function wholeMonths(start: Day, end: Day): number {
  const months = monthsSinceZero(end) - monthsSinceZero(start);
  return Math.max(0, addMonths(start, months) > end ? months - 1 : months);
}

/** Years that are complete when `end` begins. */
export const wholeYears = (start: Day, end: Day): number => Math.floor(wholeMonths(start, end) / MONTHS_A_YEAR);
