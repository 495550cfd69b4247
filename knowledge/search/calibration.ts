// From the evidence of the channels to one probability that an entry is the right one.
import type { Evidence } from '../contracts/passage';

/** How the channels are weighed, and how sure the sum makes us: a small logistic, fitted by `npm run evaluate -- fit`. */
const WEIGHTS = { phrasing: 0.3, whole: 1, topic: 0.05 };
const LOGISTIC = { intercept: -2, rank: 6, margin: 5 };
const LEAST_TOPIC = 1e-3;

/** Orders entries for one query: shares of the ideal score, and the logarithm of the topic's probability. */
export const rank = ({ phrasing, whole, topic }: Evidence): number =>
  WEIGHTS.phrasing * phrasing + WEIGHTS.whole * whole + WEIGHTS.topic * Math.log(topic + LEAST_TOPIC);

/**
 * Probability that the entry at `place` is right, from its rank and its distance to the best other one.
 * @param ranked all entries found, best first, with their ranks
 */
export function calibrate(evidence: Evidence, place: number, ranked: readonly { rank: number }[]): number {
  const other = ranked[place === 0 ? 1 : 0]?.rank ?? 0;
  const own = rank(evidence);
  const sum =
    LOGISTIC.intercept + LOGISTIC.rank * (own - WEIGHTS.topic * Math.log(LEAST_TOPIC)) + LOGISTIC.margin * (own - other);
  return 1 / (1 + Math.exp(-sum));
}
