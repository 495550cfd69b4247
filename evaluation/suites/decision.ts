// When to answer and when not to: what is wrong among the answered, what is answered that should not be, what the confidence is worth.
import type { Calibration } from '../../knowledge/contracts/calibration';
import type { Knowledge } from '../../knowledge/knowledge';
import { RISKS } from '../../knowledge/contracts/topic';
import { figuresOfItems } from '../figures';
import type { JudgedSets } from '../judged-sets';
import { auroc } from '../metrics/auroc';
import { calibrationError, reliabilityBins } from '../metrics/calibration-error';
import { isAnswer, shownEntries } from '../shown-entries';
import type { Figure, Item, SuiteResult } from '../suite';
import { bestOfOurs, curveOf, firstTrial, isWrong, riskOfTopic } from './decision-curves';
import { itemOf, type Judged } from './questions';

/** Errors, of which less is better. */
const LOWER = [
  'wrong among answered',
  'wrong first entry among answered',
  'wrong among answered, high risk',
  'wrong first entry among answered, high risk',
  'wrongly answered',
  'out-of-scope answered',
  'answered that takes a person',
  'answered that says too little',
] as const;
const FIGURES = ['in-scope answered', ...LOWER];
/** The strict count is reported but does not make a failure: the right answer stands in the reply. */
const isFailure = ({ checks }: Item): boolean =>
  LOWER.some((name) => !name.startsWith('wrong first entry') && (checks[name] ?? 0) > 0);

/** A question of ours whose right entries are known. */
const isInScope = ({ expectation, expected }: Judged): boolean => expected === 'answer' && (expectation.entries ?? []).length > 0;

function inScopeChecks(judged: Judged): Record<string, number> {
  const { reply, expectation, topic } = judged;
  const answered = isAnswer(reply);
  const wrong = Number(isWrong(judged));
  const isFirstRight = reply.entry !== null && (expectation.entries ?? []).includes(reply.entry);
  const amongAnswered = answered
    ? { 'wrong among answered': wrong, 'wrong first entry among answered': Number(!isFirstRight) }
    : {};
  const highRisk = Object.entries(amongAnswered).map(([name, value]) => [`${name}, high risk`, value] as const);
  return {
    'in-scope answered': Number(answered),
    'wrongly answered': wrong,
    ...amongAnswered,
    ...(riskOfTopic(topic) === 'high' ? Object.fromEntries(highRisk) : {}),
  };
}

const NOT_TO_ANSWER = {
  refuse: 'out-of-scope answered',
  human: 'answered that takes a person',
  clarify: 'answered that says too little',
} as const;

function itemOfDecision(judged: Judged): Item | undefined {
  if (isInScope(judged)) return { ...itemOf(judged), checks: inScopeChecks(judged) };
  if (judged.expected === 'answer') return undefined;
  return { ...itemOf(judged), checks: { [NOT_TO_ANSWER[judged.expected]]: Number(isAnswer(judged.reply)) } };
}

/** How sure it is that an entry of ours fits: not at all where none was found. */
const scopeConfidence = (judged: Judged): number => bestOfOurs(judged)?.score ?? 0;

function figuresOfConfidence(inScope: readonly Judged[], outOfScope: readonly Judged[]): Figure[] {
  const separation = auroc(inScope.map(scopeConfidence), outOfScope.map(scopeConfidence));
  const count = inScope.length;
  const calibration = calibrationError(inScope.map(firstTrial));
  return [
    ...(separation === undefined ? [] : [{ name: 'AUROC in scope', value: separation, count: count + outOfScope.length }]),
    ...(count === 0 ? [] : [{ name: 'calibration error', value: calibration, count, better: 'lower' as const }]),
  ];
}

/** What was wanted and what the reader was shown instead. */
export function shownNote({ reply, expectation }: Judged): string {
  const wanted = expectation.entries?.length ? expectation.entries.join(' or ') : expectation.expect;
  const shown = shownEntries(reply).join(', ') || reply.topic;
  return `wanted ${wanted}, got ${reply.outcome}/${shown} (${reply.confidence.toFixed(2)})`;
}

export function scoreDecision(suite: string, judged: readonly Judged[], thresholds: Calibration['thresholds']): SuiteResult {
  const inScope = judged.filter(isInScope);
  const outOfScope = judged.filter(({ expected }) => expected === 'refuse');
  const scored = judged.flatMap((each) => {
    const item = itemOfDecision(each);
    return item ? [{ judged: each, item }] : [];
  });
  const items = scored.map(({ item }) => item);
  return {
    suite,
    figures: [...figuresOfItems(items, FIGURES, LOWER), ...figuresOfConfidence(inScope, outOfScope)],
    failures: scored
      .filter(({ item }) => isFailure(item))
      .map(({ judged: each, item: { id, language, topic } }) => ({ id, language, topic, score: 0, note: shownNote(each) })),
    items,
    curves: RISKS.map((risk) => curveOf(risk, inScope, thresholds[risk])),
    reliability: reliabilityBins(inScope.map(firstTrial)),
  };
}

/** Built from the replies to other sets: nothing is asked that was asked already. */
export async function runDecision(
  suite: string,
  sets: JudgedSets,
  names: readonly string[],
  { calibration }: Pick<Knowledge, 'calibration'>,
): Promise<SuiteResult> {
  const judged: Judged[] = [];
  for (const name of names) judged.push(...((await sets.of(name)) ?? []));
  return judged.length === 0
    ? { suite, figures: [], failures: [], skipped: 'the question sets are not on this machine' }
    : scoreDecision(suite, judged, calibration.thresholds);
}
