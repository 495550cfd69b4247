import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { severance, SeveranceInputSchema, type SeveranceInput } from './severance';
import { aDayFrom, someMoney } from './testing/arbitraries';
import { missingOf, numberOf, openRealSources, valueOn, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';
const pay = (start: string, end: string, monthlyGross: number, reason: SeveranceInput['reason'] = 'dismissed') =>
  severance({ start, end, monthlyGross, reason }, sources, NOW);

describe('severance pay', () => {
  it('is a month’s gross pay for each full year, the last day at work included', () => {
    expect(numberOf(pay('2020-01-01', '2025-12-31', 40_000), 'severance')).toBe(240_000);
    expect(pay('2025-01-01', '2025-12-31', 40_000).ending.kind).toBe('computed');
    expect(pay('2025-01-01', '2025-12-30', 40_000).ending).toMatchObject({
      kind: 'ruled-out',
      reason: { key: 'service-too-short' },
    });
  });

  it('adds the days of the year begun in proportion', () => {
    const calculation = pay('2024-01-01', '2026-06-30', 50_000);
    expect(numberOf(calculation, 'severance')).toBe(124_794.52); // 100,000 + 50,000 × 181 ÷ 365
    expect(calculation.steps.at(-2)).toMatchObject({ kind: 'share', parts: [{}, { value: 181 }, { value: 365 }] });
  });

  it('takes the ceiling of the day work ended', () => {
    const first = pay('2020-07-01', '2026-06-30', 90_000);
    const second = pay('2020-07-02', '2026-07-01', 90_000);
    expect(numberOf(first, 'severance')).toBe(389_692.62); // 64,948.77 × 6
    expect(numberOf(second, 'severance')).toBe(442_379.22); // 73,729.87 × 6
    expect(warningsOf(second)).toContain('above-ceiling');
    expect(warningsOf(pay('2020-07-01', '2026-06-30', 60_000))).not.toContain('above-ceiling');
  });

  it('starts well on the leap day', () => {
    expect(numberOf(pay('2024-02-29', '2025-02-27', 30_000), 'severance')).toBe(30_000);
    expect(pay('2024-02-29', '2025-02-26', 30_000).ending.kind).toBe('ruled-out');
  });

  it('is not due for a plain resignation or immoral conduct', () => {
    expect(pay('2015-01-01', NOW, 40_000, 'resigned').ending).toMatchObject({ reason: { key: 'resigned-without-cause' } });
    expect(pay('2015-01-01', NOW, 40_000, 'immoral-conduct').ending).toMatchObject({ reason: { key: 'immoral-conduct' } });
    expect(pay('2015-01-01', NOW, 40_000, 'just-cause').ending.kind).toBe('computed');
  });

  it('is missing where the ceiling of the day is not known', () => {
    expect(missingOf(pay('2015-01-01', '2023-12-31', 10_000))).toEqual([{ figure: 'severance.ceiling', lastKnown: null }]);
    expect(missingOf(pay('2015-01-01', '2027-01-01', 10_000))).toMatchObject([{ lastKnown: { amount: { value: 73_729.87 } } }]);
  });

  it('never shrinks with service or pay, and never passes the ceiling of the years begun', () => {
    const halfYear = aDayFrom('2026-07-01', 182);
    fc.assert(
      fc.property(halfYear, fc.integer({ min: 366, max: 12_000 }), someMoney, (end, days, gross) => {
        const start = addDays(end, -days);
        const amount = numberOf(pay(start, end, gross), 'severance');
        expect(numberOf(pay(addDays(start, -1), end, gross), 'severance')).toBeGreaterThanOrEqual(amount - 0.01);
        expect(numberOf(pay(start, end, gross + 1000), 'severance')).toBeGreaterThanOrEqual(amount);
        const ceiling = valueOn(sources, 'severance.ceiling', end);
        expect(amount).toBeLessThanOrEqual(ceiling * Math.ceil((days + 1) / 365) + 0.01);
      }),
      { seed: 170, numRuns: 300 },
    );
  });

  it('refuses an end before the start', () =>
    expect(SeveranceInputSchema.safeParse({ start: NOW, end: '2026-01-01', monthlyGross: 1, reason: 'dismissed' }).success).toBe(
      false,
    ));
});
