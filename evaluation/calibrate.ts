// `npm run calibrate`: fits how evidence is weighed and how sure one must be, on questions of our own, and writes it down.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntentClassifier } from '../bot/intent/local-classifier';
import { scopeSignals } from '../bot/turn/scope';
import { dayOfInstant } from '../knowledge/contracts/day';
import { CalibrationSchema, type Calibration } from '../knowledge/contracts/calibration';
import { RISKS, TOPIC_RISKS, type Risk } from '../knowledge/contracts/topic';
import type { Knowledge } from '../knowledge/knowledge';
import { rankOf, signalsOf } from '../knowledge/search/calibration';
import { QuestionSchema, readLines, type Question } from './cases';
import { fitLogistic } from './fit/logistic';
import { fitRanker } from './fit/ranker';
import { leastConfidence, type Outcome } from './fit/thresholds';
import { EVALUATION_INSTANT, openHarness } from './harness';
import { languageOf } from './suites/questions';

const FOLDER = 'knowledge';
const CASES = 'evaluation/cases';
const DATA = `${CASES}/questions.jsonl`;
/** How many wrong answers are borne: none of the three shown right, and the one that stands alone wrong. */
const BEARABLE: Record<Risk, { answer: number; alone: number }> = {
  low: { answer: 0.03, alone: 0.03 },
  medium: { answer: 0.02, alone: 0.02 },
  high: { answer: 0.015, alone: 0.015 },
};
const ALL = 10_000;
const SHOWN = 3;

type Looked = { question: Question; found: ReturnType<Knowledge['search']>; intent: Parameters<typeof scopeSignals>[0] };

function createLook(knowledge: Knowledge, classifier: IntentClassifier): (question: Question) => Looked {
  const day = dayOfInstant(EVALUATION_INSTANT);
  return (question) => {
    const { intent, confidence, topics } = classifier.recognize(question.text);
    const language = languageOf(question.lang);
    const found = knowledge.search({
      text: question.text,
      language: language === 'other' ? 'en' : language,
      day,
      topics,
      limit: ALL,
      ...(question.audience ? { audience: question.audience } : {}),
    });
    return { question, found, intent: { intent, intentConfidence: confidence, candidates: found } };
  };
}

const isRight = ({ question }: Looked, entry: string | undefined): boolean =>
  entry !== undefined && (question.entries ?? []).includes(entry);

type Ranked = { looked: Looked; entries: string[]; risk: Risk; rank: number; margin: number };

