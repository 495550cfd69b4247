import { fitLogistic } from './logistic';
import { fitRanker } from './ranker';
import { leastConfidence } from './thresholds';

describe('a fitted logistic', () => {
  it('finds the weights that made the examples', () => {
    const examples = Array.from({ length: 2_000 }, (_, index) => {
      const signal = ((index * 7_919) % 1_000) / 100 - 5;
      const chance = 1 / (1 + Math.exp(-(1 + 2 * signal)));
      return { signals: [signal], isTrue: ((index * 104_729) % 997) / 997 < chance };
    });
    const [intercept = 0, weight = 0] = fitLogistic(examples);
    expect(intercept).toBeCloseTo(1, 0);
    expect(weight).toBeCloseTo(2, 0);
  });
});

describe('a fitted ranker', () => {
  it('gives weight to what tells and none to what does not', () => {
    const questions = Array.from({ length: 50 }, (_, index) => [
      { signals: [1, (index % 5) / 5], isRight: true },
      { signals: [0, ((index + 2) % 5) / 5], isRight: false },
    ]);
    const [telling = 0, idle = 0] = fitRanker(questions);
    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(idle)).toBeLessThan(1);
  });
  it('passes over questions without a right candidate', () =>
    expect(fitRanker([[{ signals: [1], isRight: false }]])).toEqual([]));
});

describe('the least confidence', () => {
  const outcomes = Array.from({ length: 100 }, (_, index) => ({ confidence: index / 100, isRight: index >= 20 }));
  it('is where too much becomes wrong below', () => {
    const least = leastConfidence(outcomes, 0.05);
    const answered = outcomes.filter(({ confidence }) => confidence >= least);
    expect(answered.filter(({ isRight }) => !isRight).length / answered.length).toBeLessThanOrEqual(0.05);
    expect(least).toBeLessThan(0.2);
  });
  it('is above all when nothing is bearable', () => expect(leastConfidence(outcomes.slice(0, 20), 0.01)).toBe(1));
});
