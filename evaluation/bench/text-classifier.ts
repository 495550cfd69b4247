// What is compared: ways to tell the intent of a request, ours and those of others.
import { createLinearClassifier, trainLinearModel, type Example } from '../../knowledge/text/linear-classifier';

export type TextClassifier = {
  /** Labels, likeliest first. */
  classify(text: string): readonly string[] | Promise<readonly string[]>;
};
export type Trainer = {
  name: string;
  train(examples: readonly Example<string>[]): TextClassifier | Promise<TextClassifier>;
};

export const OUR_TRAINER: Trainer = {
  name: 'ours',
  train(examples) {
    const classifier = createLinearClassifier(trainLinearModel(examples));
    return { classify: (text) => classifier.classify(text).map(({ label }) => label) };
  },
};
