// Puts several classifiers to the same examples and requests: how often they are right, how fast they learn and answer.
import type { Example } from '../../knowledge/text/linear-classifier';
import { mean } from '../metrics/intervals';
import { inRounds, questionsOfRound, rateOf, timed } from './measure';
import { median, medianRatio } from './statistics';
import type { TextClassifier, Trainer } from './text-classifier';

export type ClassifierFigures = {
  classifier: string;
  accuracy: number;
  queriesPerSecond: number;
  trainSeconds: number;
  /** Ours over the other's: speed above 1 and training below 1 are good for us. */
  oursOver: { speed: number; train: number };
};

const TRAIN_ROUNDS = 5;
const QUERY_ROUNDS = 11;
const REQUESTS_A_ROUND = 100;
const LEAST_MS = 200;

/** The first `count` examples of each label: how an FAQ is really filled. */
export function firstOfEach(examples: readonly Example<string>[], count: number): Example<string>[] {
  const seen = new Map<string, number>();
  return examples.filter(({ label }) => {
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return before < count;
  });
}

async function accuracyOf(classifier: TextClassifier, requests: readonly Example<string>[]): Promise<number> {
  const right: number[] = [];
  for (const { text, label } of requests) right.push(Number((await classifier.classify(text))[0] === label));
  return mean(right);
}

/** The first trainer is ours; the ratios of all are to it. */
export async function compareClassifiers(
  trainers: readonly Trainer[],
  examples: readonly Example<string>[],
  requests: readonly Example<string>[],
): Promise<ClassifierFigures[]> {
  const trained: { name: string; classifier: TextClassifier; accuracy: number }[] = [];
  for (const { name, train } of trainers) {
    const classifier = await train(examples);
    trained.push({ name, classifier, accuracy: await accuracyOf(classifier, requests) });
  }
  const seconds = await inRounds(trainers, TRAIN_ROUNDS, async ({ train }) => (await timed(() => train(examples))).ms / 1000);
  const rates = await inRounds(trained, QUERY_ROUNDS, ({ classifier }, round) =>
    rateOf(questionsOfRound(requests, round, REQUESTS_A_ROUND), ({ text }) => classifier.classify(text), LEAST_MS),
  );
  return trained.map(({ name, accuracy }, place) => ({
    classifier: name,
    accuracy,
    queriesPerSecond: median(rates[place] ?? []),
    trainSeconds: median(seconds[place] ?? []),
    oursOver: {
      speed: medianRatio(rates[0] ?? [], rates[place] ?? []),
      train: medianRatio(seconds[0] ?? [], seconds[place] ?? []),
    },
  }));
}
