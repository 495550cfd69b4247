import { effortFigures } from './effort';

describe('the effort of another engine', () => {
  const ours = { rates: [200, 20], builds: [5, 50], memories: [12] };
  const other = { rates: [100, 10], builds: [10, 100], memories: [6] };

  it('is told by its middle, and ours as a ratio to it within the rounds', () =>
    expect(effortFigures(other, ours)).toEqual({
      queriesPerSecond: 55,
      buildMs: 55,
      memoryMb: 6,
      oursOver: { speed: 2, build: 0.5, memory: 2 },
    }));
  it('has no ratio of memory where it could not be measured', () =>
    expect(effortFigures({ ...other, memories: [NaN] }, ours).oursOver.memory).toBeNaN());
});
