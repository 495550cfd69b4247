// From the evidence of the channels to one probability that an entry is the right one.
import type { Evidence } from '../contracts/passage';

/**
 * How the channels are weighed: the logits of a softmax over all entries, fitted on half of evaluation/cases/questions.jsonl
 * (2026-11-21) and checked on the other half. Shares are of the ideal score; `entry` is the logarithm of a probability.
 */
const WEIGHTS = { phrasing: 2.8, profile: 5.3, body: 8.7, entry: 1.5 };
const LEAST_PROBABILITY = 1e-4;

/** How sure the rank makes us: a logistic over the rank and its distance to the next, fitted on the same questions. */
const CONFIDENCE = { intercept: -0.09, rank: 0.1, margin: 0.51 };

/** Orders entries for one query, and compares between queries. */
export const rank = ({ phrasing, profile, body, entry }: Evidence): number =>
  WEIGHTS.phrasing * phrasing +
  WEIGHTS.profile * profile +
  WEIGHTS.body * body +
  WEIGHTS.entry * Math.log(entry + LEAST_PROBABILITY);

/** Probability that an entry is right, from its rank and the best rank among the others. */
export function confidenceOf(own: number, bestOther: number): number {
  return 1 / (1 + Math.exp(-(CONFIDENCE.intercept + CONFIDENCE.rank * own + CONFIDENCE.margin * (own - bestOther))));
}
