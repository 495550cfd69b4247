import fc from 'fast-check';
import { auroc } from './auroc';

const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });

describe('telling two groups apart', () => {
  it('is 1 when all of one lie above the other, 0 when below, a half when alike', () =>
    expect([auroc([3, 4], [1, 2]), auroc([1, 2], [3, 4]), auroc([1, 1], [1])]).toEqual([1, 0, 0.5]));
  it('is not told without both groups', () => expect([auroc([], [1]), auroc([1], [])]).toEqual([undefined, undefined]));

  it('is the share of pairs in the right order', () =>
    fc.assert(
      fc.property(numbers, numbers, (positives, negatives) => {
        const pairs = positives.flatMap((one) => negatives.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
        const share = pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length;
        expect(auroc(positives, negatives)).toBeCloseTo(share, 10);
      }),
      { seed: 170 },
    ));
});
