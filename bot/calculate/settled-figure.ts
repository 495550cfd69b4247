// A figure as a calculator may use it: it holds on the day, it is a number, and no fact behind it is doubtful.
import type { Day } from '../../knowledge/contracts/day';
import type { Fact } from '../../knowledge/contracts/fact';
import type { FigurePeriod } from '../../knowledge/contracts/figure';
import type { Amount, MissingFigure, Unit } from './calculation';
import type { Sources } from './sources';

/** A figure by its id and the unit it is read in. */
export type FigureName = readonly [id: string, unit: Unit];

type Bounds = Pick<FigurePeriod, 'validFrom' | 'validTo'>;
const OPEN: Bounds = { validFrom: null, validTo: null };

/** A figure without dates of its own holds as long as its fact does. */
const holdsOn = (fact: Fact, { validFrom, validTo }: Bounds, day: Day): boolean =>
  (validFrom !== null || fact.effective_from === null || fact.effective_from <= day) &&
  (validTo !== null || fact.effective_to === null || day <= fact.effective_to);

export const isInForce = (fact: Fact | undefined, day: Day): boolean => fact !== undefined && holdsOn(fact, OPEN, day);

export function settledFigure(
  { figure, fact }: Sources,
  id: string,
  unit: Unit,
  day: Day,
): { amount: Amount; facts: string[] } | undefined {
  const found = figure(id, day);
  if (found.kind !== 'value' || typeof found.value !== 'number') return undefined;
  const { period } = found;
  const isSettled = period.facts.map(fact).every((each) => each && each.confidence !== 'low' && holdsOn(each, period, day));
  return isSettled ? { amount: { unit, value: found.value, figure: id }, facts: period.facts } : undefined;
}

export function missingFigure({ figure }: Sources, id: string, unit: Unit, day: Day): MissingFigure {
  const last = figure(id, day);
  if (last.kind !== 'last-known' || typeof last.value !== 'number') return { figure: id, lastKnown: null };
  return { figure: id, lastKnown: { amount: { unit, value: last.value, figure: id }, until: last.period.validTo ?? day } };
}
