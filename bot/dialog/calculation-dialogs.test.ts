import { resultsOf, UNKNOWN, type Answers, type Dialog } from '../../knowledge/contracts/dialog';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { pathsThrough } from '../../knowledge/dialog-paths';
import { loadBase } from '../../knowledge/load-base';
import { createPassages } from '../../knowledge/passages';
import { composeCalculation } from '../answer/compose-calculation';
import { composeGuide } from '../answer/compose-guide';
import { CALCULATORS, isCalculatorName } from '../calculate/calculators';
import type { CalculatorName, Inputs } from '../calculate/calculation';
import { sourcesOf } from '../calculate/sources';
import { CALCULATION_PHRASES } from '../phrases/calculation-phrases';
import { PHRASES } from '../phrases/phrases';
import { readAnswer } from './read-answer';

const TODAY = '2026-11-21';
const MOST_QUESTIONS = 5;
const NAMES = ['permit-fee', 'fine-estimate', 'least-salary', 'severance-and-notice', 'annual-leave', 'overtime-pay'] as const;
type Name = (typeof NAMES)[number];

/** What somebody answers where there are no options. */
const SAMPLES: Record<string, readonly (string | number)[]> = {
  persons: [1, 3],
  servedOn: ['2026-11-10', '2026-09-01'],
  share: [50],
  start: ['2014-05-02', '2023-02-28', '2026-06-01'],
  lastDay: ['2026-11-20'],
  monthlyGross: [45_000, 400_000],
  noticeDay: ['2026-12-01'],
  dailyGross: [1_500],
  homeStart: ['2019-09-15', '2026-06-01'],
  homeNotice: ['2026-11-21'],
  age: [17, 35, 52],
  hours: [12],
  paidHours: [200],
  days: [2],
};

/** Answers for which there is a rule to tell, and no number. */
const TOLD_ONLY: Partial<Record<Name, Record<string, readonly string[]>>> = {
  'permit-fee': { kind: ['exemption', 'turquoise'] },
  'severance-and-notice': { reason: ['not-renewed', 'immoral-conduct'] },
  'overtime-pay': { payslip: ['no'] },
};

/** The same way with every sample in the place of the one that stands for all. */
const withSamples = (answers: Answers): Answers[] =>
  Object.entries(answers).reduce<Answers[]>(
    (soFar, [slot, value]) =>
      soFar.flatMap((each) =>
        (value === UNKNOWN ? [value] : (SAMPLES[slot] ?? [value])).map((next) => ({ ...each, [slot]: next })),
      ),
    [{}],
  );

const pathsOf = (dialog: Dialog): Answers[] => pathsThrough(dialog).flatMap(withSamples);

const base = loadBase('knowledge');
const knowledge = { base, ...createPassages(base) };

function dialogOf(name: string): Dialog {
  const dialog = base.dialogs.find(({ item }) => item.name === name)?.item;
  if (!dialog) throw new Error(`no dialog ${name}`);
  return dialog;
}

const readingIn = (language: Language) => ({ language, day: TODAY, today: TODAY });
const toldFor = (name: string, answers: Answers, language: Language) =>
  composeGuide(dialogOf(name), answers, { knowledge, reading: readingIn(language) }, false);
const calculationText = (name: CalculatorName, input: Inputs, language: Language): string =>
  composeCalculation(CALCULATORS[name].run(input, sourcesOf(base), TODAY), language, knowledge).text;

const isToldOnly = (name: Name, answers: Answers): boolean =>
  Object.entries(TOLD_ONLY[name] ?? {}).some(([slot, values]) => values.includes(String(answers[slot])));

