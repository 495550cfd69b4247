// What is told beside the last day of a period: how long it is still, and that it falls on a day without work.
import { addDays, daysBetween, type Day } from '../../knowledge/contracts/day';
import { given, onDay, type Result } from './calculation';
import type { Sources } from './sources';
import { shown, type Working } from './working';

export const daysLeft = (label: 'days-left' | 'days-until-open', from: Day, to: Day): Result =>
  shown(label, given(daysBetween(from, to), 'days'));

/**
 * Where a last day is a weekend or holiday, the last working day before it is safe whatever the law makes of such an end; no
 * fact says that the period runs on to the next working day, so that is not reckoned with.
 */
export function safeDay(last: Day, { calendar }: Sources, working: Working): Result[] {
  let day = last;
  while (calendar.covers(day) && !calendar.isWorkingDay(day)) day = addDays(day, -1);
  if (!calendar.covers(day)) {
    working.warn('holidays-unknown');
    return [];
  }
  if (day === last) return [];
  working.warn('ends-on-holiday');
  return [shown('last-working-day', onDay(day))];
}
