// What a message wants, told here without any service: one classifier over topics (the phrasings of entries) and other intents.
import { LANGUAGES } from '../../knowledge/contracts/language';
import { TOPICS, type Topic } from '../../knowledge/contracts/topic';
import type { Knowledge } from '../../knowledge/knowledge';
import { createLinearClassifier, trainLinearModel, type Example, type LinearModel } from '../../knowledge/text/linear-classifier';
import { INTENTS, type Intent } from './intents';

export type Recognized = {
  intent: Intent;
  /** Probability of the intent, 0 to 1. */
  confidence: number;
  /** Probability of each topic, given that it is a question. */
  topics: Partial<Record<Topic, number>>;
};

export type IntentClassifier = { recognize(text: string): Recognized };

export type IntentLabel = Topic | Exclude<Intent, 'question'>;
const isTopic = (label: string): label is Topic => (TOPICS as readonly string[]).includes(label);
const isIntent = (label: string): label is Exclude<Intent, 'question'> =>
  (INTENTS as readonly string[]).includes(label) && label !== 'question';

function examplesOf({ base }: Pick<Knowledge, 'base'>): Example<IntentLabel>[] {
  const questions = base.entries.flatMap(({ item }) =>
    LANGUAGES.flatMap((language) => item.questions[language].map((text) => ({ label: item.topic, text }))),
  );
  const others = base.intents.flatMap(({ id, examples }) =>
    isIntent(id) ? LANGUAGES.flatMap((language) => examples[language].map((text) => ({ label: id, text }))) : [],
  );
  return [...questions, ...others];
}

/** Learns from every phrasing and example; some seconds of work, the same for the same content. */
export const trainIntentModel = (knowledge: Pick<Knowledge, 'base'>): LinearModel<IntentLabel> =>
  trainLinearModel(examplesOf(knowledge));

export function createLocalClassifier(model: LinearModel<IntentLabel>): IntentClassifier {
  const classifier = createLinearClassifier(model);
  return {
    recognize(text) {
      const topics: Recognized['topics'] = {};
      let question = 0;
      let best: { intent: Intent; confidence: number } = { intent: 'question', confidence: 0 };
      for (const { label, probability } of classifier.classify(text)) {
        if (isTopic(label)) {
          question += probability;
          topics[label] = probability;
        } else if (probability > best.confidence) best = { intent: label, confidence: probability };
      }
      for (const topic of TOPICS) topics[topic] = (topics[topic] ?? 0) / Math.max(question, 1e-9);
      return question >= best.confidence ? { intent: 'question', confidence: question, topics } : { ...best, topics };
    },
  };
}
