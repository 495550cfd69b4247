// Holds the guided checks against everything that must be true of them: each way through one is walked to its end.
import { answersTo, pathsThrough } from './dialog-paths';
import type { Base } from './load-base';
import { lineOf, type Problem } from './load-yaml';
import { holds, resultsOf, UNKNOWN, type Answers, type Condition, type Dialog, type Result, type Step } from './contracts/dialog';
import { LANGUAGES } from './contracts/language';

type Complaint = { path: (string | number)[]; message: string };
type Check = (dialog: Dialog, base: Base, paths: readonly Answers[]) => Complaint[];
type CalculateInput = NonNullable<Result['calculate']>['input'];

/** People leave when more is asked. */
const MOST_QUESTIONS = 6;
/** What a button of the widget and of WhatsApp lists shows without cutting. */
const MOST_LETTERS = 40;
/** Filled without being asked. */
const TODAY = '$today';

const told = (answers: Answers): string =>
  Object.entries(answers)
    .map(([slot, value]) => `${slot}=${value}`)
    .join(', ');

/** The first of the paths that something is wrong with, and how many there are. */
const firstOf = (paths: readonly Answers[]): string =>
  `${told(paths[0] ?? {})}${paths.length > 1 ? ` and on ${paths.length - 1} more` : ''}`;

const slotsOnce: Check = ({ steps }) =>
  steps.flatMap(({ slot }, index) =>
    steps.findIndex((other) => other.slot === slot) < index
      ? [{ path: ['steps', index, 'slot'], message: `"${slot}" is asked for twice` }]
      : [],
  );

const optionsOnce: Check = ({ steps }) =>
  steps.flatMap((step, index) =>
    step.kind === 'choice'
      ? step.options.flatMap(({ value }, place) =>
          step.options.findIndex((other) => other.value === value) < place
            ? [{ path: ['steps', index, 'options', place, 'value'], message: `the value "${value}" is there twice` }]
            : [],
        )
      : [],
  );

const labelsFit: Check = ({ steps }) =>
  steps.flatMap((step, index) =>
    step.kind === 'choice'
      ? step.options.flatMap(({ label }, place) =>
          LANGUAGES.filter((language) => [...label[language]].length > MOST_LETTERS).map((language) => ({
            path: ['steps', index, 'options', place, 'label', language],
            message: `longer than ${MOST_LETTERS} characters`,
          })),
        )
      : [],
  );

const instrumentsKnown: Check = ({ steps }, base) =>
  steps.flatMap(({ authority }, index) =>
    authority && !base.instruments.has(authority.instrument)
      ? [{ path: ['steps', index, 'authority', 'instrument'], message: `"${authority.instrument}" is not in instruments.yaml` }]
      : [],
  );

const entriesExist: Check = ({ results }, base) => {
  const ids = new Set(base.entries.map(({ item }) => item.id));
  return results.flatMap(({ entries }, index) =>
    entries.flatMap((id, place) =>
      ids.has(id) ? [] : [{ path: ['results', index, 'entries', place], message: `there is no entry "${id}"` }],
    ),
  );
};

/** What is wrong with a condition on the answers to these steps. */
function wrongIn(condition: Condition | undefined, steps: readonly Step[], path: (string | number)[]): Complaint[] {
  return Object.entries(condition ?? {}).flatMap(([slot, values]) => {
    const step = steps.find((each) => each.slot === slot);
    if (!step) return [{ path: [...path, slot], message: `nothing asked before fills "${slot}"` }];
    if (step.kind === 'count') return [];
    const known = answersTo(step);
    return values
      .filter((value) => !known.includes(value))
      .map((value) => ({ path: [...path, slot], message: `"${value}" is no answer to "${slot}"` }));
  });
}

const conditionsKnown: Check = ({ steps, results }) => [
  ...steps.flatMap(({ when }, index) => wrongIn(when, steps.slice(0, index), ['steps', index, 'when'])),
  ...results.flatMap(({ when }, index) => wrongIn(when, steps, ['results', index, 'when'])),
];

