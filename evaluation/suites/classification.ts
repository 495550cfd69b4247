// The classifier by itself, on English requests that are not ours: is the intent right, and does it know what is none of them?
import { join } from 'node:path';
import { createLinearClassifier, trainLinearModel, type Scored } from '../../knowledge/text/linear-classifier';
import { firstOfEach, readClinc150, type Clinc150, type LabelledText } from '../data/clinc150';
import { shareOf } from '../figures';
import { auroc } from '../metrics/auroc';
import { falsePositiveRate } from '../metrics/false-positive-rate';
import { mean } from '../metrics/intervals';
import type { Figure, SuiteResult } from '../suite';

/** Share of the requests in scope that are accepted where FPR95 is read. */
const ACCEPTED = 0.95;
const FEW = 5;

type Answer = readonly Scored<string>[];
type Confidence = (answer: Answer) => number;

const logOf = (probability: number): number => Math.log(Math.max(probability, Number.MIN_VALUE));
const largest: Confidence = (answer) => answer[0]?.probability ?? 0;
/** Ways to read from the probabilities how sure the classifier is. */
const CONFIDENCES: readonly Confidence[] = [
  largest,
  // the lead over the second
  (answer) => largest(answer) - (answer[1]?.probability ?? 0),
  // the lead over all
  (answer) => logOf(largest(answer)) - mean(answer.map(({ probability }) => logOf(probability))),
  // how little the probability is spread
  (answer) => answer.reduce((sum, { probability }) => sum + probability * logOf(probability), 0),
];

type Part = { inScope: { label: string; answer: Answer }[]; outOfScope: Answer[] };

const separation = ({ inScope, outOfScope }: Part, confidence: Confidence): number =>
  auroc(
    inScope.map(({ answer }) => confidence(answer)),
    outOfScope.map(confidence),
  ) ?? 0;

/** The confidence that tells best on the validation part; the test part is never asked. */
const bestConfidence = (validation: Part): Confidence =>
  CONFIDENCES.reduce((best, each) => (separation(validation, each) > separation(validation, best) ? each : best));

function figuresOfTraining(name: string, examples: readonly LabelledText[], clinc: Clinc150): Figure[] {
  const classifier = createLinearClassifier(trainLinearModel(examples));
  const answer = (inScope: readonly LabelledText[], outOfScope: readonly string[]): Part => ({
    inScope: inScope.map(({ label, text }) => ({ label, answer: classifier.classify(text) })),
    outOfScope: outOfScope.map((text) => classifier.classify(text)),
  });
  const confidence = bestConfidence(answer(clinc.validation, clinc.outOfScopeValidation));
  const test = answer(clinc.test, clinc.outOfScopeTest);
  const count = test.inScope.length + test.outOfScope.length;
  const accepted = falsePositiveRate(
    test.inScope.map(({ answer: each }) => confidence(each)),
    test.outOfScope.map(confidence),
    ACCEPTED,
  );
  return [
    shareOf(
      `accuracy, ${name}`,
      test.inScope.map(({ label, answer: each }) => Number(each[0]?.label === label)),
    ),
    { name: `AUROC, ${name}`, value: separation(test, confidence), count },
    { name: `FPR95, ${name}`, value: accepted ?? 1, count, better: 'lower' },
    {
      name: `AUROC by the largest probability, ${name}`,
      value: separation(test, largest),
      count,
    },
  ];
}

/** @param folder of the shared data sets */
export function runClassification(suite: string, folder: string): SuiteResult {
  const clinc = readClinc150(join(folder, 'clinc150'), 'small');
  if (!clinc) return { suite, figures: [], failures: [], skipped: 'CLINC150 is not on this machine' };
  return {
    suite,
    figures: [
      ...figuresOfTraining('50 phrasings', clinc.train, clinc),
      ...figuresOfTraining(`${FEW} phrasings`, firstOfEach(clinc.train, FEW), clinc),
    ],
    failures: [],
  };
}
