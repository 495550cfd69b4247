import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { notice, NoticeInputSchema } from './notice';
import { aDay } from './testing/arbitraries';
import { numberOf, openRealSources, resultOf, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';
const given = (input: object) => notice(NoticeInputSchema.parse(input), sources, NOW);

describe('notice', () => {
  it.each([
    ['2026-01-15', '2026-07-14', 2],
    ['2026-01-15', '2026-07-15', 4],
    ['2025-01-15', '2026-07-15', 4],
    ['2025-01-15', '2026-07-16', 6],
    ['2023-07-15', '2026-07-15', 6],
    ['2023-07-15', '2026-07-16', 8],
  ])('of work from %s, given on %s, is %i weeks', (start, end, weeks) => {
    expect(numberOf(given({ start, end }), 'notice-period')).toBe(weeks);
    expect(resultOf(given({ start, end }), 'notice-ends')).toBe(addDays(end, weeks * 7));
  });

  it('is paid by the day when it is not kept', () => {
    const calculation = given({ start: '2025-01-15', end: '2026-07-15', dailyGross: 1101 });
    expect(numberOf(calculation, 'notice-pay')).toBe(30_828); // 1,101 × 28
    expect(resultOf(given({ start: '2025-01-15', end: '2026-07-15' }), 'notice-pay')).toBeUndefined();
  });

  it('has its own lengths in domestic work, of which no fact says what is paid', () => {
    const weeks = (end: string) => numberOf(given({ start: '2020-01-01', end, work: 'domestic' }), 'notice-period');
    expect([weeks('2021-01-01'), weeks('2021-01-02'), weeks('2025-01-01'), weeks('2025-01-02')]).toEqual([2, 4, 4, 6]);
    const paid = given({ start: '2020-01-01', end: '2021-01-01', work: 'domestic', dailyGross: 1000 });
    expect(resultOf(paid, 'notice-pay')).toBeUndefined();
    expect(warningsOf(paid)).toEqual(['legal-minimum']);
  });

  it('never gets shorter with service', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 4000 }), fc.constantFrom('labour-law', 'domestic'), (end, days, work) => {
        const start = addDays(end, -days);
        const weeks = numberOf(given({ start, end, work }), 'notice-period');
        const longer = numberOf(given({ start: addDays(start, -1), end, work }), 'notice-period');
        expect(longer).toBeGreaterThanOrEqual(weeks);
        expect(weeks).toBeGreaterThanOrEqual(2);
        expect(weeks).toBeLessThanOrEqual(8);
      }),
      { seed: 170, numRuns: 300 },
    );
  });
});