function ranked(looked: Looked, weights: Calibration['weights']): Ranked | undefined {
  const order = looked.found
    .map(({ entry, topic, evidence }) => ({ entry, topic, rank: rankOf(evidence, weights) }))
    .sort((one, other) => other.rank - one.rank || one.entry.localeCompare(other.entry));
  const [first, second] = order;
  return (
    first && {
      looked,
      entries: order.slice(0, SHOWN).map(({ entry }) => entry),
      risk: TOPIC_RISKS[first.topic],
      rank: first.rank,
      margin: first.rank - (second?.rank ?? first.rank),
    }
  );
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
const named = <K extends string>(names: readonly K[], values: readonly number[]): Record<K, number> =>
  Object.fromEntries(names.map((name, place) => [name, rounded(values[place] ?? 0)])) as Record<K, number>;

function fitWeights(looked: readonly Looked[]): Calibration['weights'] {
  const fitted = fitRanker(
    looked.map((each) =>
      each.found.map(({ entry, evidence }) => ({ signals: signalsOf(evidence), isRight: isRight(each, entry) })),
    ),
  );
  return named(['profile', 'body', 'byTopic', 'byEntry'], fitted);
}

/** Scope is fitted with the new ranks: of our field or another's. */
function fitScope(ours: readonly Looked[], others: readonly Looked[], weights: Calibration['weights']): Calibration['scope'] {
  const examples = [...ours, ...others].map((each, place) => {
    const candidates = each.found.map((hit) => ({ ...hit, rank: rankOf(hit.evidence, weights) }));
    const { rank, question } = scopeSignals({ ...each.intent, candidates: candidates.sort((a, b) => b.rank - a.rank) });
    return { signals: [rank, question], isTrue: place < ours.length };
  });
  return named(['intercept', 'rank', 'question'], fitLogistic(examples));
}

type Weighing = Pick<Calibration, 'weights' | 'confidence'>;

function fitWeighing(looked: readonly Looked[]): Weighing {
  const weights = fitWeights(looked);
  const own = looked.flatMap((each) => ranked(each, weights) ?? []);
  const examples = own.map(({ looked: each, entries, rank, margin }) => ({
    signals: [rank, margin],
    isTrue: isRight(each, entries[0]),
  }));
  return { weights, confidence: named(['intercept', 'rank', 'margin'], fitLogistic(examples)) };
}

/** A question as the decision sees it: how sure, of what risk, and how many of the shown entries make the answer right. */
type Seen = { risk: Risk; alone: Outcome; shown: Outcome };

function seen(
  looked: readonly Looked[],
  { weights, confidence: { intercept, rank: ofRank, margin: ofMargin } }: Weighing,
): Seen[] {
  return looked.flatMap((each) => {
    const found = ranked(each, weights);
    if (!found) return [];
    const confidence = 1 / (1 + Math.exp(-(intercept + ofRank * found.rank + ofMargin * found.margin)));
    const isAnyRight = found.entries.some((entry) => isRight(each, entry));
    return [
      {
        risk: found.risk,
        alone: { confidence, isRight: isRight(each, found.entries[0]) },
        shown: { confidence, isRight: isAnyRight },
      },
    ];
  });
}

function checked(of: readonly Seen[], { answer, alone }: Calibration['thresholds'][Risk]) {
  const answered = of
    .filter(({ shown }) => shown.confidence >= answer)
    .map((each) => (each.alone.confidence >= alone ? each.alone : each.shown));
  const wrong = answered.filter((outcome) => !outcome.isRight).length;
  return {
    questions: of.length,
    answered: rounded(answered.length / Math.max(1, of.length)),
    wrong: rounded(wrong / Math.max(1, answered.length)),
  };
}

/** Each half is judged by what was fitted on the other, so that thresholds are not chosen on what they were fitted to. */
function fitAll(ours: readonly Looked[], others: readonly Looked[]): Calibration {
  const halves = [0, 1].map((half) => ours.filter((_, place) => place % 2 === half));
  const crossed = halves.flatMap((half, place) => seen(half, fitWeighing(halves[1 - place] ?? [])));
  const ofRisk = (risk: Risk): Seen[] => crossed.filter((each) => each.risk === risk);
  const thresholdsOf = (risk: Risk): Calibration['thresholds'][Risk] => {
    const alone = rounded(
      leastConfidence(
        ofRisk(risk).map((each) => each.alone),
        BEARABLE[risk].alone,
      ),
    );
    const answer = rounded(
      leastConfidence(
        ofRisk(risk).map(({ shown }) => shown),
        BEARABLE[risk].answer,
      ),
    );
    return { answer, alone: Math.max(answer, alone) };
  };
  const thresholds = { low: thresholdsOf('low'), medium: thresholdsOf('medium'), high: thresholdsOf('high') };
  const weighing = fitWeighing(ours);
  return CalibrationSchema.parse({
    fittedOn: dayOfInstant(EVALUATION_INSTANT),
    data: DATA,
    questions: ours.length,
    ...weighing,
    scope: fitScope(ours, others, weighing.weights),
    thresholds,
    heldOut: Object.fromEntries(RISKS.map((risk) => [risk, checked(ofRisk(risk), thresholds[risk])])),
  });
}

async function calibrate(): Promise<void> {
  const { knowledge, intents, close } = await openHarness();
  await close();
  const look = createLook(knowledge, intents);
  const read = (file: string): Question[] => readLines(join(CASES, file), QuestionSchema) ?? [];
  const ours = read('questions.jsonl')
    .filter(({ expect, entries }) => expect === 'answer' && (entries ?? []).length > 0)
    .map(look);
  const others = read('out-of-scope.jsonl').map(look);
  const calibration = fitAll(ours, others);
  const path = join(FOLDER, 'calibration.json');
  writeFileSync(path, `${JSON.stringify(calibration, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(calibration, null, 2)}\n`);
}

calibrate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
