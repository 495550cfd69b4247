import { calibrationError, reliabilityBins } from './calibration-error';

const trialsOf = (confidence: number, right: number, of: number) =>
  Array.from({ length: of }, (_, place) => ({ confidence, isRight: place < right }));

describe('what a confidence is worth', () => {
  it('is nothing amiss when eight of ten said with 0.8 are right', () =>
    expect(calibrationError(trialsOf(0.8, 8, 10))).toBeCloseTo(0, 10));
  it('is off by what is promised too much or too little, weighed by the bins', () =>
    expect(calibrationError([...trialsOf(0.95, 5, 10), ...trialsOf(0.25, 15, 30)])).toBeCloseTo(
      (10 * 0.45 + 30 * 0.25) / 40,
      10,
    ));
  it('is shown bin by bin, certainty in the last, empty bins left out', () =>
    expect(reliabilityBins([...trialsOf(1, 1, 1), ...trialsOf(0, 0, 2)])).toEqual([
      { from: 0, to: 0.1, count: 2, confidence: 0, right: 0 },
      { from: 0.9, to: 1, count: 1, confidence: 1, right: 1 },
    ]));
  it('is nothing without trials', () => expect(calibrationError([])).toBe(0));
});
