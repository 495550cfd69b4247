import fc from 'fast-check';
import { signTest } from './sign-test';

describe('McNemar’s exact test', () => {
  it('gives the binomial probabilities that are known', () => {
    expect(signTest(0, 5)).toBeCloseTo(2 / 32, 12);
    expect(signTest(1, 9)).toBeCloseTo((2 * (1 + 10)) / 1024, 12);
    expect(signTest(6, 16)).toBeCloseTo((2 * (1 + 22 + 231 + 1540 + 7315 + 26334 + 74613)) / 2 ** 22, 12);
  });
  it('finds nothing where nothing changed or as much got better as worse', () =>
    expect([signTest(0, 0), signTest(4, 4)]).toEqual([1, 1]));
  it('does not break on thousands', () => {
    expect(signTest(3000, 3300)).toBeGreaterThan(0);
    expect(signTest(3000, 3300)).toBeLessThan(0.001);
  });
  it('is a probability, the same both ways', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (better, worse) => {
        const probability = signTest(better, worse);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(probability).toBe(signTest(worse, better));
      }),
      { seed: 170 },
    ));
});