/** The slots that an input is taken from. */
const slotsIn = (input: CalculateInput): { name: string; slot: string }[] =>
  Object.entries(input).flatMap(([name, value]) =>
    typeof value === 'string' && value.startsWith('$') && value !== TODAY ? [{ name, slot: value.slice(1) }] : [],
  );

const inputsFilled: Check = ({ steps, results }) =>
  results.flatMap(({ calculate }, index) =>
    slotsIn(calculate?.input ?? {})
      .filter(({ slot }) => !steps.some((step) => step.slot === slot))
      .map(({ name, slot }) => ({ path: ['results', index, 'calculate', 'input', name], message: `no step fills "${slot}"` })),
  );

/** A calculation is left out where an answer that it needs was not given. */
const isTold = ({ entries, calculate }: Result, answers: Answers): boolean =>
  entries.length > 0 ||
  (calculate !== undefined &&
    slotsIn(calculate.input).every(({ slot }) => answers[slot] !== undefined && answers[slot] !== UNKNOWN));

const everyPathTold: Check = (dialog, _base, paths) => {
  const silent = paths.filter((answers) => !resultsOf(dialog, answers).some((result) => isTold(result, answers)));
  return silent.length > 0 ? [{ path: ['results'], message: `nothing is told on ${firstOf(silent)}` }] : [];
};

const fewQuestions: Check = (_dialog, _base, paths) => {
  const long = paths.filter((answers) => Object.keys(answers).length > MOST_QUESTIONS);
  return long.length > 0 ? [{ path: ['steps'], message: `more than ${MOST_QUESTIONS} questions on ${firstOf(long)}` }] : [];
};

const nothingIdle: Check = ({ steps, results }, _base, paths) => [
  ...steps.flatMap(({ slot }, index) =>
    paths.some((answers) => answers[slot] !== undefined) ? [] : [{ path: ['steps', index], message: `"${slot}" is never asked` }],
  ),
  ...results.flatMap(({ when }, index) =>
    paths.some((answers) => holds(when, answers)) ? [] : [{ path: ['results', index], message: 'holds on no path' }],
  ),
];

const CHECKS: Check[] = [
  slotsOnce,
  optionsOnce,
  labelsFit,
  instrumentsKnown,
  entriesExist,
  conditionsKnown,
  inputsFilled,
  everyPathTold,
  fewQuestions,
  nothingIdle,
];

type Found = { placed: { file: string; index: number; item: { name: string } } } & Complaint;

/** There is one check of a name, and the one that an entry offers. */
function acrossDialogs({ dialogs, entries }: Base): Found[] {
  const names = dialogs.map(({ item }) => item.name);
  return [
    ...dialogs.flatMap((placed, place) =>
      names.indexOf(placed.item.name) < place ? [{ placed, path: ['name'], message: 'the name is already taken' }] : [],
    ),
    ...entries.flatMap(({ item, file, index }) =>
      item.dialog === undefined || names.includes(item.dialog)
        ? []
        : [{ placed: { file, index, item: { name: item.id } }, path: ['dialog'], message: `there is no check "${item.dialog}"` }],
    ),
  ];
}

/** Everything wrong with the guided checks, with file and line. `sourceOf` gives a file's text, to find lines in. */
export function checkDialogs(base: Base, sourceOf: (file: string) => string): Problem[] {
  const found: Found[] = base.dialogs.flatMap((placed) => {
    const paths = pathsThrough(placed.item);
    return CHECKS.flatMap((check) => check(placed.item, base, paths).map((complaint) => ({ placed, ...complaint })));
  });
  return [...found, ...acrossDialogs(base)].map(({ placed, path, message }) => ({
    file: placed.file,
    line: lineOf(sourceOf(placed.file), [placed.index, ...path]),
    message: `${placed.item.name}: ${path.join('.')}: ${message}`,
  }));
}
