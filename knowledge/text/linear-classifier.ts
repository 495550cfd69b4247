// A linear softmax over words, word pairs and letter pieces: deterministic, trained in seconds when the program starts.
import { createRandom } from './random';
import { gramsOf, prefixOf, wordsOf } from './tokens';

export type Example<L extends string> = { label: L; text: string };
export type Scored<L extends string> = { label: L; probability: number };
/** What training learns: plain data that can be kept in a file. */
export type LinearModel<L extends string = string> = {
  labels: L[];
  features: string[];
  idf: Float64Array;
  unknownIdf: number;
  /** For each feature one number a label, side by side. */
  weights: Float32Array;
  bias: Float64Array;
};

export type LinearClassifier<L extends string> = {
  /** Every label with its probability, likeliest first. */
  classify(text: string): Scored<L>[];
};

export type TrainingOptions = {
  epochs: number;
  /** Step size at the start; it falls to a fiftieth. */
  rate: number;
  /** Share of the certainty given to all other labels, so that what is unlike any example stays uncertain. */
  smoothing: number;
  /** Features seen less often count as unknown: with many examples they are mostly typing noise, and most of the memory. */
  leastCount: number;
};
/** Chosen on the validation part of CLINC150 (small). */
const DEFAULTS: TrainingOptions = { epochs: 10, rate: 3, smoothing: 0.1, leastCount: 1 };

/** Errors below this need no step: most labels, and so most of the time. */
const NEGLIGIBLE = 1e-3;
const BIAS_RATE = 0.1;
const SEED = 170;

/** Beginnings of words, longer words whole, pairs, and pieces of three and four letters. Each counts once. */
export function featuresOf(text: string): string[] {
  const words = wordsOf(text);
  const prefixes = words.map(prefixOf);
  const features = new Set<string>();
  prefixes.forEach((prefix, place) => {
    const word = words[place] ?? '';
    features.add(`w${prefix}`);
    if (word !== prefix) features.add(`v${word}`);
    if (place > 0) features.add(`b${prefixes[place - 1] ?? ''} ${prefix}`);
    for (const gram of gramsOf(word, 3)) features.add(`3${gram}`);
    for (const gram of gramsOf(word)) features.add(`4${gram}`);
  });
  return [...features];
}

function shuffle(items: Int32Array, random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = items[last] ?? 0;
    items[last] = items[other] ?? 0;
    items[other] = kept;
  }
}

/** A text as places in the vocabulary with their weights, of length one together with what is not in the vocabulary. */
type Vector = { places: Int32Array; weights: Float64Array };
type Vocabulary = { place: Map<string, number>; idf: Float64Array; unknownIdf: number };

function buildVocabulary(texts: readonly (readonly string[])[], leastCount: number): Vocabulary {
  const frequency = new Map<string, number>();
  for (const features of texts) for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const kept = [...frequency].filter(([, count]) => count >= leastCount);
  const weight = (count: number): number => Math.sqrt(Math.log(1 + texts.length / count));
  return {
    place: new Map(kept.map(([feature], index) => [feature, index])),
    idf: Float64Array.from(kept, ([, count]) => weight(count)),
    unknownIdf: weight(1),
  };
}

function vectorOf(features: readonly string[], { place, idf, unknownIdf }: Vocabulary): Vector {
  const places: number[] = [];
  let squares = 0;
  for (const feature of features) {
    const known = place.get(feature);
    squares += known === undefined ? unknownIdf ** 2 : (idf[known] ?? 0) ** 2;
    if (known !== undefined) places.push(known);
  }
  const length = Math.sqrt(squares) || 1;
  return { places: Int32Array.from(places), weights: Float64Array.from(places, (known) => (idf[known] ?? 0) / length) };
}

type Weights = Pick<LinearModel, 'weights' | 'bias'>;

