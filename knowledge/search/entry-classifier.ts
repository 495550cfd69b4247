// Which entry a question is about, by two classifiers over the phrasings of all languages: one for all entries, and one for each topic.
import type { Entry } from '../contracts/entry';
import { LANGUAGES } from '../contracts/language';
import type { Topic } from '../contracts/topic';
import type { ConceptFinder } from '../text/concept-finder';
import {
  createLinearClassifier,
  trainLinearModel,
  type Example,
  type LinearClassifier,
  type LinearModel,
} from '../text/linear-classifier';

export type EntryModels = { all: LinearModel; byTopic: Partial<Record<Topic, LinearModel>> };

/** Probabilities by id of entry. */
export type Classified = {
  /** As the classifier of all entries thinks. */
  byEntry: ReadonlyMap<string, number>;
  /** As the classifier of its topic thinks, times the probability of the topic; entries of unlikely topics are left out. */
  byTopic: ReadonlyMap<string, number>;
};
export type EntryClassifier = {
  classify(text: string, topics: Partial<Record<Topic, number>>): Classified;
};

/** Topics less likely than this are not looked into. */
const LEAST_TOPIC = 1e-3;
/** Many labels and many examples: few large steps do. Chosen on evaluation/cases. */
const TRAINING_OF_ALL = { epochs: 4, rate: 4, smoothing: 0.15, leastCount: 2 };

const examplesOf = (entry: Entry): Example<string>[] =>
  LANGUAGES.flatMap((language) =>
    [...entry.questions[language], ...entry.versions.map((version) => version.texts[language].title)].map((text) => ({
      label: entry.id,
      text,
    })),
  );

/** Some ten seconds of work; the same for the same entries. */
export function trainEntryModels(entries: readonly Entry[], conceptsOf: ConceptFinder): EntryModels {
  const byTopic: EntryModels['byTopic'] = {};
  for (const topic of new Set(entries.map((entry) => entry.topic))) {
    const own = entries.filter((entry) => entry.topic === topic);
    byTopic[topic] = trainLinearModel(own.flatMap(examplesOf), {}, conceptsOf);
  }
  return { all: trainLinearModel(entries.flatMap(examplesOf), TRAINING_OF_ALL, conceptsOf), byTopic };
}

export function createEntryClassifier(models: EntryModels, conceptsOf: ConceptFinder): EntryClassifier {
  const all = createLinearClassifier(models.all, conceptsOf);
  const classifiers = new Map<string, LinearClassifier<string>>(
    Object.entries(models.byTopic).map(([topic, model]) => [topic, createLinearClassifier(model, conceptsOf)]),
  );
  return {
    classify(text, topics) {
      const byTopic = new Map<string, number>();
      for (const [topic, likely = 0] of Object.entries(topics)) {
        if (likely < LEAST_TOPIC) continue;
        for (const { label, probability } of classifiers.get(topic)?.classify(text) ?? [])
          byTopic.set(label, likely * probability);
      }
      return { byEntry: new Map(all.classify(text).map(({ label, probability }) => [label, probability])), byTopic };
    },
  };
}
