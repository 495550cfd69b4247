import fc from 'fast-check';
import { leastSalary } from './least-salary';
import { aDay } from './testing/arbitraries';
import { missingOf, numberOf, openRealSources, valueOn, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';
const GROUPS = ['domestic', 'other', 'expert', 'manager', 'engineer', 'top'] as const;
const least = (group: (typeof GROUPS)[number], day = NOW, percentOfMonth = 100) =>
  leastSalary({ group, percentOfMonth }, sources, day);

describe('the least salary', () => {
  it('is a multiple of the gross minimum wage', () => {
    const calculation = least('engineer');
    expect(numberOf(calculation, 'least-salary')).toBe(132_120); // 33,030 × 4
    expect(calculation.steps).toMatchObject([
      { kind: 'times', parts: [{ value: 33_030 }, { value: 4 }], result: { value: 132_120 } },
    ]);
  });

  it('changes with the criteria: experts three times until the last day of September 2024, then twice', () => {
    expect(numberOf(least('expert', '2024-09-30'), 'least-salary')).toBe(60_007.5);
    expect(numberOf(least('expert', '2024-10-01'), 'least-salary')).toBe(40_005);
  });

  it.each([
    ['top', '2026-06-01', 'fig.threshold.2026.senior-executives-pilots-5x'],
    ['manager', '2025-06-01', 'fig.threshold.2025.other-managers-3x'],
    ['expert', '2024-11-01', 'fig.threshold.2024-q4.expert-or-master-jobs-2x'],
    ['other', '2024-02-29', 'fig.threshold.2024-until-sep.other-occupations-1-5x'],
    ['top', '2023-06-30', 'fig.threshold.2023-h1.senior-managers-pilots-6-5x'],
    ['domestic', '2022-07-01', 'fig.threshold.2022-h2.domestic-work-1x'],
  ] as const)('of %s on %s agrees with the printed table', (group, day, figure) =>
    expect(numberOf(least(group, day), 'least-salary')).toBe(valueOn(sources, figure, day)),
  );

  it('agrees with the series of floors on every day', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(...GROUPS), (day, group) => {
        const calculation = least(group, day);
        if (calculation.ending.kind === 'missing') return;
        expect(numberOf(calculation, 'least-salary')).toBe(valueOn(sources, `salary.floor.${group}`, day));
      }),
      { seed: 170 },
    );
  });

  it('is missing when the wage is known only from one doubtful source', () => {
    expect(missingOf(least('other', '2023-09-01'))).toMatchObject([{ figure: 'wage.minimum-gross' }]);
  });

  it('rises with the group, and the part of a month is in proportion and never more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('2022-03-01', '2024-05-01', '2025-05-01', NOW),
        (percent, day) => {
          const floors = GROUPS.map((group) => numberOf(least(group, day), 'least-salary'));
          expect([...floors].sort((a, b) => a - b)).toEqual(floors);
          const part = least('engineer', day, percent);
          const share = numberOf(part, 'salary-for-share');
          expect(share).toBeCloseTo((numberOf(part, 'least-salary') * percent) / 100, 2);
          expect(share).toBeLessThan(numberOf(part, 'least-salary'));
          if (day >= '2022-02-02') expect(warningsOf(part)).toContain('full-wage-declared');
        },
      ),
      { seed: 170 },
    );
  });
});
