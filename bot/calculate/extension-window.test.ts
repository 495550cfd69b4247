import fc from 'fast-check';
import { addDays, daysBetween } from '../../knowledge/contracts/day';
import { extensionWindow } from './extension-window';
import { aDay, aDayFrom } from './testing/arbitraries';
import { missingOf, numberOf, openRealSources, resultOf, valueOn, warningsOf } from './testing/real-sources';

const { base, sources } = openRealSources();
const window = (permitEnds: string, day: string) => extensionWindow({ permitEnds }, sources, day);

describe('the time to ask for an extension', () => {
  it.each([
    ['2026-12-31', '2026-11-01', '2027-03-31'],
    ['2027-03-01', '2026-12-31', '2027-05-30'],
    ['2028-02-29', '2027-12-31', '2028-05-29'],
  ])('of a permit to %s opens on %s, with work until %s at most', (ends, first, until) => {
    const calculation = window(ends, '2026-11-21');
    expect(resultOf(calculation, 'first-day')).toBe(first);
    expect(resultOf(calculation, 'last-day')).toBe(ends);
    expect(resultOf(calculation, 'work-until')).toBe(until);
  });

  it('is too early one day before it opens, open on both its ends, and over the day after', () => {
    const stateOn = (day: string) => resultOf(window('2026-12-31', day), 'window-state');
    expect(['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map(stateOn)).toEqual([
      'too-early',
      'open',
      'open',
      'expired',
    ]);
    expect(numberOf(window('2026-12-31', '2026-10-31'), 'days-until-open')).toBe(1);
    expect(numberOf(window('2026-12-31', '2026-12-31'), 'days-left')).toBe(0);
  });

  it('tells the consequences only when it is over', () => {
    const late = warningsOf(window('2026-11-20', '2026-11-21'));
    expect(late).toEqual(expect.arrayContaining(['late-refused', 'late-first-application', 'late-no-work', 'late-residence']));
    expect(resultOf(window('2026-11-20', '2026-11-21'), 'work-until')).toBeUndefined();
    expect(warningsOf(window('2026-11-21', '2026-11-21'))).not.toContain('late-refused');
  });

  it('has forty-five days of waiting under the old regulation', () => {
    expect(resultOf(window('2022-03-01', '2022-02-01'), 'work-until')).toBe(addDays('2022-03-01', 45));
    expect(resultOf(window('2022-03-01', '2022-02-02'), 'work-until')).toBe(addDays('2022-03-01', 90));
  });

  it('is not known before the Law', () => expect(missingOf(window('2016-09-01', '2016-08-12'))).toHaveLength(2));

  it('is as long as the figure says, and every day is before, in or after it', () => {
    const days = valueOn(sources, 'law6735.extension-window.earliest-days-before-expiry', '2026-01-01');
    fc.assert(
      fc.property(aDay, aDayFrom('2016-08-13', 5000), (ends, day) => {
        const calculation = window(ends, day);
        const first = String(resultOf(calculation, 'first-day'));
        expect(daysBetween(first, ends)).toBe(days);
        expect(resultOf(calculation, 'window-state')).toBe(day < first ? 'too-early' : day > ends ? 'expired' : 'open');
      }),
      { seed: 170 },
    );
  });

  it('names a last working day on or before its end, with nothing but days off between', () => {
    fc.assert(
      fc.property(aDayFrom('2024-01-12', 1800), (ends) => {
        const calculation = window(ends, addDays(ends, -30));
        const safe = resultOf(calculation, 'last-working-day');
        expect(safe === undefined).toBe(base.calendar.isWorkingDay(ends));
        if (typeof safe !== 'string') return;
        expect(base.calendar.isWorkingDay(safe)).toBe(true);
        expect(base.calendar.nextWorkingDay(addDays(safe, 1)) > ends).toBe(true);
      }),
      { seed: 170, numRuns: 400 },
    );
  });
});
