// The sheet a calculation is worked out on: reads figures, keeps every line, and remembers what it rests on and what was missing.
import { addDays, type Day } from '../../knowledge/contracts/day';
import type { Authority, Fact } from '../../knowledge/contracts/fact';
import {
  given,
  onDay,
  type Amount,
  type Calculation,
  type CalculatorName,
  type Ending,
  type Inputs,
  type Label,
  type MissingFigure,
  type Note,
  type OnDay,
  type Quantity,
  type Reason,
  type Result,
  type Step,
  type StepKind,
  type Unit,
  type Warning,
  type Word,
} from './calculation';
import { isInForce, missingFigure, settledFigure } from './settled-figure';
import type { Sources } from './sources';
import { WARNING_SOURCES } from './warnings';

export type Working = {
  /** The value on a day, by default the day of the calculation; where there is none the calculation lacks it. */
  figure(id: string, unit: Unit, on?: Day): Amount | undefined;
  /** The same, but the calculation can do without. */
  optionalFigure(id: string, unit: Unit): Amount | undefined;
  /** Facts without a number of their own. */
  restOn(...facts: string[]): void;
  /** Gives those warnings whose facts and figures hold on the day. */
  warn(...keys: Warning[]): void;
  times(label: Label, first: Amount, second: Amount): Amount;
  percentOf(label: Label, whole: Amount, percent: Amount): Amount;
  plus(label: Label, first: Amount, second: Amount): Amount;
  minus(label: Label, first: Amount, second: Amount): Amount;
  share(label: Label, amount: Amount, part: Amount, whole: Amount): Amount;
  wholeTimes(label: Label, amount: Amount, divisor: Amount): Amount;
  lower(label: Label, first: Amount, second: Amount): Amount;
  higher(label: Label, first: Amount, second: Amount): Amount;
  /** How long it is from one day to another, reckoned by the caller. */
  span(label: Label, start: Day, end: Day, length: Amount): Amount;
  daysAfter(label: Label, start: Day, days: Amount): OnDay;
  daysBefore(label: Label, end: Day, days: Amount): OnDay;
  /** A day reckoned by the caller, because months differ in length. */
  dayAfter(label: Label, start: Day, length: Amount, result: Day): OnDay;
  computed(...results: Result[]): Calculation;
  /** The ending when a figure has no value. */
  missing(): Calculation;
  ruledOut(reason: Reason, ...amounts: Amount[]): Calculation;
};

export const shown = (label: Label, value: Quantity): Result => ({ label, value });
export const told = (label: Label, word: Word): Result => ({ label, value: { unit: 'word', value: word } });

/** Whole kuruş; the inner rounding takes away what binary fractions add (`1.005 * 100` is `100.49999999999999`). */
const toKurus = (value: number): number => Math.round(Number((value * 100).toFixed(6))) / 100;

function authoritiesOf(facts: Iterable<Fact>): Authority[] {
  const all = [...facts].flatMap(({ authority }) => authority);
  return [...new Map(all.map((each) => [`${each.instrument} ${each.article ?? ''}`, each])).values()];
}

/** The warning with its amounts, once for each of its sources that holds on the day. */
function notesOf(key: Warning, sources: Sources, day: Day): Note<Warning>[] {
  return WARNING_SOURCES[key].flatMap(({ facts = [], figures = [] }) => {
    const amounts = figures
      .map(([id, unit]) => settledFigure(sources, id, unit, day)?.amount)
      .filter((each) => each !== undefined);
    const holds = amounts.length === figures.length && facts.every((id) => isInForce(sources.fact(id), day));
    return holds ? [{ key, amounts }] : [];
  });
}

export function createWorking(name: CalculatorName, inputs: Inputs, sources: Sources, day: Day): Working {
  const steps: Step[] = [];
  const warnings: Note<Warning>[] = [];
  const missing: MissingFigure[] = [];
  const facts = new Map<string, Fact>();

  const restOn = (ids: readonly string[]): void => {
    for (const id of ids) {
      const fact = sources.fact(id);
      if (fact) facts.set(id, fact);
    }
  };
  const read = (id: string, unit: Unit, on: Day): Amount | undefined => {
    const found = settledFigure(sources, id, unit, on);
    restOn(found?.facts ?? []);
    return found?.amount;
  };
  const line = <Q extends Quantity>(label: Label, kind: StepKind, parts: Quantity[], result: Q): Q => {
    steps.push({ label, kind, parts, result });
    return result;
  };
  const sum = (value: number, { unit }: Amount): Amount => given(toKurus(value), unit);

  const end = (ending: Ending): Calculation => {
    const isUnsure = ending.kind === 'computed' && [...facts.values()].some(({ confidence }) => confidence !== 'high');
    return {
      name,
      day,
      inputs,
      steps,
      ending,
      warnings: isUnsure ? [{ key: 'amount-not-confirmed', amounts: [] }, ...warnings] : warnings,
      facts: [...facts.keys()],
      authorities: authoritiesOf(facts.values()),
    };
  };

  return {
    figure(id, unit, on = day) {
      const amount = read(id, unit, on);
      if (!amount) missing.push(missingFigure(sources, id, unit, on));
      return amount;
    },
    optionalFigure: (id, unit) => read(id, unit, day),
    restOn: (...ids) => restOn(ids),
    warn: (...keys) => void warnings.push(...keys.flatMap((key) => notesOf(key, sources, day))),
    times: (label, a, b) => line(label, 'times', [a, b], sum(a.value * b.value, a)),
    percentOf: (label, whole, percent) => line(label, 'times', [whole, percent], sum((whole.value * percent.value) / 100, whole)),
    plus: (label, a, b) => line(label, 'plus', [a, b], sum(a.value + b.value, a)),
    minus: (label, a, b) => line(label, 'minus', [a, b], sum(a.value - b.value, a)),
    share: (label, a, part, whole) => line(label, 'share', [a, part, whole], sum((a.value * part.value) / whole.value, a)),
    wholeTimes: (label, a, divisor) => line(label, 'whole', [a, divisor], sum(Math.floor(a.value / divisor.value), a)),
    lower: (label, a, b) => line(label, 'lower', [a, b], sum(Math.min(a.value, b.value), a)),
    higher: (label, a, b) => line(label, 'higher', [a, b], sum(Math.max(a.value, b.value), a)),
    span: (label, start, until, length) => line(label, 'span', [onDay(start), onDay(until)], length),
    daysAfter: (label, start, days) => line(label, 'plus', [onDay(start), days], onDay(addDays(start, days.value))),
    daysBefore: (label, until, days) => line(label, 'minus', [onDay(until), days], onDay(addDays(until, -days.value))),
    dayAfter: (label, start, length, result) => line(label, 'plus', [onDay(start), length], onDay(result)),
    computed: (...results) => end({ kind: 'computed', results }),
    missing: () => end({ kind: 'missing', figures: missing }),
    ruledOut: (reason, ...amounts) => end({ kind: 'ruled-out', reason: { key: reason, amounts } }),
  };
}
