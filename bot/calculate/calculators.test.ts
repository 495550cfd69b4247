import fc from 'fast-check';
import { addDays, daysBetween, type Day } from '../../knowledge/contracts/day';
import { CALCULATOR_NAMES, type CalculatorName, type Inputs, type Step } from './calculation';
import { CALCULATORS } from './calculators';
import { settledFigure } from './settled-figure';
import { aDay, someInput } from './testing/arbitraries';
import { missingOf, openRealSources } from './testing/real-sources';

const { base, sources } = openRealSources();
const SEED = { seed: 170, numRuns: 200 };

/** The number a line of the working should have, reckoned again. */
function reckon({ kind, parts, result }: Step): number | Day {
  const [first, second, third] = parts;
  if (!first || !second) throw new Error('a line has at least two parts');
  if (first.unit === 'day') {
    if (second.unit === 'day') return result.unit === 'days' ? daysBetween(first.value, second.value) : result.value;
    if (second.unit !== 'days') return result.value; // months have a test of their own
    return addDays(first.value, kind === 'minus' ? -second.value : second.value);
  }
  const a = Number(first.value);
  const b = Number(second.value) / (second.unit === 'percent' ? 100 : 1);
  switch (kind) {
    case 'times':
      return a * b;
    case 'plus':
      return a + b;
    case 'minus':
      return a - b;
    case 'share':
      return (a * b) / Number(third?.value);
    case 'whole':
      return Math.floor(a / b);
    case 'lower':
      return Math.min(a, b);
    case 'higher':
      return Math.max(a, b);
    case 'span':
      throw new Error('a span is of days');
  }
}

describe.each(CALCULATOR_NAMES)('the calculator %s', (name) => {
  const run = (input: Inputs, day: Day) => CALCULATORS[name].run(input, sources, day);

  it('gives results with sources, or says what is missing or why nothing is due', () => {
    fc.assert(
      fc.property(someInput[name], aDay, (input, day) => {
        const { ending, authorities, facts, inputs } = run(input, day);
        expect(inputs).toMatchObject(JSON.parse(JSON.stringify(input)));
        for (const id of facts) expect(base.facts.get(id)?.item.confidence).not.toBe('low');
        if (ending.kind === 'missing') expect(ending.figures.length).toBeGreaterThan(0);
        else expect(authorities.length).toBeGreaterThan(0);
        if (ending.kind === 'computed') {
          expect(ending.results.length).toBeGreaterThan(0);
          for (const { value } of ending.results)
            if (typeof value.value === 'number') expect(value.value).toBeGreaterThanOrEqual(0);
        }
      }),
      SEED,
    );
  });

  it('shows lines that are right to half a kuruş, with figures as the book has them', () => {
    fc.assert(
      fc.property(someInput[name], aDay, (input, day) => {
        const { steps, warnings } = run(input, day);
        for (const step of steps) {
          const expected = reckon(step);
          if (typeof expected === 'string') expect(step.result.value).toBe(expected);
          else expect(Math.abs(Number(step.result.value) - expected)).toBeLessThan(0.005001);
        }
        const amounts = [...steps.flatMap(({ parts }) => parts), ...warnings.flatMap((warning) => warning.amounts)];
        for (const amount of amounts) {
          if (amount.unit === 'day' || amount.figure === null) continue;
          const values = base.figures.figure(amount.figure)?.periods.map(({ value }) => value);
          expect(values).toContain(amount.value);
        }
      }),
      SEED,
    );
  });

  it('lacks only figures that have no settled value', () => {
    fc.assert(
      fc.property(someInput[name], aDay, (input, day) => {
        const ofInput = [input.end, input.servedOn].filter((value) => typeof value === 'string');
        for (const { figure } of missingOf(run(input, day))) {
          const days = [day, ...ofInput];
          expect(days.some((each) => settledFigure(sources, figure, 'TRY', each) === undefined)).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('gives the same twice, and refuses input that does not fit', () => {
    fc.assert(
      fc.property(someInput[name], aDay, (input, day) => {
        expect(run(input, day)).toEqual(run(input, day));
        expect(() => run({ ...input, surprise: 1 }, day)).toThrow();
      }),
      { ...SEED, numRuns: 50 },
    );
  });
});

describe('every period of every series', () => {
  const at: [string, CalculatorName, (day: Day) => Inputs][] = [
    ['fee.permit.one-year', 'permit-fee', () => ({ kind: 'fixed-term', years: 1 })],
    ['fee.permit.indefinite', 'permit-fee', () => ({ kind: 'indefinite' })],
    ['fee.permit.independent', 'permit-fee', () => ({ kind: 'independent' })],
    ['fee.permit.temporary-protection-one-year', 'permit-fee', () => ({ kind: 'temporary-protection' })],
    ['fee.valuable-paper', 'permit-fee', () => ({ kind: 'fixed-term', years: 1 })],
    ['fine.employer-per-foreigner', 'fine-estimate', () => ({ who: 'employer', persons: 2 })],
    ['fine.foreigner-dependent', 'fine-estimate', () => ({ who: 'worker-dependent' })],
    ['fine.foreigner-independent', 'fine-estimate', () => ({ who: 'worker-independent' })],
    ['fine.notification', 'fine-estimate', () => ({ who: 'missing-notification', repeated: true })],
    [
      'criteria.turks-per-foreigner',
      'employment-ratio',
      () => ({ turkishEmployees: 5, foreignersEmployed: 0, foreignersPlanned: 1 }),
    ],
    ['severance.ceiling', 'severance', (end) => ({ start: addDays(end, -2000), end, monthlyGross: 40_000, reason: 'dismissed' })],
    ...(['top', 'engineer', 'manager', 'expert', 'other', 'domestic'] as const).flatMap(
      (group): [string, CalculatorName, (day: Day) => Inputs][] => [
        ['wage.minimum-gross', 'least-salary', () => ({ group })],
        [`salary.multiple.${group}`, 'least-salary', () => ({ group })],
      ],
    ),
  ];

  it.each(at)('of %s has a value or is plainly missing in %s', (series, name, inputOn) => {
    const periods = base.figures.figure(series)?.periods ?? [];
    expect(periods.length).toBeGreaterThan(0);
    const days = periods.flatMap(({ validFrom, validTo }) => [
      ...(validFrom ? [addDays(validFrom, -1), validFrom] : []),
      ...(validTo ? [validTo, addDays(validTo, 1)] : []),
    ]);
    for (const day of days) {
      const calculation = CALCULATORS[name].run(inputOn(day), sources, day);
      const isKnown = sources.figure(series, day).kind === 'value';
      const lacks = missingOf(calculation).map(({ figure }) => figure);
      expect(lacks.includes(series)).toBe(!isKnown);
      expect(calculation.ending.kind).toBe(lacks.length > 0 ? 'missing' : 'computed');
    }
  });
});
