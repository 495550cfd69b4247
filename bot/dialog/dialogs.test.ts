// Holds the guided checks of the knowledge base against the calculators and against how their answers are read.
import { resultsOf, UNKNOWN, type Answers, type Result, type Step } from '../../knowledge/contracts/dialog';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { pathsThrough } from '../../knowledge/dialog-paths';
import { loadBase } from '../../knowledge/load-base';
import { CALCULATORS, isCalculatorName } from '../calculate/calculators';
import { readAnswer } from './read-answer';

const TODAY = '2026-11-21';
const dialogs = loadBase('knowledge').dialogs.map(({ item }) => item);

type Calculate = NonNullable<Result['calculate']>;

/** The input on a path, or undefined where something it needs was not answered there. */
function inputOn(answers: Answers, { input }: Calculate): Record<string, unknown> | undefined {
  const filled = Object.entries(input).map(([name, value]): [string, unknown] => {
    if (value === '$today') return [name, TODAY];
    return [name, typeof value === 'string' && value.startsWith('$') ? answers[value.slice(1)] : value];
  });
  return filled.some(([, value]) => value === undefined || value === UNKNOWN) ? undefined : Object.fromEntries(filled);
}

function complaintsAbout({ name, input }: Calculate, answers: Answers): string[] {
  const filled = inputOn(answers, { name, input });
  if (!isCalculatorName(name)) return [`there is no calculator "${name}"`];
  if (!filled) return [];
  const parsed = CALCULATORS[name].input.safeParse(filled);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${name}.${path.join('.')}: ${message}`);
}

/** Ways to say an option that are not read as that option. */
function unreadIn(step: Step): string[] {
  if (step.kind !== 'choice') return [];
  return step.options.flatMap(({ value, label, words }) => {
    const ways = [
      ...LANGUAGES.map((language) => ({ language, text: label[language] })),
      ...words.map((text) => ({ language: LANGUAGES[0], text })),
    ];
    return ways
      .map(({ language, text }) => ({ text, read: readAnswer(step, { text, language, today: TODAY }) }))
      .filter(({ read }) => read !== value)
      .map(({ text, read }) => `${step.slot}: "${text}" is read as ${read}, not ${value}`);
  });
}

describe.each(dialogs.map((dialog) => ({ name: dialog.name, dialog })))('the check $name', ({ dialog }) => {
  const paths = pathsThrough(dialog);

  it('gives calculators what they ask for, on every way through it', () => {
    const complaints = paths.flatMap((answers) =>
      resultsOf(dialog, answers).flatMap(({ calculate }) => (calculate ? complaintsAbout(calculate, answers) : [])),
    );
    expect([...new Set(complaints)]).toEqual([]);
  });

  it('calculates on some way whatever it names', () => {
    for (const result of dialog.results) {
      const { calculate } = result;
      if (!calculate) continue;
      const filled = paths.filter((answers) => resultsOf(dialog, answers).includes(result) && inputOn(answers, calculate));
      expect(filled).not.toEqual([]);
    }
  });

  it('reads each label and each further word as its own option', () => {
    expect(dialog.steps.flatMap(unreadIn)).toEqual([]);
  });
});
