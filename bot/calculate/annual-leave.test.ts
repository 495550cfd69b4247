import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { annualLeave, AnnualLeaveInputSchema } from './annual-leave';
import { aDayFrom } from './testing/arbitraries';
import { numberOf, openRealSources, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const leave = (input: object, day: string) => annualLeave(AnnualLeaveInputSchema.parse(input), sources, day);

describe('annual leave', () => {
  it.each([
    ['2022-06-15', 14],
    ['2026-06-15', 14], // exactly five years are included
    ['2026-06-16', 20],
    ['2036-06-14', 20],
    ['2036-06-15', 26], // fifteen years and over
  ])('of work since 15 June 2021 is, on %s, %i days', (day, days) => {
    expect(numberOf(leave({ start: '2021-06-15' }, day), 'leave-days')).toBe(days);
  });

  it('is earned after one year, on the leap day too', () => {
    expect(leave({ start: '2026-01-01' }, '2026-12-31').ending).toMatchObject({ reason: { key: 'service-too-short' } });
    expect(leave({ start: '2026-01-01' }, '2027-01-01').ending.kind).toBe('computed');
    expect(leave({ start: '2024-02-29' }, '2025-02-28').ending.kind).toBe('computed');
  });

  it.each([
    [18, 20],
    [19, 14],
    [49, 14],
    [50, 20],
  ])('at the age of %i is at least %i days', (age, days) =>
    expect(numberOf(leave({ start: '2024-01-01', age }, '2026-11-21'), 'leave-days')).toBe(days),
  );

  it('does not fall for age where service gives more', () =>
    expect(numberOf(leave({ start: '2005-01-01', age: 60 }, '2026-11-21'), 'leave-days')).toBe(26));

  it('is counted in weeks for domestic work, and age is left to a person', () => {
    const calculation = leave({ start: '2024-01-01', age: 60, work: 'domestic' }, '2026-11-21');
    expect(calculation.ending).toMatchObject({ results: [{ value: { value: 2, unit: 'weeks' } }] });
    expect(warningsOf(calculation)).toContain('domestic-age-more');
  });

  it('never gets shorter with service, between fourteen and twenty-six days', () => {
    fc.assert(
      fc.property(
        aDayFrom('2000-01-01', 9000),
        fc.integer({ min: 366, max: 9000 }),
        fc.integer({ min: 15, max: 70 }),
        (start, days, age) => {
          const day = addDays(start, days);
          const now = numberOf(leave({ start, age }, day), 'leave-days');
          expect(numberOf(leave({ start, age }, addDays(day, 1)), 'leave-days')).toBeGreaterThanOrEqual(now);
          expect([14, 20, 26]).toContain(now);
        },
      ),
      { seed: 170, numRuns: 300 },
    );
  });
});
