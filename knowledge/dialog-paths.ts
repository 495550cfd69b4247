// Every way through a guided check: each answer to each question that comes up, one for a day, an amount or a number.
import { nextStep, UNKNOWN, type Answers, type Dialog, type Step } from './contracts/dialog';

/** One of each stands for all: no condition can ask which day it was or how much. */
const SAMPLE_DAY = '2026-11-02';
const SAMPLE_AMOUNT = 40_000;

function ownAnswers(step: Step): (string | number)[] {
  switch (step.kind) {
    case 'choice':
      return step.options.map(({ value }) => value);
    case 'yes-no':
      return ['yes', 'no'];
    case 'date':
      return [SAMPLE_DAY];
    case 'amount':
      return [SAMPLE_AMOUNT];
    case 'count':
      return [step.most];
  }
}

export const answersTo = (step: Step): (string | number)[] => [...ownAnswers(step), ...(step.skippable ? [UNKNOWN] : [])];

/** The answers at the end of each way. */
export function pathsThrough(dialog: Dialog, answers: Answers = {}): Answers[] {
  const step = nextStep(dialog, answers);
  if (!step) return [answers];
  return answersTo(step).flatMap((value) => pathsThrough(dialog, { ...answers, [step.slot]: value }));
}
