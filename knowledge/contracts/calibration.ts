// How the evidence is weighed and how sure one must be to answer: fitted on questions of our own, kept with its day and data.
import { z } from 'zod';
import { DaySchema } from './day';
import { RISKS } from './topic';

const share = z.number().min(0).max(1);

/** Least confidence to answer at all, with near entries beside it, and to let the answer stand alone. */
const ThresholdsSchema = z.strictObject({ answer: share, alone: share });

export const CalibrationSchema = z.strictObject({
  /** The day of the fit, and how many questions of which file it was made on. */
  fittedOn: DaySchema,
  data: z.string(),
  questions: z.number().int().positive(),
  /** Logits of a softmax over all entries: shares of the ideal score, and logarithms of probabilities. */
  weights: z.strictObject({
    profile: z.number(),
    body: z.number(),
    byTopic: z.number(),
    byEntry: z.number(),
    /** Of nearness in meaning; a constant stands in where it is left out. */
    vector: z.number().optional(),
  }),
  /** A logistic from the rank and its distance to the next rank to the probability that the first entry is right. */
  confidence: z.strictObject({ intercept: z.number(), rank: z.number(), margin: z.number() }),
  /** A logistic from the best rank and the log-odds of being a question to the probability of being of our field. */
  scope: z.strictObject({ intercept: z.number(), rank: z.number(), question: z.number() }),
  thresholds: z.strictObject({ low: ThresholdsSchema, medium: ThresholdsSchema, high: ThresholdsSchema }),
  /** Each half of the questions judged by a fit on the other, by risk: how many are answered, and how many of those are wrong. */
  heldOut: z.partialRecord(z.enum(RISKS), z.strictObject({ questions: z.number(), answered: share, wrong: share })),
});
export type Calibration = z.infer<typeof CalibrationSchema>;
