import fc from 'fast-check';
import { median, medianRatio, percentile } from './statistics';

describe('the middle of measurements', () => {
  it('is the middle one, or halfway between the two middle ones', () =>
    expect([median([9, 1, 2]), median([4, 1, 2, 10])]).toEqual([2, 3]));
  it('is nothing without any', () => expect([median([]), percentile([], 0.5)]).toEqual([NaN, NaN]));
  it('leaves the measurements in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
  it('is the value that so many do not exceed', () =>
    expect([0, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 99, 100]));

  it('is one of the values, exceeded by no more than the rest', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        const found = percentile(some, share);
        expect(some).toContain(found);
        expect(some.filter((value) => value > found).length).toBeLessThanOrEqual((1 - share) * some.length + 1e-9);
      }),
      { seed: 170 },
    );
  });
});

describe('a ratio', () => {
  it('is taken within each round, so that a slow moment of the machine does not count', () =>
    expect(medianRatio([10, 100, 10], [20, 200, 20])).toBe(0.5));
});
