// Notice to end an open-ended contract: how many weeks, until which day, and the pay of that time where it is not kept.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Calculation, type Result } from './calculation';
import { inOrder, NearDaySchema, PaySchema, WorkSchema } from './inputs';
import { bandOn, DOMESTIC_NOTICE_BANDS, NOTICE_BANDS } from './service-bands';
import type { Sources } from './sources';
import { wholeMonths } from './span';
import { createWorking, shown } from './working';

export const NoticeInputSchema = z
  .strictObject({
    start: NearDaySchema,
    /** The day on which notice is given. */
    end: NearDaySchema,
    /** Gross pay of one day, to reckon the pay of the period. */
    dailyGross: PaySchema.optional(),
    work: WorkSchema,
  })
  .refine(inOrder, 'the end is before the start');
type NoticeInput = z.infer<typeof NoticeInputSchema>;

const DAYS_A_WEEK = given(7, 'days');

export function notice(input: NoticeInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('notice', input, sources, day);
  const { start, end, dailyGross, work } = input;
  const isDomestic = work === 'domestic';
  const band = bandOn(isDomestic ? DOMESTIC_NOTICE_BANDS : NOTICE_BANDS, start, end);
  const weeks = band === undefined ? undefined : working.figure(band, 'weeks', end);
  if (!weeks) return working.missing();
  working.span('service', start, end, given(wholeMonths(start, end), 'months'));
  const days = working.times('notice-days', DAYS_A_WEEK, weeks);
  const ends = working.daysAfter('notice-ends', end, days);
  const results: Result[] = [shown('notice-period', weeks), shown('notice-ends', ends)];
  if (!isDomestic && dailyGross !== undefined) {
    results.push(shown('notice-pay', working.times('notice-pay', given(dailyGross, 'TRY'), days)));
    working.warn('gross-amounts');
  }
  working.warn('legal-minimum');
  if (!isDomestic) working.warn('both-sides-owe-notice', 'no-notice-in-trial', 'job-search');
  return working.computed(...results);
}
