// Days of paid annual leave by length of service and age.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Amount, type Calculation } from './calculation';
import { NearDaySchema, WorkSchema } from './inputs';
import { bandOn, FIRST_LEAVE_YEARS, LEAVE_BANDS, LONGER_LEAVE_FROM_AGE, LONGER_LEAVE_UP_TO_AGE } from './service-bands';
import type { Sources } from './sources';
import { wholeYears } from './span';
import { createWorking, shown, type Working } from './working';

export const AnnualLeaveInputSchema = z.strictObject({
  start: NearDaySchema,
  age: z.int().min(10).max(120).optional(),
  work: WorkSchema,
});
type AnnualLeaveInput = z.infer<typeof AnnualLeaveInputSchema>;

const hasLongerLeave = (age: number): boolean => age <= LONGER_LEAVE_UP_TO_AGE || age >= LONGER_LEAVE_FROM_AGE;

/** Younger and older workers have no less than the fact's middle number. */
function leaveOf({ start, age }: AnnualLeaveInput, working: Working, day: Day): Amount | undefined {
  const band = bandOn(LEAVE_BANDS, start, day);
  const days = band === undefined ? undefined : working.figure(band, 'days');
  if (!days || age === undefined || !hasLongerLeave(age)) return days;
  const least = working.figure('leave.annual-days.over-5-and-under-15-years', 'days');
  if (!least || least.value <= days.value) return least && days;
  return working.higher('leave-by-age', days, least);
}

export function annualLeave(input: AnnualLeaveInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('annual-leave', input, sources, day);
  const isDomestic = input.work === 'domestic';
  const years = working.span('service', input.start, day, given(wholeYears(input.start, day), 'years'));
  const weeks = isDomestic ? working.figure('domestic.law.annual-leave', 'weeks') : undefined;
  const leave = isDomestic ? weeks : leaveOf(input, working, day);
  if (!leave) return working.missing();
  if (years.value < FIRST_LEAVE_YEARS) return working.ruledOut('service-too-short', given(FIRST_LEAVE_YEARS, 'years'));

  if (isDomestic) working.warn('legal-minimum', 'domestic-age-more');
  else working.warn('legal-minimum', 'rest-days-not-counted', 'underground-more', 'travel-leave');
  return working.computed(shown('leave-days', leave));
}
