// A linear softmax over words, word pairs and letter pieces: small, deterministic, trained in a second or two when the program starts.
import { gramsOf, prefixOf, wordsOf } from '../../knowledge/text/tokens';

export type Example<L extends string> = { label: L; text: string };
export type Scored<L extends string> = { label: L; probability: number };
export type LinearClassifier<L extends string> = {
  /** Every label with its probability, likeliest first. */
  classify(text: string): Scored<L>[];
};

export type TrainingOptions = { epochs: number; rate: number; decay: number };
const DEFAULTS: TrainingOptions = { epochs: 14, rate: 0.6, decay: 1e-5 };

/** Features of a text: word beginnings, pairs of them, four-letter pieces. Each counts once. */
export function featuresOf(text: string): string[] {
  const words = wordsOf(text);
  const prefixes = words.map(prefixOf);
  const pairs = prefixes.slice(1).map((prefix, place) => `${prefixes[place] ?? ''} ${prefix}`);
  return [...new Set([...prefixes.map((prefix) => `w ${prefix}`), ...pairs, ...words.flatMap(gramsOf)])];
}

/** A small fixed generator (mulberry32), so that two trainings give the same weights to the digit. */
function createShuffler(seed: number): <T>(items: T[]) => void {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (items) => {
    for (let last = items.length - 1; last > 0; last -= 1) {
      const other = Math.floor(next() * (last + 1));
      const kept = items[last];
      const moved = items[other];
      if (kept !== undefined && moved !== undefined) [items[last], items[other]] = [moved, kept];
    }
  };
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
}

type Row = { places: Int32Array; weight: number; target: number };

/** Trains by AdaGrad on the cross entropy. Features seen once are left out: they are mostly typing noise. */
export function trainLinearClassifier<L extends string>(
  examples: readonly Example<L>[],
  options: Partial<TrainingOptions> = {},
): LinearClassifier<L> {
  const { epochs, rate, decay } = { ...DEFAULTS, ...options };
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const labelPlace = new Map(labels.map((label, place) => [label, place]));
  const seen = new Map<string, number>();
  const features = examples.map(({ text }) => featuresOf(text));
  for (const each of features) for (const feature of each) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const vocabulary = new Map<string, number>();
  for (const [feature, count] of seen) if (count > 1) vocabulary.set(feature, vocabulary.size);

  const placesOf = (each: readonly string[]): Int32Array =>
    Int32Array.from(each.flatMap((feature) => vocabulary.get(feature) ?? []));
  const rows: Row[] = features.map((each, index) => {
    const places = placesOf(each);
    return {
      places,
      weight: 1 / Math.sqrt(Math.max(1, places.length)),
      target: labelPlace.get(examples[index]?.label ?? ('' as L)) ?? 0,
    };
  });

  const width = labels.length;
  const weights = new Float32Array(vocabulary.size * width);
  const squares = new Float32Array(vocabulary.size * width).fill(1e-8);
  const bias = new Float32Array(width);
  const scoresOf = (places: Int32Array, weight: number): Float64Array => {
    const scores = new Float64Array(width);
    for (const place of places) {
      const base = place * width;
      for (let label = 0; label < width; label += 1) scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0);
    }
    return scores.map((score, label) => score * weight + (bias[label] ?? 0));
  };

  const shuffle = createShuffler(170);
  const order = [...rows];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order);
    for (const { places, weight, target } of order) {
      const errors = softmax(scoresOf(places, weight));
      errors[target] = (errors[target] ?? 0) - 1;
      for (let label = 0; label < width; label += 1) {
        const error = errors[label] ?? 0;
        // Labels that are right already to a thousandth need no step; this is most of them, and of the time.
        if (Math.abs(error) < 1e-3) continue;
        bias[label] = (bias[label] ?? 0) - 0.02 * rate * error;
        const gradient = error * weight;
        for (const place of places) {
          const at = place * width + label;
          const step = gradient + decay * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + step * step;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * step) / Math.sqrt(square);
        }
      }
    }
  }

  return {
    classify(text) {
      const places = placesOf(featuresOf(text));
      const probabilities = softmax(scoresOf(places, 1 / Math.sqrt(Math.max(1, places.length))));
      return labels
        .map((label, place) => ({ label, probability: probabilities[place] ?? 0 }))
        .sort((a, b) => b.probability - a.probability);
    },
  };
}
