// How often answers are wrong when only the surest questions are answered: risk against coverage, and how much a confidence is worth.

/** A question as the confidence saw it, and whether what would be answered is right. */
export type Trial = { confidence: number; isRight: boolean };

/** Answering everything from `threshold` on answers the share `coverage`, of which the share `risk` is wrong. */
export type CurvePoint = { threshold: number; coverage: number; risk: number; answered: number };

const pointOf = (threshold: number, answered: number, wrong: number, all: number): CurvePoint => ({
  threshold,
  coverage: all === 0 ? 0 : answered / all,
  risk: answered === 0 ? 0 : wrong / answered,
  answered,
});

/** One point for each confidence that occurs, from the surest on. Questions of equal confidence are answered together. */
export function riskCoverage(trials: readonly Trial[]): CurvePoint[] {
  const surestFirst = [...trials].sort((one, other) => other.confidence - one.confidence);
  const points: CurvePoint[] = [];
  let wrong = 0;
  for (const [place, { confidence, isRight }] of surestFirst.entries()) {
    wrong += Number(!isRight);
    if (surestFirst[place + 1]?.confidence !== confidence) points.push(pointOf(confidence, place + 1, wrong, trials.length));
  }
  return points;
}

/** What happens when exactly the questions of at least this confidence are answered. */
export function pointAt(trials: readonly Trial[], threshold: number): CurvePoint {
  const answered = trials.filter(({ confidence }) => confidence >= threshold);
  return pointOf(threshold, answered.length, answered.filter(({ isRight }) => !isRight).length, trials.length);
}
