import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { objectionDeadline, type ObjectionDeadlineInput } from './objection-deadline';
import { aDayFrom } from './testing/arbitraries';
import { missingOf, numberOf, openRealSources, resultOf, warningsOf } from './testing/real-sources';

const { base, sources } = openRealSources();
const deadline = (kind: ObjectionDeadlineInput['kind'], servedOn: string, day = servedOn, daysUsed?: number) =>
  objectionDeadline({ kind, servedOn, daysUsed }, sources, day);

describe('the time to object', () => {
  it.each([
    ['permit-decision', '2026-10-05', '2026-11-04', 'ministry'],
    ['permit-objection-rejected', '2026-10-05', '2026-12-04', 'administrative-court'],
    ['fine-labour-force', '2026-10-05', '2026-10-20', 'criminal-judgeship'],
    ['fine-labour', '2028-02-20', '2028-03-06', 'criminal-judgeship'],
    ['fine-social-security', '2026-10-05', '2026-10-20', 'social-security-institution'],
    ['social-security-objection-rejected', '2026-10-05', '2026-11-04', 'administrative-court'],
    ['removal-order', '2026-10-05', '2026-10-12', 'administrative-court'],
  ] as const)('to a %s served on %s ends on %s', (kind, servedOn, last, to) => {
    const calculation = deadline(kind, servedOn);
    expect(resultOf(calculation, 'last-day')).toBe(last);
    expect(resultOf(calculation, 'apply-to')).toBe(to);
  });

  it.each([
    ['permit-decision', '2026-10-01', '2026-10-31', '2026-10-30'], // a Saturday after the Republic Day
    ['fine-labour-force', '2026-04-16', '2026-05-01', '2026-04-30'], // Labour Day
    ['fine-labour-force', '2026-05-14', '2026-05-29', '2026-05-26'], // the Sacrifice Feast; its eve is half a working day
  ] as const)('of a %s served on %s ends on a day off, %s: safe is %s', (kind, servedOn, last, safe) => {
    const calculation = deadline(kind, servedOn);
    expect(resultOf(calculation, 'last-day')).toBe(last);
    expect(resultOf(calculation, 'last-working-day')).toBe(safe);
    expect(warningsOf(calculation)).toContain('ends-on-holiday');
  });

  it('says that the holidays of a year are not known instead of guessing', () => {
    expect(warningsOf(deadline('fine-labour', '2035-03-01'))).toContain('holidays-unknown');
  });

  it('runs to its last day and is over the day after', () => {
    const stateOn = (day: string) => resultOf(deadline('fine-labour-force', '2026-10-05', day), 'period-state');
    expect([stateOn('2026-10-20'), stateOn('2026-10-21')]).toEqual(['running', 'passed']);
    expect(numberOf(deadline('fine-labour-force', '2026-10-05', '2026-10-18'), 'days-left')).toBe(2);
    expect(resultOf(deadline('fine-labour-force', '2026-10-05', '2026-10-21'), 'days-left')).toBeUndefined();
  });

  it('counts the days used before the objection on the cautious side', () => {
    const calculation = deadline('permit-objection-rejected', '2026-10-05', '2026-10-05', 25);
    expect(resultOf(calculation, 'last-day')).toBe('2026-12-04');
    expect(resultOf(calculation, 'cautious-last-day')).toBe('2026-11-09'); // 60 − 25 days
    expect(numberOf(calculation, 'days-left')).toBe(35);
    expect(warningsOf(calculation)).toContain('court-time-may-be-shorter');
  });

  it('is not known for permit decisions before the Law', () =>
    expect(missingOf(deadline('permit-decision', '2016-08-12', '2026-11-21'))).toHaveLength(1));

  it('is never shorter for a later service, and its safe day never lies behind the last', () => {
    const kinds = fc.constantFrom('permit-decision', 'fine-labour-force', 'fine-social-security', 'permit-objection-rejected');
    fc.assert(
      fc.property(kinds, aDayFrom('2024-01-12', 1700), fc.integer({ min: 0, max: 60 }), (kind, servedOn, used) => {
        const calculation = deadline(kind, servedOn, servedOn, used);
        const last = String(resultOf(calculation, 'last-day'));
        const nextLast = String(resultOf(deadline(kind, addDays(servedOn, 1)), 'last-day'));
        expect(nextLast).toBe(addDays(last, 1));
        const counted = String(resultOf(calculation, 'cautious-last-day') ?? last);
        expect(counted <= last && counted >= servedOn).toBe(true);
        const safe = resultOf(calculation, 'last-working-day');
        expect(safe === undefined).toBe(base.calendar.isWorkingDay(counted));
        if (typeof safe === 'string') expect(safe < counted && base.calendar.isWorkingDay(safe)).toBe(true);
      }),
      { seed: 170, numRuns: 400 },
    );
  });
});
