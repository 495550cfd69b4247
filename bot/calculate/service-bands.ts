// Lengths of service that decide notice and leave. The facts give each band its own figure and state its bounds in the figure's
// name (`6-18 months`); a test compares the bounds below with those names.
import type { Day } from '../../knowledge/contracts/day';
import { addMonths, addYears } from './span';

/** A band holds up to its end; `included` tells whether service of exactly that length still belongs to it. */
export type Band = { figure: string; months?: number; years?: number; included?: boolean };

export const NOTICE_BANDS: readonly Band[] = [
  { figure: 'term.notice.under-6-months', months: 6 },
  { figure: 'term.notice.6-18-months', months: 18, included: true },
  { figure: 'term.notice.18-months-3-years', years: 3, included: true },
  { figure: 'term.notice.over-3-years' },
];

export const DOMESTIC_NOTICE_BANDS: readonly Band[] = [
  { figure: 'domestic.law.notice-up-to-1-year', years: 1, included: true },
  { figure: 'domestic.law.notice-1-5-years', years: 5, included: true },
  { figure: 'domestic.law.notice-over-5-years' },
];

/** From one year on; below it no leave is earned. */
export const LEAVE_BANDS: readonly Band[] = [
  { figure: 'leave.annual-days.1-5-years', years: 5, included: true },
  { figure: 'leave.annual-days.over-5-and-under-15-years', years: 15 },
  { figure: 'leave.annual-days.15-years-and-over' },
];
export const FIRST_LEAVE_YEARS = 1;

/** Ages at which leave is no shorter than in the middle band, as fact leave.annual-days states them. */
export const LONGER_LEAVE_UP_TO_AGE = 18;
export const LONGER_LEAVE_FROM_AGE = 50;

const endOf = (start: Day, { months = 0, years = 0 }: Band): Day => addMonths(addYears(start, years), months);

/** The figure of the band in which service from `start` stands when `day` begins. */
export function bandOn(bands: readonly Band[], start: Day, day: Day): string | undefined {
  return bands.find((band) => {
    if (band.months === undefined && band.years === undefined) return true;
    const end = endOf(start, band);
    return band.included ? day <= end : day < end;
  })?.figure;
}
