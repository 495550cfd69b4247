import { falsePositiveRate } from './false-positive-rate';

const positives = Array.from({ length: 20 }, (_, place) => place + 1);

describe('what gets through beside nearly all that should', () => {
  it('is counted at the number that 95 of 100 reach', () => expect(falsePositiveRate(positives, [0, 1, 2, 20], 0.95)).toBe(0.5));
  it('is nothing where all lie below, all where none does', () =>
    expect([falsePositiveRate(positives, [0, 1], 0.95), falsePositiveRate(positives, [2, 30], 0.95)]).toEqual([0, 1]));
  it('is not told without both groups', () =>
    expect([falsePositiveRate([], [1], 0.95), falsePositiveRate([1], [], 0.95)]).toEqual([undefined, undefined]));
});
