import fc from 'fast-check';
import { fineEstimate, FineEstimateInputSchema } from './fine-estimate';
import { aDayFrom } from './testing/arbitraries';
import { missingOf, numberOf, openRealSources, resultOf, valueOn, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';
const fine = (input: object, day = NOW) => fineEstimate(FineEstimateInputSchema.parse(input), sources, day);

describe('the estimate of a fine', () => {
  it('counts each foreigner, doubles on repetition, and takes the discount off', () => {
    const calculation = fine({ who: 'employer', persons: 3, repeated: true });
    expect(numberOf(calculation, 'fine')).toBe(615_018); // 102,503 × 3 × 2
    expect(numberOf(calculation, 'reduced-fine')).toBe(461_263.5); // less 25 per cent
    expect(calculation.authorities).toContainEqual(expect.objectContaining({ instrument: 'Law 6735', article: '23(6)' }));
  });

  it.each([
    ['employer', 'fine.employer-per-foreigner'],
    ['worker-dependent', 'fine.foreigner-dependent'],
    ['worker-independent', 'fine.foreigner-independent'],
    ['missing-notification', 'fine.notification'],
  ])('of %s is the amount of the day', (who, series) => {
    for (const day of ['2021-01-01', '2022-12-31', '2024-02-29', '2025-07-01', NOW])
      expect(numberOf(fine({ who }, day), 'fine')).toBe(valueOn(sources, series, day));
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2026-10-20', '2026-11-20'],
    ['2026-10-21', '2026-11-21'], // the day of the calculation itself
    ['2026-12-31', '2027-01-31'],
  ])('served on %s is paid with the discount until %s', (servedOn, last) => {
    expect(resultOf(fine({ who: 'employer', servedOn }), 'pay-reduced-by')).toBe(last);
    const isOver = last < NOW;
    expect(warningsOf(fine({ who: 'employer', servedOn })).includes('discount-over')).toBe(isOver);
    expect(resultOf(fine({ who: 'employer', servedOn }), 'reduced-fine') === undefined).toBe(isOver);
  });

  it('tells a worker of removal and an employer of the worker’s fine', () => {
    expect(warningsOf(fine({ who: 'worker-dependent' }))).toContain('reported-for-removal');
    const employer = fine({ who: 'employer' });
    expect(employer.warnings).toContainEqual({ key: 'worker-fined-too', amounts: [expect.objectContaining({ value: 40_977 })] });
    expect(warningsOf(employer)).not.toContain('reported-for-removal');
  });

  it('is missing before the first and after the last amounts', () => {
    expect(missingOf(fine({ who: 'employer' }, '2020-12-31'))).toEqual([
      { figure: 'fine.employer-per-foreigner', lastKnown: null },
    ]);
    expect(missingOf(fine({ who: 'employer' }, '2027-01-01'))).toMatchObject([{ lastKnown: { amount: { value: 102_503 } } }]);
  });

  it('grows with the persons, is twice as high when repeated, and is lower when paid in time', () => {
    fc.assert(
      fc.property(aDayFrom('2021-01-01', 2190), fc.integer({ min: 1, max: 1000 }), (day, persons) => {
        const once = fine({ who: 'employer', persons }, day);
        const more = fine({ who: 'employer', persons: persons + 1 }, day);
        const again = fine({ who: 'employer', persons, repeated: true }, day);
        expect(numberOf(more, 'fine')).toBeGreaterThan(numberOf(once, 'fine'));
        expect(numberOf(again, 'fine')).toBe(2 * numberOf(once, 'fine'));
        expect(numberOf(once, 'reduced-fine')).toBeLessThan(numberOf(once, 'fine'));
      }),
      { seed: 170 },
    );
  });

  it('has no number of persons for a worker', () => expect(() => fine({ who: 'worker-dependent', persons: 2 })).toThrow());
});
