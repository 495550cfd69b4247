import { wouldTakeMs } from './scaling';

describe('the time a larger index would take', () => {
  it('grows with the passages', () => expect(wouldTakeMs({ passages: 10_000, buildMs: 900 }, 100_000)).toBe(9_000));
  it('is not known before the first', () => expect(wouldTakeMs(undefined, 1_000)).toBe(0));
});
