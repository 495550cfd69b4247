// Moves a guided check on: from what is answered so far and what is said now to the next question or the end. Pure.
import { nextStep, UNKNOWN, type Answers, type Dialog, type Step } from '../../knowledge/contracts/dialog';
import { readDialogChoice } from './dialog-choice';
import { readAnswer, type Said } from './read-answer';

/** A check that was begun: kept in the conversation until it ends or another begins. */
export type OpenDialog = { name: string; answers: Answers };

export type DialogMove =
  /** Asks, or tells the results when nothing is left to ask (`step` undefined). */
  | { kind: 'go-on'; dialog: Dialog; answers: Answers; step: Step | undefined }
  | { kind: 'stop'; dialog: Dialog }
  /** The answer did not fit the question; it is asked again with a word on what is expected. */
  | { kind: 'ask-again'; dialog: Dialog; answers: Answers; step: Step };

export type DialogTurn = Said & { choice: string | undefined };

/** Answers to questions that no longer come up are forgotten: they would decide unseen. */
function pruned(dialog: Dialog, answers: Answers): Answers {
  const kept: Answers = {};
  for (;;) {
    const step = nextStep(dialog, kept);
    const value = step && answers[step.slot];
    if (!step || value === undefined) return kept;
    kept[step.slot] = value;
  }
}

const goOn = (dialog: Dialog, answers: Answers): DialogMove => {
  const kept = pruned(dialog, answers);
  return { kind: 'go-on', dialog, answers: kept, step: nextStep(dialog, kept) };
};

function without(answers: Answers, slot: string): Answers {
  const { [slot]: _, ...others } = answers;
  return others;
}

const isOption = (step: Step | undefined, value: string): boolean =>
  step !== undefined &&
  ((step.kind === 'choice' && step.options.some((option) => option.value === value)) ||
    (step.kind === 'yes-no' && (value === 'yes' || value === 'no')) ||
    (step.skippable && value === UNKNOWN));

/**
 * What a turn does to a guided check, or undefined when it has to do with none.
 * A button of an earlier question changes that answer: people tap what they still see.
 */
export function moveDialog(
  turn: DialogTurn,
  open: OpenDialog | null,
  dialogs: ReadonlyMap<string, Dialog>,
): DialogMove | undefined {
  const choice = readDialogChoice(turn.choice);
  const current = open ? dialogs.get(open.name) : undefined;
  if (choice?.kind === 'begin') {
    const dialog = dialogs.get(choice.name);
    return dialog && goOn(dialog, {});
  }
  if (choice?.kind === 'answer' || choice?.kind === 'change') {
    const dialog = dialogs.get(choice.name);
    if (!dialog) return undefined;
    const answers = open?.name === choice.name ? open.answers : {};
    if (choice.kind === 'change') return goOn(dialog, without(answers, choice.slot));
    const step = dialog.steps.find(({ slot }) => slot === choice.slot);
    return goOn(dialog, isOption(step, choice.value) ? { ...answers, [choice.slot]: choice.value } : answers);
  }
  if (!open || !current) return undefined;
  if (choice?.kind === 'stop') return { kind: 'stop', dialog: current };
  if (choice?.kind === 'resume') return goOn(current, open.answers);
  const step = nextStep(current, open.answers);
  if (!step || turn.choice !== undefined) return undefined;
  const value = readAnswer(step, turn);
  return value === undefined ? undefined : goOn(current, { ...open.answers, [step.slot]: value });
}

/** The question that stands open, to be put again when a message can be nothing but a failed answer to it. */
export function pendingQuestion(open: OpenDialog | null, dialogs: ReadonlyMap<string, Dialog>): DialogMove | undefined {
  const dialog = open ? dialogs.get(open.name) : undefined;
  const step = open && dialog && nextStep(dialog, open.answers);
  return step ? { kind: 'ask-again', dialog, answers: open.answers, step } : undefined;
}
