// Makes as many passages as wanted of given sentences, always the same ones.

/** One irrational step for each place in a passage: the fractions of their multiples go through all combinations without a pattern. */
const STEPS = [Math.SQRT2, Math.sqrt(3), Math.sqrt(5), Math.sqrt(7)];
const FEWEST = 2;

/** Passages of two to four sentences. */
export function makePassages(sentences: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, passage) => {
    const length = FEWEST + (passage % (STEPS.length - FEWEST + 1));
    return STEPS.slice(0, length)
      .map((step) => sentences[Math.floor((((passage + 1) * step) % 1) * sentences.length)] ?? '')
      .join(' ');
  });
}
