// Inputs of every calculator for property tests, and days on which to run them.
import fc from 'fast-check';
import { addDays, type Day } from '../../../knowledge/contracts/day';
import type { CalculatorName, Inputs } from '../calculation';

export const aDayFrom = (from: Day, days: number): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(from, count));

/** 2014 to 2031: before the first figure and after the last. */
export const aDay = aDayFrom('2014-01-01', 6500);
export const someMoney = fc.integer({ min: 100, max: 50_000_000 }).map((kurus) => kurus / 100);
const count = fc.integer({ min: 0, max: 300 });

const started = fc.tuple(aDay, fc.integer({ min: 0, max: 12_000 })).map(([end, days]) => ({ start: addDays(end, -days), end }));
const paid = {
  monthlyGross: someMoney,
  paidHoursOfMonth: fc.integer({ min: 1, max: 300 }),
  hours: fc.integer({ min: 1, max: 400 }),
};
const optional = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
const fine = { repeated: fc.boolean(), servedOn: optional(aDay) };
const work = fc.constantFrom('labour-law', 'domestic');

export const someInput: Record<CalculatorName, fc.Arbitrary<Inputs>> = {
  'permit-fee': fc.oneof(
    fc.record({ kind: fc.constant('fixed-term'), years: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constantFrom('indefinite', 'independent', 'temporary-protection') }),
  ),
  'fine-estimate': fc.oneof(
    fc.record({ who: fc.constantFrom('employer', 'missing-notification'), persons: fc.integer({ min: 1, max: 500 }), ...fine }),
    fc.record({ who: fc.constantFrom('worker-dependent', 'worker-independent'), ...fine }),
  ),
  'least-salary': fc.record({
    group: fc.constantFrom('top', 'engineer', 'manager', 'expert', 'other', 'domestic'),
    percentOfMonth: fc.integer({ min: 1, max: 100 }),
  }),
  'employment-ratio': fc.record({ turkishEmployees: count, foreignersEmployed: count, foreignersPlanned: count }),
  'extension-window': fc.record({ permitEnds: aDay }),
  'objection-deadline': fc.record({
    kind: fc.constantFrom(
      'permit-decision',
      'permit-objection-rejected',
      'fine-labour-force',
      'fine-labour',
      'fine-social-security',
      'social-security-objection-rejected',
      'removal-order',
    ),
    servedOn: aDay,
    daysUsed: optional(fc.integer({ min: 0, max: 90 })),
  }),
  severance: fc
    .record({
      service: started,
      monthlyGross: someMoney,
      reason: fc.constantFrom('dismissed', 'immoral-conduct', 'just-cause', 'resigned', 'retirement', 'marriage', 'death'),
    })
    .map(({ service, ...rest }) => ({ ...service, ...rest })),
  notice: fc
    .record({ service: started, dailyGross: optional(someMoney), work })
    .map(({ service, ...rest }) => ({ ...service, ...rest })),
  'annual-leave': fc.record({ start: aDay, age: optional(fc.integer({ min: 15, max: 80 })), work }),
  'overtime-pay': fc.oneof(
    fc.record({ kind: fc.constantFrom('overtime', 'extra-hours', 'domestic-overtime'), ...paid }),
    fc.record({ kind: fc.constant('public-holiday'), dailyGross: someMoney, days: fc.integer({ min: 1, max: 15 }) }),
  ),
};
