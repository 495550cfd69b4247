// Fits how signals are weighed so that a right candidate comes first: a softmax over the candidates of each question.
import { stepAlong } from './logistic';

export type Candidates = { signals: readonly number[]; isRight: boolean }[];

const ROUNDS = 400;

const weigh = (signals: readonly number[], weights: readonly number[]): number =>
  signals.reduce((sum, signal, place) => sum + signal * (weights[place] ?? 0), 0);

/** Adds to `slope` how the probability of the right candidates grows with each weight. */
function addSlope(slope: number[], candidates: Candidates, weights: readonly number[], count: number): void {
  const heights = candidates.map(({ signals }) => weigh(signals, weights));
  const top = Math.max(...heights);
  const shares = heights.map((height) => Math.exp(height - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, place) => sum + (candidates[place]?.isRight ? share : 0), 0);
  candidates.forEach(({ signals, isRight }, place) => {
    const share = shares[place] ?? 0;
    const pull = (isRight ? share / right : 0) - share / all;
    signals.forEach((signal, at) => (slope[at] = (slope[at] ?? 0) + (pull * signal) / count));
  });
}

/** Questions none of whose candidates is right teach nothing and are passed over. */
export function fitRanker(questions: readonly Candidates[]): number[] {
  const useful = questions.filter((candidates) => candidates.some(({ isRight }) => isRight));
  const width = useful[0]?.[0]?.signals.length ?? 0;
  const weights = new Array<number>(width).fill(1);
  const squares = new Array<number>(width).fill(1e-9);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Array<number>(width).fill(0);
    for (const candidates of useful) addSlope(slope, candidates, weights, useful.length);
    stepAlong(weights, slope, squares);
  }
  return weights;
}
