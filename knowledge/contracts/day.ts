// Calendar days. A day is where the office is (Türkiye); only a clock knows which one is today.
import { z } from 'zod';

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

const isRealDay = (text: string): boolean => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

/** An ISO calendar day such as `2026-11-21`; days that do not exist are refused. */
export const DaySchema = z
  .string()
  .regex(DAY_SHAPE, 'a day is written YYYY-MM-DD')
  .refine(isRealDay, 'this day does not exist in the calendar');
export type Day = z.infer<typeof DaySchema>;

/** The day `count` days after `day` (before, if negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** The office's calendar day at an instant. Türkiye is at UTC+3 all year (Decision 2016/9154). */
export function dayOfInstant(instant: Date): Day {
  return new Date(instant.getTime() + 3 * 3_600_000).toISOString().slice(0, 10);
}
