// From the evidence of the channels to one probability that an entry is the right one.
import type { Calibration } from '../contracts/calibration';
import type { Evidence } from '../contracts/passage';

const LEAST_PROBABILITY = 1e-4;

/** The evidence as the numbers that are weighed, in the order of the weights. */
export const signalsOf = ({ profile, body, byTopic, byEntry }: Evidence): [number, number, number, number] => [
  profile,
  body,
  Math.log(byTopic + LEAST_PROBABILITY),
  Math.log(byEntry + LEAST_PROBABILITY),
];

/** Orders entries for one query, and compares between queries. */
export function rankOf(evidence: Evidence, { profile, body, byTopic, byEntry }: Calibration['weights']): number {
  const [ofProfile, ofBody, ofTopic, ofEntry] = signalsOf(evidence);
  return profile * ofProfile + body * ofBody + byTopic * ofTopic + byEntry * ofEntry;
}

/** Probability that an entry is right, from its rank and the best rank among the others. */
export function confidenceOf(own: number, bestOther: number, { intercept, rank, margin }: Calibration['confidence']): number {
  return 1 / (1 + Math.exp(-(intercept + rank * own + margin * (own - bestOther))));
}
