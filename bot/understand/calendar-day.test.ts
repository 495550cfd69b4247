import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { gregorianDay, iranianDay, iranianParts, shiftDay } from './calendar-day';

const NOTHING = { years: 0, months: 0, weeks: 0, days: 0 };

describe('days of the Iranian calendar', () => {
  it.each([
    [1399, 12, 30, '2021-03-20'],
    [1403, 1, 1, '2024-03-20'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1404, 6, 31, '2025-09-22'],
    [1404, 7, 1, '2025-09-23'],
    [1404, 12, 15, '2026-03-06'],
    [1357, 11, 22, '1979-02-11'],
  ])('%i/%i/%i is %s', (year, month, date, day) => expect(iranianDay(year, month, date)).toBe(day));

  it('do not exist where the month is too short', () => {
    for (const [year, month, date] of [
      [1404, 12, 30],
      [1404, 7, 31],
      [1404, 13, 1],
      [1404, 1, 0],
    ] as const)
      expect(iranianDay(year, month, date)).toBeUndefined();
  });

  it('are the day whose parts they are', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (count) => {
        const day = addDays('1925-03-22', count);
        const { year, month, date } = iranianParts(day);
        expect(iranianDay(year, month, date)).toBe(day);
      }),
      { seed: 170, numRuns: 1_000 },
    ));
});

describe('days some time away', () => {
  it('end with the month where it is too short', () => {
    expect(shiftDay('2026-01-31', { ...NOTHING, months: 1 }, 1)).toBe('2026-02-28');
    expect(shiftDay('2024-02-29', { ...NOTHING, years: 1 }, -1)).toBe('2023-02-28');
  });

  it('are none beyond the years that can be written', () =>
    expect(shiftDay('9990-01-01', { ...NOTHING, years: 50, days: 400 }, 1)).toBeUndefined());

  it('and are none in a month that has no such date', () => expect(gregorianDay(2026, 2, 30)).toBeUndefined());
});
