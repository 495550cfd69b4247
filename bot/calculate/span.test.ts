import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { addMonths, addYears, wholeMonths, wholeYears } from './span';
import { aDay } from './testing/arbitraries';

const SEED = { seed: 170, numRuns: 500 };
const months = fc.integer({ min: 0, max: 500 });

describe('months and years between days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-15', -1, '2026-02-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('%s and %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));

  it('keep the day of the month, or end on the last one', () => {
    fc.assert(
      fc.property(aDay, months, (day, count) => {
        const after = addMonths(day, count);
        const isLastDate = addDays(after, 1).endsWith('-01');
        expect(after.slice(8) === day.slice(8) || (isLastDate && after.slice(8) < day.slice(8))).toBe(true);
      }),
      SEED,
    );
  });

  it('count what is complete: as many months as can be added without passing the end', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 9000 }), (start, days) => {
        const end = addDays(start, days);
        const count = wholeMonths(start, end);
        expect(addMonths(start, count) <= end).toBe(true);
        expect(addMonths(start, count + 1) > end).toBe(true);
        const years = wholeYears(start, end);
        expect(addYears(start, years) <= end && addYears(start, years + 1) > end).toBe(true);
      }),
      SEED,
    );
  });

  it('are none when the end is before the start', () => expect(wholeMonths('2026-05-01', '2026-01-01')).toBe(0));
});
