import fc from 'fast-check';
import { meanReciprocalRank, rankOf, recallAt } from './ranking';

describe('the rank of what was expected', () => {
  it('counts from one', () => expect([rankOf('a', ['a', 'b']), rankOf('b', ['a', 'b'])]).toEqual([1, 2]));
  it('is beyond any depth when it was not found', () => expect(rankOf(7, [1, 2])).toBe(Infinity));
});

describe('figures of many ranks', () => {
  const ranks = [1, 2, 6, Infinity];

  it('count ranks up to k', () =>
    expect([recallAt(ranks, 1), recallAt(ranks, 5), recallAt(ranks, 10)]).toEqual([0.25, 0.5, 0.75]));
  it('weigh a rank by one over it, up to the depth', () => {
    expect(meanReciprocalRank(ranks, 10)).toBeCloseTo((1 + 1 / 2 + 1 / 6) / 4, 12);
    expect(meanReciprocalRank(ranks, 5)).toBeCloseTo((1 + 1 / 2) / 4, 12);
  });
  it('are nothing without ranks', () => expect([recallAt([], 1), meanReciprocalRank([], 10)]).toEqual([0, 0]));

  it('lie between recall at one and recall at the depth', () => {
    const anyRanks = fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Infinity)), { minLength: 1 });
    fc.assert(
      fc.property(anyRanks, (some) => {
        const reciprocal = meanReciprocalRank(some, 10);
        expect(reciprocal).toBeGreaterThanOrEqual(recallAt(some, 1) - 1e-12);
        expect(reciprocal).toBeLessThanOrEqual(recallAt(some, 10) + 1e-12);
      }),
      { seed: 170 },
    );
  });
});
