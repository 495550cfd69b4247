// Whether a question is of our field at all: how much it looks like a question of ours, and how well anything was found.
import type { Found } from './stages';

/** A logistic fitted on evaluation/cases (2026-11-21): on the half not fitted on, AUROC 0.92. */
const WEIGHTS = { intercept: 0.46, rank: 0.37, question: 0.6 };
const NOTHING_FOUND = -12;

/** Probability, 0 to 1, that the question is ours to answer. */
export function scopeOf({
  intent,
  intentConfidence,
  candidates,
}: Pick<Found, 'intent' | 'intentConfidence' | 'candidates'>): number {
  const question = intent === 'question' ? intentConfidence : 1 - intentConfidence;
  const rank = candidates.find(({ topic }) => topic !== 'out-of-scope')?.rank ?? NOTHING_FOUND;
  const sum = WEIGHTS.intercept + WEIGHTS.rank * rank + WEIGHTS.question * Math.log((question + 1e-6) / (1 - question + 1e-6));
  return 1 / (1 + Math.exp(-sum));
}
