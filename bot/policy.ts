// Limits in one reviewed place. How sure one must be to answer is fitted: knowledge/calibration.json.
export const POLICY = {
  /** Longest message read, in characters. */
  longestMessage: 2_000,
  /** From here the near entries are offered as choices. */
  offerFrom: 0.2,
  /** Below this probability of being of our field a question is not answered; what is nearest is offered. */
  scopeFrom: 0.2,
  /** Least probability to follow an intent beside a question. */
  intentFrom: 0.5,
  /** Below this an intent gives way to an entry found at least this surely. Chosen on evaluation/cases. */
  intentSureFrom: 0.84,
  entryOutweighsFrom: 0.9,
  /** From here danger comes before what reads as the answer to an open question. */
  dangerOverAnswerFrom: 0.9,
  /** The page's language holds unless the words tell another at least this surely. */
  languageFrom: 0.7,
  /** A first message of at most so many words says too little, however well it fits; one word more does unless it fits surely. */
  tooFewWords: 2,
  /** Choices shown at once. */
  mostChoices: 4,
  /** How often a turn is run again when another one was committed first. */
  commitTries: 5,
} as const;
export type Policy = typeof POLICY;