/** The inputs of the calculations that a path leads to and that lack no answer. */
function inputsOf(dialog: Dialog, answers: Answers): { calculator: string; input: Inputs }[] {
  return resultsOf(dialog, answers).flatMap(({ calculate }) => {
    if (!calculate) return [];
    const filled = Object.entries(calculate.input).map(
      ([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? answers[value.slice(1)] : value] as const,
    );
    const isKnown = filled.every(([, value]) => value !== undefined && value !== UNKNOWN);
    return isKnown ? [{ calculator: calculate.name, input: Object.fromEntries(filled) }] : [];
  });
}

describe.each(NAMES)('the dialog %s', (name) => {
  it('is content without fault and asks little', () => {
    expect(base.problems.filter(({ file }) => file === `dialogs/${name}.yaml`)).toEqual([]);
    const dialog = dialogOf(name);
    for (const answers of pathsOf(dialog)) expect(Object.keys(answers).length).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  it('fills from its slots only, and asks nothing that no result uses', () => {
    const { steps, results } = dialogOf(name);
    const slots = steps.map(({ slot }) => slot);
    const filled = results.flatMap(({ calculate }) =>
      Object.values(calculate?.input ?? {}).filter((value) => typeof value === 'string'),
    );
    const used = filled.filter((value) => value.startsWith('$')).map((value) => value.slice(1));
    expect(slots).toEqual(expect.arrayContaining(used));
    const conditions = [...results, ...steps].flatMap(({ when }) => Object.keys(when ?? {}));
    expect([...used, ...conditions]).toEqual(expect.arrayContaining(slots));
  });

  it('leads each path to a calculator that takes the input, unless an answer is not known', () => {
    const dialog = dialogOf(name);
    for (const answers of pathsOf(dialog)) {
      const inputs = inputsOf(dialog, answers);
      const isKnown = !Object.values(answers).includes(UNKNOWN);
      if (isKnown)
        expect({ answers, calculates: inputs.length > 0 }).toEqual({ answers, calculates: !isToldOnly(name, answers) });
      for (const { calculator, input } of inputs) {
        const schema = isCalculatorName(calculator) ? CALCULATORS[calculator].input : undefined;
        expect({ answers, calculator, fault: schema?.safeParse(input).error }).toEqual({ answers, calculator, fault: undefined });
      }
      expect(new Set(inputs.map(({ calculator }) => calculator)).size).toBe(inputs.length);
    }
  });

  it('tells one or two entries at the end of each path, and none with a missing figure', () => {
    const dialog = dialogOf(name);
    for (const answers of pathsOf(dialog)) {
      const ids = [...new Set(resultsOf(dialog, answers).flatMap(({ entries }) => entries))];
      expect({ answers, few: ids.length === 1 || ids.length === 2 }).toEqual({ answers, few: true });
      for (const id of ids)
        expect({ id, missing: knowledge.passage(id, readingIn('tr'))?.missingFigures }).toEqual({ id, missing: [] });
    }
  });

  it.each(LANGUAGES)('says in %s what follows, with every number in its place', (language) => {
    const dialog = dialogOf(name);
    for (const answers of pathsOf(dialog)) {
      const { text, entry } = toldFor(name, answers, language);
      expect(entry).toBeDefined();
      expect(text).not.toMatch(/[{}$]|undefined|NaN/);
      expect(text).not.toContain(CALCULATION_PHRASES[language].missing);
      expect(text).not.toContain(PHRASES[language].noContent);
      for (const { calculator, input } of inputsOf(dialog, answers))
        if (isCalculatorName(calculator)) expect(text).toContain(calculationText(calculator, input, language));
    }
  });

  it('understands each option by its label and by every one of its words', () => {
    for (const step of dialogOf(name).steps) {
      if (step.kind !== 'choice') continue;
      for (const { value, label, words } of step.options)
        for (const text of [...LANGUAGES.map((language) => label[language]), ...words])
          expect([text, readAnswer(step, { text, language: 'tr', today: TODAY })]).toEqual([text, value]);
    }
  });
});

/** What is asked for is what is calculated. */
const CASES: [Name, Answers, CalculatorName, Inputs][] = [
  ['permit-fee', { kind: 'fixed-term', years: 'one-year' }, 'permit-fee', { kind: 'fixed-term', years: 1 }],
  ['permit-fee', { kind: 'fixed-term', years: 'two-years' }, 'permit-fee', { kind: 'fixed-term', years: 2 }],
  ['permit-fee', { kind: 'fixed-term', years: 'three-years' }, 'permit-fee', { kind: 'fixed-term', years: 3 }],
  ['permit-fee', { kind: 'independent' }, 'permit-fee', { kind: 'independent' }],
  [
    'fine-estimate',
    { who: 'employer', persons: 3, repeated: 'yes', served: 'yes', servedOn: '2026-11-10' },
    'fine-estimate',
    { who: 'employer', persons: 3, repeated: true, servedOn: '2026-11-10' },
  ],
  [
    'fine-estimate',
    { who: 'worker-dependent', repeated: UNKNOWN, served: 'yes', servedOn: UNKNOWN },
    'fine-estimate',
    { who: 'worker-dependent', repeated: false },
  ],
  [
    'fine-estimate',
    { who: 'missing-notification', persons: 2, repeated: 'no', served: 'no' },
    'fine-estimate',
    { who: 'missing-notification', persons: 2 },
  ],
  ['least-salary', { group: 'expert', fullTime: 'yes' }, 'least-salary', { group: 'expert' }],
  ['least-salary', { group: 'other', fullTime: 'no', share: 50 }, 'least-salary', { group: 'other', percentOfMonth: 50 }],
  [
    'severance-and-notice',
    { work: 'labour-law', reason: 'dismissed-at-once', start: '2020-01-01', lastDay: '2026-11-20', monthlyGross: 45_000 },
    'severance',
    { start: '2020-01-01', end: '2026-11-20', monthlyGross: 45_000, reason: 'dismissed' },
  ],
  [
    'severance-and-notice',
    { work: 'labour-law', reason: 'dismissed-at-once', start: '2020-01-01', lastDay: '2026-11-20', monthlyGross: UNKNOWN },
    'notice',
    { start: '2020-01-01', end: '2026-11-20' },
  ],
  [
    'severance-and-notice',
    { work: 'labour-law', reason: 'resigned', start: '2020-01-01', noticeDay: '2026-12-01', dailyGross: 1_500 },
    'notice',
    { start: '2020-01-01', end: '2026-12-01', dailyGross: 1_500 },
  ],
  [
    'severance-and-notice',
    { work: 'domestic', homeStart: '2020-01-01', homeNotice: '2026-11-21' },
    'notice',
    { start: '2020-01-01', end: '2026-11-21', work: 'domestic' },
  ],
  ['annual-leave', { work: 'labour-law', start: '2023-02-28', age: 52 }, 'annual-leave', { start: '2023-02-28', age: 52 }],
  ['annual-leave', { work: 'domestic', start: '2023-02-28' }, 'annual-leave', { start: '2023-02-28', work: 'domestic' }],
  [
    'overtime-pay',
    { kind: 'extra-hours', payslip: 'yes', monthlyGross: 45_000, hours: 12, paidHours: 200 },
    'overtime-pay',
    { kind: 'extra-hours', monthlyGross: 45_000, hours: 12, paidHoursOfMonth: 200 },
  ],
  [
    'overtime-pay',
    { kind: 'public-holiday', days: 2, dailyGross: 1_500 },
    'overtime-pay',
    { kind: 'public-holiday', days: 2, dailyGross: 1_500 },
  ],
];

describe('the calculation dialogs', () => {
  it.each(CASES)('%s for %j calculates %s of %j', (dialog, answers, calculator, input) => {
    expect(toldFor(dialog, answers, 'tr').text).toContain(calculationText(calculator, input, 'tr'));
  });

  it('give severance pay to nobody who works in a home, and no number where the law is not settled', () => {
    const withSeverance = pathsOf(dialogOf('severance-and-notice')).filter((answers) =>
      inputsOf(dialogOf('severance-and-notice'), answers).some(({ calculator }) => calculator === 'severance'),
    );
    expect(withSeverance.length).toBeGreaterThan(0);
    for (const { work, reason } of withSeverance) {
      expect(work).toBe('labour-law');
      expect(['resigned', 'immoral-conduct', 'not-renewed', UNKNOWN]).not.toContain(reason);
    }
  });
});
