// Whether a question is of our field at all: how much it looks like a question of ours, and how well anything was found.
import type { Calibration } from '../../knowledge/contracts/calibration';
import type { Found } from './stages';

const NOTHING_FOUND = -12;
const LEAST = 1e-6;

type Seen = Pick<Found, 'intent' | 'intentConfidence' | 'candidates'>;

/** The best rank of an entry of ours, and the log-odds that the message is a question. */
export function scopeSignals({ intent, intentConfidence, candidates }: Seen): { rank: number; question: number } {
  const question = intent === 'question' ? intentConfidence : 1 - intentConfidence;
  return {
    rank: candidates.find(({ topic }) => topic !== 'out-of-scope')?.rank ?? NOTHING_FOUND,
    question: Math.log((question + LEAST) / (1 - question + LEAST)),
  };
}

/** Probability, 0 to 1, that the question is ours to answer. */
export function scopeOf(seen: Seen, weights: Calibration['scope']): number {
  const { rank, question } = scopeSignals(seen);
  return 1 / (1 + Math.exp(-(weights.intercept + weights.rank * rank + weights.question * question)));
}
