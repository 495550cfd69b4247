import { createCalendar } from './calendar';
import { checkDialogs } from './check-dialogs';
import { DialogSchema, type Dialog, type DialogName, type Result, type Step } from './contracts/dialog';
import type { Entry } from './contracts/entry';
import { InstrumentSchema } from './contracts/instrument';
import { pathsThrough } from './dialog-paths';
import { createFigureBook } from './figure-book';
import { loadBase, type Base } from './load-base';
import { anEntry, inAllLanguages } from './testing/builders';

const law = InstrumentSchema.parse({ id: 'Law 6735', name: inAllLanguages(() => 'Law 6735') });
const words = (text: string) => inAllLanguages(() => text);
const options = (...values: string[]) => values.map((value) => ({ value, label: words(value), words: [] }));

const phase: Step = {
  kind: 'choice',
  slot: 'phase',
  ask: words('Which?'),
  skippable: false,
  options: options('first', 'extension'),
};
const ends: Step = {
  kind: 'date',
  slot: 'permitEnds',
  ask: words('When?'),
  when: { phase: ['extension'] },
  skippable: true,
  lean: 'future',
};
const calculation: Result = { entries: [], calculate: { name: 'extension-window', input: { permitEnds: '$permitEnds' } } };
const entry: Result = { entries: ['extension.sample'] };

const aDialog = (overrides: Partial<Dialog> = {}): Dialog => ({
  name: 'permit-ending',
  title: words('Sample'),
  steps: [phase, ends],
  results: [entry, { ...calculation, when: { phase: ['extension'] } }],
  ...overrides,
});

function problemsOf(dialogs: Dialog[], entries: Entry[] = [anEntry()]): string[] {
  const base: Base = {
    facts: new Map(),
    terms: [],
    series: [],
    figures: createFigureBook([], []),
    instruments: new Map([[law.id, law]]),
    entries: entries.map((item, index) => ({ item, file: 'entries/x.yaml', index })),
    provisions: [],
    calendar: createCalendar([]),
    intents: [],
    concepts: [],
    dialogs: dialogs.map((item, index) => ({ item, file: 'dialogs/x.yaml', index })),
    languages: [],
    problems: [],
  };
  return checkDialogs(base, () => '').map(({ message }) => message);
}

const asked = (count: number): Step[] =>
  Array.from({ length: count }, (_, place) => ({
    kind: 'yes-no',
    slot: `slot${'abcdefgh'.charAt(place)}`,
    ask: words('?'),
    skippable: false,
  }));

describe('the ways through a guided check', () => {
  it('are all answers to what is asked, with one day for all days', () => {
    expect(pathsThrough(aDialog())).toEqual([
      { phase: 'first' },
      { phase: 'extension', permitEnds: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      { phase: 'extension', permitEnds: 'unknown' },
    ]);
  });
});

describe('the checks of guided checks', () => {
  it('find nothing wrong with a good one', () => expect(problemsOf([aDialog()])).toEqual([]));

  it.each<[string, Partial<Dialog>, RegExp]>([
    [
      'a path without a result',
      { results: [{ ...entry, when: { phase: ['first'] } }] },
      /nothing is told on phase=extension.* and on 1 more/,
    ],
    [
      'a path with a calculation only, whose answer is not known',
      { results: [{ ...entry, when: { phase: ['first'] } }, calculation] },
      /nothing is told on phase=extension, permitEnds=unknown$/,
    ],
    ['too many questions', { steps: asked(7), results: [entry] }, /more than 6 questions/],
    ['an entry that does not exist', { results: [{ entries: ['no.such'] }] }, /no entry "no\.such"/],
    [
      'a result on an unknown slot',
      { results: [entry, { ...entry, when: { colour: ['red'] } }] },
      /nothing asked before fills "colour"/,
    ],
    [
      'a result on an unknown value',
      { results: [entry, { ...entry, when: { phase: ['last'] } }] },
      /"last" is no answer to "phase"/,
    ],
    [
      '«I do not know» where it is not offered',
      { results: [entry, { ...entry, when: { phase: ['unknown'] } }] },
      /"unknown" is no answer/,
    ],
    ['a step that waits for a later one', { steps: [ends, phase], results: [entry] }, /nothing asked before fills "phase"/],
    [
      'an input that nothing fills',
      {
        results: [entry, { entries: [], calculate: { name: 'extension-window', input: { permitEnds: '$end', day: '$today' } } }],
      },
      /no step fills "end"/,
    ],
    [
      'a result that never holds',
      { results: [entry, { ...entry, when: { phase: ['first'], permitEnds: ['unknown'] } }] },
      /holds on no path/,
    ],
    ['a slot that is filled twice', { steps: [phase, phase], results: [entry] }, /"phase" is asked for twice/],
    [
      'a value that is there twice',
      { steps: [{ ...phase, options: options('one', 'one') }], results: [entry] },
      /"one" is there twice/,
    ],
    [
      'a label too long for a button',
      {
        steps: [{ ...phase, options: [...options('one'), { value: 'two', label: words('x'.repeat(41)), words: [] }] }],
        results: [entry],
      },
      /longer than 40/,
    ],
    [
      'an unknown instrument',
      { steps: [{ ...phase, authority: { instrument: 'Law 1', article: '1', gazette: null } }], results: [entry] },
      /"Law 1" is not in instruments\.yaml/,
    ],
  ])('find %s', (_name, overrides, message) => expect(problemsOf([aDialog(overrides)]).join('\n')).toMatch(message));

  it('find a name that is there twice', () =>
    expect(problemsOf([aDialog(), aDialog()])).toEqual([expect.stringContaining('already taken')]));

  it('find an entry that offers a check there is none of', () => {
    const offers = (dialog: DialogName) => problemsOf([aDialog()], [anEntry({ dialog })]);
    expect(offers('permit-ending')).toEqual([]);
    expect(offers('refused')).toEqual([expect.stringContaining('there is no check "refused"')]);
  });
});

describe('the guided checks themselves', () => {
  const base = loadBase(__dirname);

  it('fit their schema and pass', () => {
    for (const { item } of base.dialogs) expect(DialogSchema.safeParse(item).error).toBeUndefined();
    expect(base.problems.filter(({ file }) => file.startsWith('dialogs/'))).toEqual([]);
    expect(checkDialogs(base, () => '')).toEqual([]);
  });

  it('name the emergency numbers first where somebody is in danger', () => {
    const firstTold = (name: DialogName, slot: string, value: string) =>
      base.dialogs.find(({ item }) => item.name === name)?.item.results.find(({ when }) => when?.[slot]?.includes(value))
        ?.entries[0];
    const opening = (id: string | undefined) =>
      base.entries.find(({ item }) => item.id === id)?.item.versions.at(-1)?.texts.tr.short;
    for (const id of [
      firstTold('my-employer', 'problem', 'violence'),
      firstTold('my-employer', 'problem', 'passport'),
      firstTold('accident', 'danger', 'yes'),
    ])
      expect(opening(id)).toContain('112');
  });
});
