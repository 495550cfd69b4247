// From the evidence of the channels to one probability that an entry is the right one.
import type { Calibration } from '../contracts/calibration';
import type { Evidence } from '../contracts/passage';

const LEAST_PROBABILITY = 1e-4;
/**
 * What nearness in meaning counts where the calibration has no weight for it: about as much as all phrasings together.
 * It is chosen, not fitted: a fit needs vectors of a provider, and none can be had offline.
 */
const VECTOR_WEIGHT = 3;

/** The evidence of words as the numbers that are weighed, in the order of the weights. */
export const signalsOf = ({ profile, body, byTopic, byEntry }: Evidence): [number, number, number, number] => [
  profile,
  body,
  Math.log(byTopic + LEAST_PROBABILITY),
  Math.log(byEntry + LEAST_PROBABILITY),
];

/** Orders entries for one query, and compares between queries. */
export function rankOf(
  evidence: Evidence,
  { profile, body, byTopic, byEntry, vector = VECTOR_WEIGHT }: Calibration['weights'],
): number {
  const [ofProfile, ofBody, ofTopic, ofEntry] = signalsOf(evidence);
  const byWords = profile * ofProfile + body * ofBody + byTopic * ofTopic + byEntry * ofEntry;
  return byWords + vector * evidence.vector;
}

/** Probability that an entry is right, from its rank and the best rank among the others. */
export function confidenceOf(own: number, bestOther: number, { intercept, rank, margin }: Calibration['confidence']): number {
  return 1 / (1 + Math.exp(-(intercept + rank * own + margin * (own - bestOther))));
}
