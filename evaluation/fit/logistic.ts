// Fits a logistic by gradient descent with a step for each weight. Deterministic, a second of work for a thousand examples.

export type LabelledSignals = { signals: readonly number[]; isTrue: boolean };

const ROUNDS = 3_000;
const STEP = 0.3;
/** Keeps weights small where the examples do not tell. */
const SHRINKAGE = 1e-4;

/** The intercept first, then a weight for each signal. */
export function fitLogistic(examples: readonly LabelledSignals[]): number[] {
  const width = (examples[0]?.signals.length ?? 0) + 1;
  const weights = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(1e-9);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Array<number>(width).fill(0);
    for (const { signals, isTrue } of examples) {
      const all = [1, ...signals];
      const sum = all.reduce((total, signal, place) => total + signal * (weights[place] ?? 0), 0);
      const error = Number(isTrue) - 1 / (1 + Math.exp(-sum));
      all.forEach((signal, place) => (slope[place] = (slope[place] ?? 0) + (error * signal) / examples.length));
    }
    stepAlong(weights, slope, squares);
  }
  return weights;
}

/** One step uphill, smaller for weights that have moved much (Adagrad). */
export function stepAlong(weights: number[], slope: readonly number[], squares: number[]): void {
  slope.forEach((each, place) => {
    const pull = each - SHRINKAGE * (weights[place] ?? 0);
    squares[place] = (squares[place] ?? 0) + pull * pull;
    weights[place] = (weights[place] ?? 0) + (STEP * pull) / Math.sqrt(squares[place] ?? 1);
  });
}
