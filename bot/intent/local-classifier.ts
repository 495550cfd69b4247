// What a message wants, told here without any service: one classifier over topics (the phrasings of entries) and other intents.
import { LANGUAGES } from '../../knowledge/contracts/language';
import { TOPICS, type Topic } from '../../knowledge/contracts/topic';
import type { Knowledge } from '../../knowledge/knowledge';
import { wordsOf } from '../../knowledge/text/tokens';
import { createLinearClassifier, trainLinearModel, type Example, type LinearModel } from '../../knowledge/text/linear-classifier';
import { INTENTS, type Intent } from './intents';

export type Recognized = {
  intent: Intent;
  /** Probability of the intent, 0 to 1. */
  confidence: number;
  /** Probability of each topic, given that it is a question. */
  topics: Partial<Record<Topic, number>>;
};

/** @param hasPersonalNumber whether a number of a person or file was masked in the text */
export type IntentClassifier = { recognize(text: string, hasPersonalNumber?: boolean): Recognized };

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

/** Some 35,000 examples: fewer rounds do, and what was seen once is left out. */
const TRAINING = { epochs: 6, leastCount: 2 };

/** Learns from every phrasing and example; some seconds of work, the same for the same content. */
export const trainIntentModel = (knowledge: Pick<Knowledge, 'base' | 'conceptsOf'>): LinearModel<IntentLabel> =>
  trainLinearModel(examplesOf(knowledge), TRAINING, knowledge.conceptsOf);

/**
 * How much more an intent counts than its probability: the many phrasings of entries would otherwise drown it.
 * Chosen on evaluation/cases; distress counts most, for missing it costs most.
 */
const WEIGHTS: Partial<Record<Intent, number>> = { distress: 27, 'own-file': 6 };
/** A few words say too little to suspect danger in them: «بله», a date, «gece?». Cries for help are short too, but sure. */
const FEW_WORDS = 4;
const LEAST_IN_FEW_WORDS = 0.3;
/** Who writes a number wants that file looked at. */
const NUMBER_FACTOR = 3;
const WEIGHT = 2.5;

export function createLocalClassifier(
  model: LinearModel<IntentLabel>,
  { conceptsOf }: Pick<Knowledge, 'conceptsOf'>,
): IntentClassifier {
  const classifier = createLinearClassifier(model, conceptsOf);
  return {
    recognize(text, hasPersonalNumber = false) {
      const topics: Recognized['topics'] = {};
      let question = 0;
      let best: { intent: Intent; weight: number } = { intent: 'question', weight: 0 };
      const isShort = wordsOf(text).length <= FEW_WORDS;
      const consider = (intent: Intent, probability: number): void => {
        if (intent === 'distress' && isShort && probability < LEAST_IN_FEW_WORDS) return;
        const factor = intent === 'own-file' && hasPersonalNumber ? NUMBER_FACTOR : 1;
        const weight = probability * factor * (WEIGHTS[intent] ?? WEIGHT);
        if (weight > best.weight) best = { intent, weight };
      };
      for (const { label, probability } of classifier.classify(text)) {
        if (!isTopic(label)) consider(label, probability);
        else {
          topics[label] = probability;
          if (label === 'out-of-scope') consider('elsewhere', probability);
          else question += probability;
        }
      }
      const confidence = best.weight / (best.weight + question);
      return best.weight > question
        ? { intent: best.intent, confidence, topics }
        : { intent: 'question', confidence: 1 - confidence, topics };
    },
  };
}
