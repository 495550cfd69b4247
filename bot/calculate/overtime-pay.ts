// Pay for overtime, for extra hours within the week, and for work on a public holiday.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Calculation, type Warning } from './calculation';
import { PaySchema } from './inputs';
import type { Sources } from './sources';
import { createWorking, shown, type Working } from './working';

const HoursSchema = z.number().positive().max(5000);

/** No fact says how many hours a month's pay is for, so it is asked for: the payslip or the contract tells. */
const paid = { monthlyGross: PaySchema, paidHoursOfMonth: HoursSchema.max(744), hours: HoursSchema };

export const OvertimePayInputSchema = z.discriminatedUnion('kind', [
  /** Beyond the weekly limit. */
  z.strictObject({ kind: z.literal('overtime'), ...paid }),
  /** Beyond the hours of the contract, within the weekly limit. */
  z.strictObject({ kind: z.literal('extra-hours'), ...paid }),
  z.strictObject({ kind: z.literal('domestic-overtime'), ...paid }),
  z.strictObject({ kind: z.literal('public-holiday'), dailyGross: PaySchema, days: z.int().min(1).max(366) }),
]);
export type OvertimePayInput = z.infer<typeof OvertimePayInputSchema>;
type HourlyInput = Exclude<OvertimePayInput, { kind: 'public-holiday' }>;
type HolidayInput = Extract<OvertimePayInput, { kind: 'public-holiday' }>;

const PREMIUMS: Record<HourlyInput['kind'], string> = {
  overtime: 'overtime.rate.overtime-premium',
  'extra-hours': 'overtime.rate.extra-hours-premium',
  'domestic-overtime': 'domestic.law.overtime',
};

const WARNINGS: Record<HourlyInput['kind'], Warning[]> = {
  overtime: ['gross-amounts', 'above-weekly-limit', 'yearly-cap', 'time-off-within'],
  'extra-hours': ['gross-amounts', 'above-weekly-limit'],
  'domestic-overtime': ['gross-amounts'],
};

function hourlyPay(input: HourlyInput, working: Working): Calculation {
  const percent = working.figure(PREMIUMS[input.kind], 'percent');
  const forEach = input.kind === 'overtime' ? working.figure('overtime.time-off.time-off-per-overtime-hour', 'times') : undefined;
  if (!percent || (input.kind === 'overtime' && !forEach)) return working.missing();
  const hours = given(input.hours, 'hours');
  const base = working.share('base-pay', given(input.monthlyGross, 'TRY'), hours, given(input.paidHoursOfMonth, 'hours'));
  const pay = working.plus('overtime-pay', base, working.percentOf('premium', base, percent));
  const timeOff = forEach ? [shown('time-off', working.times('time-off', hours, forEach))] : [];
  working.warn(...WARNINGS[input.kind]);
  return working.computed(shown('overtime-pay', pay), ...timeOff);
}

function holidayPay({ dailyGross, days }: HolidayInput, working: Working): Calculation {
  const forEach = working.figure('holidays.pay.extra-pay-per-holiday-worked', 'times');
  if (!forEach) return working.missing();
  const extraDays = working.times('extra-days', given(days, 'days'), forEach);
  const pay = working.times('holiday-pay', given(dailyGross, 'TRY'), extraDays);
  working.warn('on-top-of-pay', 'gross-amounts');
  return working.computed(shown('holiday-pay', pay));
}

export function overtimePay(input: OvertimePayInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('overtime-pay', input, sources, day);
  return input.kind === 'public-holiday' ? holidayPay(input, working) : hourlyPay(input, working);
}
