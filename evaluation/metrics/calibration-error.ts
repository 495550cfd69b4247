// Whether a confidence means what it says: of the answers given with 0.8, eight in ten should be right.
import { mean } from './intervals';
import type { Trial } from './risk-coverage';

/** The trials whose confidence lies in a tenth of the scale, or whatever part `bins` makes. */
export type ReliabilityBin = { from: number; to: number; count: number; confidence: number; right: number };

/** Bins of equal width with anything in them. The last one holds 1 too. */
export function reliabilityBins(trials: readonly Trial[], bins = 10): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = trials.filter(({ confidence }) => Math.min(bins - 1, Math.max(0, Math.floor(confidence * bins))) === bin);
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ isRight }) => Number(isRight))),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the mean distance of confidence and share right over the bins, weighed by what is in them. */
export function calibrationError(trials: readonly Trial[], bins = 10): number {
  const distances = reliabilityBins(trials, bins).map(({ count, confidence, right }) => count * Math.abs(confidence - right));
  return trials.length === 0 ? 0 : distances.reduce((sum, distance) => sum + distance, 0) / trials.length;
}
