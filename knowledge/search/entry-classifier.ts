// Which entry of a topic a question is about: one small classifier a topic, over the phrasings of all languages.
import type { Entry } from '../contracts/entry';
import { LANGUAGES } from '../contracts/language';
import type { Topic } from '../contracts/topic';
import { createLinearClassifier, trainLinearModel, type LinearClassifier, type LinearModel } from '../text/linear-classifier';

export type EntryModels = Partial<Record<Topic, LinearModel>>;

export type EntryClassifier = {
  /** Probability of each entry of the likely topics, given the probabilities of the topics. */
  probabilities(text: string, topics: Partial<Record<Topic, number>>): Map<string, number>;
};

/** Topics less likely than this are not looked into. */
const LEAST_TOPIC = 1e-3;

/** Some seconds of work; the same for the same entries. */
export function trainEntryModels(entries: readonly Entry[]): EntryModels {
  const models: EntryModels = {};
  for (const topic of new Set(entries.map((entry) => entry.topic))) {
    const own = entries.filter((entry) => entry.topic === topic);
    models[topic] = trainLinearModel(
      own.flatMap((entry) =>
        LANGUAGES.flatMap((language) =>
          [...entry.questions[language], ...entry.versions.map((version) => version.texts[language].title)].map((text) => ({
            label: entry.id,
            text,
          })),
        ),
      ),
    );
  }
  return models;
}

export function createEntryClassifier(models: EntryModels): EntryClassifier {
  const classifiers = new Map<string, LinearClassifier<string>>(
    Object.entries(models).map(([topic, model]) => [topic, createLinearClassifier(model)]),
  );
  return {
    probabilities(text, topics) {
      const found = new Map<string, number>();
      for (const [topic, likely = 0] of Object.entries(topics)) {
        if (likely < LEAST_TOPIC) continue;
        for (const { label, probability } of classifiers.get(topic)?.classify(text) ?? []) found.set(label, likely * probability);
      }
      return found;
    },
  };
}