/** Fills `out` with the probability of each label. */
function predict({ weights, bias }: Weights, vector: Vector, out: Float64Array): void {
  const width = bias.length;
  out.set(bias);
  for (let each = 0; each < vector.places.length; each += 1) {
    const base = (vector.places[each] ?? 0) * width;
    const weight = vector.weights[each] ?? 0;
    for (let label = 0; label < width; label += 1) out[label] = (out[label] ?? 0) + (weights[base + label] ?? 0) * weight;
  }
  let top = -Infinity;
  for (let label = 0; label < width; label += 1) top = Math.max(top, out[label] ?? 0);
  let sum = 0;
  for (let label = 0; label < width; label += 1) sum += out[label] = Math.exp((out[label] ?? 0) - top);
  for (let label = 0; label < width; label += 1) out[label] = (out[label] ?? 0) / sum;
}

function step({ weights, bias }: Weights, vector: Vector, errors: Float64Array, rate: number): void {
  const width = bias.length;
  for (let label = 0; label < width; label += 1) {
    const error = errors[label] ?? 0;
    if (Math.abs(error) < NEGLIGIBLE) continue;
    bias[label] = (bias[label] ?? 0) - BIAS_RATE * rate * error;
    for (let each = 0; each < vector.places.length; each += 1) {
      const at = (vector.places[each] ?? 0) * width + label;
      weights[at] = (weights[at] ?? 0) - rate * error * (vector.weights[each] ?? 0);
    }
  }
}

/** What a text is known by beside its letters, such as the notions it names; the same at training and at classifying. */
export type FurtherFeatures = (text: string) => readonly string[];
const NO_FURTHER: FurtherFeatures = () => [];

/** Trains by stochastic gradient descent on the smoothed cross entropy. */
export function trainLinearModel<L extends string>(
  examples: readonly Example<L>[],
  options: Partial<TrainingOptions> = {},
  further: FurtherFeatures = NO_FURTHER,
): LinearModel<L> {
  const { epochs, rate, smoothing, leastCount } = { ...DEFAULTS, ...options };
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const labelPlace = new Map<string, number>(labels.map((label, place) => [label, place]));
  const features = examples.map(({ text }) => [...featuresOf(text), ...further(text)]);
  const vocabulary = buildVocabulary(features, leastCount);
  const vectors = features.map((each) => vectorOf(each, vocabulary));
  const targets = examples.map(({ label }) => labelPlace.get(label) ?? 0);

  const width = labels.length;
  const learnt = { weights: new Float32Array(vocabulary.place.size * width), bias: new Float64Array(width) };
  const errors = new Float64Array(width);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = createRandom(SEED);
  const others = width > 1 ? smoothing / (width - 1) : 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rateNow = rate * (1 - epoch / epochs + 0.02);
    for (const index of order) {
      const vector = vectors[index];
      if (!vector) continue;
      predict(learnt, vector, errors);
      const target = targets[index] ?? 0;
      for (let label = 0; label < width; label += 1)
        errors[label] = (errors[label] ?? 0) - (label === target ? 1 - smoothing : others);
      step(learnt, vector, errors, rateNow);
    }
  }
  return { labels, features: [...vocabulary.place.keys()], idf: vocabulary.idf, unknownIdf: vocabulary.unknownIdf, ...learnt };
}

export function createLinearClassifier<L extends string>(
  model: LinearModel<L>,
  further: FurtherFeatures = NO_FURTHER,
): LinearClassifier<L> {
  const vocabulary: Vocabulary = {
    place: new Map(model.features.map((feature, place) => [feature, place])),
    idf: model.idf,
    unknownIdf: model.unknownIdf,
  };
  return {
    classify(text) {
      const probabilities = new Float64Array(model.labels.length);
      predict(model, vectorOf([...featuresOf(text), ...further(text)], vocabulary), probabilities);
      return model.labels
        .map((label, place) => ({ label, probability: probabilities[place] ?? 0 }))
        .sort((a, b) => b.probability - a.probability);
    },
  };
}
