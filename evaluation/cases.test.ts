// Holds the conversations of ours against the content: nothing in them may name what does not exist.
import { OUTCOMES } from '../bot/contracts/decision';
import { readDialogChoice } from '../bot/dialog/dialog-choice';
import { UNKNOWN, type Step } from '../knowledge/contracts/dialog';
import { LANGUAGES, languageOfTag } from '../knowledge/contracts/language';
import { loadBase } from '../knowledge/load-base';
import { readTranscripts, type TranscriptTurn } from './cases';

const base = loadBase('knowledge');
const entries = new Set(base.entries.map(({ item }) => item.id));
const dialogs = new Map(base.dialogs.map(({ item }) => [item.name, item]));
const transcripts = readTranscripts('evaluation/cases/conversations');
const turns = transcripts.flatMap((each) => each.turns.map((turn, place) => ({ id: `${each.id}#${place + 1}`, turn })));
const those = (isWrong: (turn: TranscriptTurn) => boolean) => turns.filter(({ turn }) => isWrong(turn)).map(({ id }) => id);

const takes = (step: Step, value: string): boolean =>
  (step.skippable && value === UNKNOWN) ||
  (step.kind === 'yes-no' && /^(?:yes|no)$/.test(value)) ||
  (step.kind === 'choice' && step.options.some((option) => option.value === value));

function isKnownValue(value: string): boolean {
  if (value === 'person') return true;
  if (value.startsWith('entry:')) return entries.has(value.slice('entry:'.length));
  if (value.startsWith('language:')) return languageOfTag(value.slice('language:'.length)) !== undefined;
  const choice = readDialogChoice(value);
  if (!choice || choice.kind === 'stop' || choice.kind === 'resume') return choice !== undefined;
  const dialog = dialogs.get(choice.name);
  if (!dialog || choice.kind === 'begin') return dialog !== undefined;
  const step = dialog.steps.find(({ slot }) => slot === choice.slot);
  return step !== undefined && (choice.kind === 'change' || takes(step, choice.value));
}

const isOutcome = (wanted: string): boolean => OUTCOMES.some((outcome) => outcome === wanted || outcome.startsWith(`${wanted}.`));

const GROUPS: Record<TranscriptTurn['expect'], RegExp> = {
  answer: /^(?:answered|guided)/,
  clarify: /^clarified/,
  human: /^handed_off/,
  refuse: /^(?:declined|unanswerable)/,
};

describe('the conversations', () => {
  it('have names of their own', () => expect(new Set(transcripts.map(({ id }) => id)).size).toBe(transcripts.length));

  it('are spoken in each language of ours, evenly', () => {
    for (const language of LANGUAGES)
      expect(transcripts.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(12);
  });

  it('name entries that exist', () => expect(those(({ entry = [] }) => !entry.every((id) => entries.has(id)))).toEqual([]));

  it('tap and look for buttons that exist', () =>
    expect(
      those(({ choice, suggests }) => [choice, suggests].some((value) => value !== undefined && !isKnownValue(value))),
    ).toEqual([]));

  it('expect outcomes that exist and belong to the behaviour', () =>
    expect(
      those(({ outcome, expect: wanted }) => outcome !== undefined && !(isOutcome(outcome) && GROUPS[wanted].test(outcome))),
    ).toEqual([]));

  it('say or send something in each turn', () =>
    expect(those(({ user, choice, type }) => user === null && choice === undefined && type === 'text')).toEqual([]));

  it('lead each guided check to an end', () => {
    const begun = (turn: TranscriptTurn) => readDialogChoice(turn.choice);
    const ended = transcripts
      .filter((each) => each.turns.some(({ outcome }) => outcome === 'guided.result'))
      .flatMap((each) => each.turns.flatMap((turn) => begun(turn) ?? []))
      .flatMap((choice) => ('name' in choice ? [choice.name] : []));
    expect([...dialogs.keys()].filter((name) => !ended.includes(name))).toEqual([]);
  });
});
