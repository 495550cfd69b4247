// The words of a guided check: its questions with their buttons, and at the end what follows from the answers.
import {
  nextStep,
  resultsOf,
  UNKNOWN,
  type Answers,
  type Dialog,
  type Result,
  type Step,
} from '../../knowledge/contracts/dialog';
import { DaySchema } from '../../knowledge/contracts/day';
import type { Language } from '../../knowledge/contracts/language';
import type { Citation, Passage } from '../../knowledge/contracts/passage';
import type { Knowledge, Reading } from '../../knowledge/knowledge';
import { formatDay, formatFigure } from '../../knowledge/text/format';
import { CALCULATORS, isCalculatorName } from '../calculate/calculators';
import { sourcesOf } from '../calculate/sources';
import type { Suggestion } from '../contracts/message';
import { answerChoice, changeChoice, STOP_CHOICE } from '../dialog/dialog-choice';
import { CALCULATION_PHRASES } from '../phrases/calculation-phrases';
import { PHRASES } from '../phrases/phrases';
import { composeAnswer } from './compose-answer';
import { composeCalculation } from './compose-calculation';

export type Guiding = { knowledge: Pick<Knowledge, 'passage' | 'cite' | 'base'>; reading: Reading };

/** What a guided check says in a turn. `entry` is the one told first. */
export type Guidance = { text: string; citations: Citation[]; suggestions: Suggestion[]; entry: Passage | undefined };

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('\n\n');

function buttonsOf(dialog: Dialog, step: Step, language: Language): Suggestion[] {
  const phrases = PHRASES[language];
  const button = (label: string, value: string): Suggestion => ({ label, value: answerChoice(dialog.name, step.slot, value) });
  const own =
    step.kind === 'choice'
      ? step.options.map(({ label, value }) => button(label[language], value))
      : step.kind === 'yes-no'
        ? [button(phrases.yes, 'yes'), button(phrases.no, 'no')]
        : [];
  return [...own, ...(step.skippable ? [button(phrases.doNotKnow, UNKNOWN)] : [])];
}

/** One question, why it is asked, and its buttons. */
export function composeQuestion(
  dialog: Dialog,
  answers: Answers,
  step: Step,
  { knowledge, reading }: Guiding,
  isRepeated = false,
): Guidance {
  const phrases = PHRASES[reading.language];
  const isFirst = Object.keys(answers).length === 0;
  const citation = step.authority && knowledge.cite(step.authority, reading);
  return {
    text: joined([
      isFirst && !isRepeated ? `**${dialog.title[reading.language]}**\n${phrases.checkIntro}` : undefined,
      isRepeated ? phrases.expected[step.kind] : undefined,
      step.ask[reading.language],
      !isRepeated && step.kind !== 'choice' && step.kind !== 'yes-no' ? phrases.expected[step.kind] : undefined,
    ]),
    citations: citation ? [citation] : [],
    suggestions: [...buttonsOf(dialog, step, reading.language), { label: phrases.stopCheck, value: STOP_CHOICE }],
    entry: undefined,
  };
}

function answerText(step: Step, value: string | number, language: Language): string {
  const phrases = PHRASES[language];
  if (value === UNKNOWN) return phrases.doNotKnow;
  if (step.kind === 'choice') return step.options.find((option) => option.value === value)?.label[language] ?? String(value);
  if (step.kind === 'yes-no') return value === 'yes' ? phrases.yes : phrases.no;
  if (step.kind === 'date') return formatDay(DaySchema.parse(value), language);
  return formatFigure(Number(value), step.kind === 'amount' ? 'TRY' : '', language);
}

const answered = ({ steps }: Dialog, answers: Answers): { step: Step; value: string | number }[] =>
  steps.flatMap((step) => {
    const value = answers[step.slot];
    return value === undefined ? [] : [{ step, value }];
  });

/** The input of a calculator, or undefined where an answer it needs is not known. */
function inputOf({ input }: NonNullable<Result['calculate']>, answers: Answers, today: string) {
  const filled: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(input)) {
    const slot = typeof value === 'string' && value.startsWith('$') ? value.slice(1) : undefined;
    const known = slot === undefined ? value : slot === 'today' ? today : answers[slot];
    if (known === undefined || known === UNKNOWN) return undefined;
    filled[key] = known;
  }
  return filled;
}

/** A calculation in words; undefined where it lacks an answer, `refused` where the answers contradict each other or mean nothing. */
function calculated({ calculate }: Result, answers: Answers, { knowledge, reading }: Guiding) {
  const filled = calculate && inputOf(calculate, answers, reading.today);
  if (!filled || !isCalculatorName(calculate.name)) return undefined;
  const calculator = CALCULATORS[calculate.name];
  const input = calculator.input.safeParse(filled);
  if (!input.success) return 'refused';
  return composeCalculation(calculator.run(input.data, sourcesOf(knowledge.base), reading.day), reading.language, knowledge);
}

const MOST_CHANGES = 3;

/** Buttons that ask again: the last answers, or where the answers do not fit, those that were written. */
function changesOf(dialog: Dialog, answers: Answers, isRefused: boolean, language: Language): Suggestion[] {
  const all = answered(dialog, answers);
  const written = all.filter(({ step }) => step.kind !== 'choice' && step.kind !== 'yes-no').slice(-MOST_CHANGES);
  return (isRefused ? written : all.slice(-2)).map(({ step }) => ({
    label: PHRASES[language].changeAnswer(step.ask[language]),
    value: changeChoice(dialog.name, step.slot),
  }));
}

/** What follows from the answers: calculations first, for they were asked for, then the rules, then the answers for review. */
export function composeResults(dialog: Dialog, answers: Answers, guiding: Guiding): Guidance {
  const { knowledge, reading } = guiding;
  const phrases = PHRASES[reading.language];
  const results = resultsOf(dialog, answers);
  const worked = results.flatMap((result) => calculated(result, answers, guiding) ?? []);
  const calculations = worked.filter((each) => each !== 'refused');
  const isRefused = worked.includes('refused');
  const ids = [...new Set(results.flatMap(({ entries }) => entries))];
  const [first, ...others] = ids.flatMap((id) => knowledge.passage(id, reading) ?? []);
  const review = answered(dialog, answers).map(
    ({ step, value }) => `- ${step.ask[reading.language]} ${answerText(step, value, reading.language)}`,
  );
  const cited = [...calculations, ...(first ? [first] : []), ...others].flatMap(({ citations }) => citations);
  return {
    text: joined([
      isRefused ? phrases.inputsDoNotFit : undefined,
      ...calculations.map(({ text }) => text),
      first && composeAnswer(first, 'brief'),
      ...others.map(({ text }) => `**${text.title}**\n${text.short}`),
      worked.length === 0 && !first ? phrases.noContent : undefined,
      `**${phrases.yourAnswers}**\n${review.join('\n')}`,
      calculations.length === 0 ? CALCULATION_PHRASES[reading.language].notADecision : undefined,
    ]),
    citations: cited.filter(({ label }, place) => cited.findIndex((other) => other.label === label) === place),
    suggestions: changesOf(dialog, answers, isRefused, reading.language),
    entry: first,
  };
}

/** What a guided check says when it is moved to these answers: the next question, or the results. */
export function composeGuide(dialog: Dialog, answers: Answers, guiding: Guiding, isRepeated: boolean): Guidance {
  const step = nextStep(dialog, answers);
  return step ? composeQuestion(dialog, answers, step, guiding, isRepeated) : composeResults(dialog, answers, guiding);
}
