// Severance pay: thirty days' gross pay, up to the ceiling, for each year of service, the rest of the last year in proportion.
import { z } from 'zod';
import { addDays, daysBetween, type Day } from '../../knowledge/contracts/day';
import { given, type Amount, type Calculation, type Reason } from './calculation';
import { inOrder, NearDaySchema, PaySchema } from './inputs';
import type { Sources } from './sources';
import { addYears, wholeYears } from './span';
import { createWorking, shown, type Working } from './working';

/** Why the work ended, in the groups of fact term.severance-conditions. */
const ENDINGS = [
  'dismissed', // by the employer, for whatever but immoral conduct
  'immoral-conduct',
  'just-cause', // the worker's own, for just cause
  'resigned', // the worker's own, without
  'military-service',
  'retirement', // or the insurance conditions completed
  'marriage', // of a woman, within a year of it
  'death',
] as const;

export const SeveranceInputSchema = z
  .strictObject({
    start: NearDaySchema,
    /** The last day at work. */
    end: NearDaySchema,
    /** A month's, with the regular extras. */
    monthlyGross: PaySchema,
    reason: z.enum(ENDINGS),
  })
  .refine(inOrder, 'the end is before the start');
export type SeveranceInput = z.infer<typeof SeveranceInputSchema>;

const NOT_DUE: Partial<Record<SeveranceInput['reason'], Reason>> = {
  resigned: 'resigned-without-cause',
  'immoral-conduct': 'immoral-conduct',
};

/** Service in full years and the days of the year begun, of which that year has `daysOfYear`. */
function serviceOf({ start, end }: SeveranceInput): {
  until: Day;
  years: number;
  yearsEnd: Day;
  days: number;
  daysOfYear: number;
} {
  const until = addDays(end, 1);
  const years = wholeYears(start, until);
  const yearsEnd = addYears(start, years);
  return {
    until,
    years,
    yearsEnd,
    days: daysBetween(yearsEnd, until),
    daysOfYear: daysBetween(yearsEnd, addYears(start, years + 1)),
  };
}

function payFor(service: ReturnType<typeof serviceOf>, start: Day, perYear: Amount, working: Working): Amount {
  const years = working.span('full-years', start, service.yearsEnd, given(service.years, 'years'));
  const forYears = working.times('for-full-years', perYear, years);
  if (service.days === 0) return forYears;
  const days = working.span('remaining-days', service.yearsEnd, service.until, given(service.days, 'days'));
  return working.plus('severance', forYears, working.share('for-remainder', perYear, days, given(service.daysOfYear, 'days')));
}

export function severance(input: SeveranceInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('severance', input, sources, day);
  working.restOn('term.severance-conditions', 'term.severance-amount');
  const needed = working.figure('term.severance-conditions.service-needed', 'years', input.end);
  if (!needed) return working.missing();
  const notDue = NOT_DUE[input.reason];
  if (notDue) return working.ruledOut(notDue);
  const service = serviceOf(input);
  if (service.years < needed.value) return working.ruledOut('service-too-short', needed);

  const ceiling = working.figure('severance.ceiling', 'TRY', input.end);
  if (!ceiling) return working.missing();
  const perYear = working.lower('pay-for-each-year', given(input.monthlyGross, 'TRY'), ceiling);
  const pay = payFor(service, input.start, perYear, working);
  if (input.monthlyGross > ceiling.value) working.warn('above-ceiling');
  working.warn('extras-are-added', 'gross-amounts', 'domestic-no-severance', 'no-permit-unsettled');
  return working.computed(shown('severance', pay));
}
