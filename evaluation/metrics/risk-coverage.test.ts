import fc from 'fast-check';
import { pointAt, riskCoverage } from './risk-coverage';

const trials = [
  { confidence: 0.9, isRight: true },
  { confidence: 0.8, isRight: true },
  { confidence: 0.5, isRight: false },
  { confidence: 0.5, isRight: true },
  { confidence: 0.1, isRight: false },
];
const someTrials = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), isRight: fc.boolean() }),
  {
    maxLength: 40,
  },
);

describe('risk against coverage', () => {
  it('answers the surest first, equal ones together', () =>
    expect(riskCoverage(trials)).toEqual([
      { threshold: 0.9, coverage: 0.2, risk: 0, answered: 1 },
      { threshold: 0.8, coverage: 0.4, risk: 0, answered: 2 },
      { threshold: 0.5, coverage: 0.8, risk: 0.25, answered: 4 },
      { threshold: 0.1, coverage: 1, risk: 0.4, answered: 5 },
    ]));

  it('is read off at any threshold', () => {
    expect(pointAt(trials, 0.6)).toEqual({ threshold: 0.6, coverage: 0.4, risk: 0, answered: 2 });
    expect(pointAt(trials, 0.95)).toEqual({ threshold: 0.95, coverage: 0, risk: 0, answered: 0 });
  });

  it('is the same on the curve and read off', () =>
    fc.assert(
      fc.property(someTrials, (some) => {
        for (const point of riskCoverage(some)) expect(point).toEqual(pointAt(some, point.threshold));
      }),
      { seed: 170 },
    ));

  it('has the share of wrong ones where everything is answered, and covers ever more', () =>
    fc.assert(
      fc.property(someTrials, (some) => {
        const curve = riskCoverage(some);
        const coverages = curve.map(({ coverage }) => coverage);
        expect(coverages).toEqual([...coverages].sort((one, other) => one - other));
        if (some.length > 0)
          expect(curve.at(-1)).toMatchObject({
            coverage: 1,
            risk: some.filter(({ isRight }) => !isRight).length / some.length,
          });
      }),
      { seed: 170 },
    ));
});
