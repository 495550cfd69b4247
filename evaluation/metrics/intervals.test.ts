import { halfInterval, intervalOf, mean } from './intervals';

describe('how sure a share is', () => {
  it('grows with the number of trials', () => expect(halfInterval(0.9, 1000)).toBeLessThan(halfInterval(0.9, 100)));
  it('is about three points at 90 % of 400', () => expect(halfInterval(0.9, 400)).toBeCloseTo(0.0295, 3));
  it('is nothing without trials', () => expect([halfInterval(0, 0), mean([])]).toEqual([0, 0]));
  it('has its ends inside 0 and 1, around the share', () => {
    const { low, high } = intervalOf(1, 10);
    expect(low).toBeCloseTo(0.7225, 3);
    expect(high).toBe(1);
    expect(intervalOf(0.5, 100).low).toBeCloseTo(0.4038, 3);
  });
});
