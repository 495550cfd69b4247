// Thresholds and limits in one reviewed place.
import type { Risk } from '../knowledge/contracts/topic';

export const POLICY = {
  /** Longest message read, in characters. */
  longestMessage: 2_000,
  /** Least confidence to answer by itself, by risk of the topic. */
  answerFrom: { low: 0.42, medium: 0.44, high: 0.46 } satisfies Record<Risk, number>,
  /** From here the near entries are offered as choices. */
  offerFrom: 0.24,
  /** An answer says which other entries were near when they come within this share of the best. */
  alternativeWithin: 0.88,
  /** Least probability to follow an intent beside a question. */
  intentFrom: 0.5,
  /** The page's language holds unless the words tell another at least this surely. */
  languageFrom: 0.7,
  /** Choices shown at once. */
  mostChoices: 4,
  /** How often a turn is run again when another one was committed first. */
  commitTries: 5,
} as const;
export type Policy = typeof POLICY;
