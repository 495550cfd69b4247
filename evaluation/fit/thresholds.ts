// Chooses how sure one must be: the lowest confidence above which answers are wrong no more often than is borne.

export type Outcome = { confidence: number; isRight: boolean };

/**
 * The least confidence from which on at most `bearable` of the answers are wrong, or above all when there is none.
 * Looks from the surest down, so that a lucky stretch below a bad one does not count; a few first answers are let pass.
 */
export function leastConfidence(outcomes: readonly Outcome[], bearable: number): number {
  const surest = [...outcomes].sort((one, other) => other.confidence - one.confidence);
  let wrong = 0;
  let least = 1;
  surest.forEach(({ confidence, isRight }, place) => {
    wrong += Number(!isRight);
    // Half a mistake is added: of few answers none wrong is no proof of none.
    if ((wrong + 0.5) / (place + 1) <= bearable) least = confidence;
  });
  return least;
}
