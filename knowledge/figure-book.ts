// The value of a figure on a day, or why there is none. Built from the facts: no number is typed anywhere else.
import type { Day } from './contracts/day';
import type { Fact } from './contracts/fact';
import type { Figure, FigureOnDay, FigurePeriod, Series } from './contracts/figure';
import { inForceOn, lastEndedBefore } from './validity';

export type FigureBook = {
  figure(id: string): Figure | undefined;
  valueOn(id: string, day: Day): FigureOnDay;
  all(): Figure[];
};

/** `time to pay` → `time-to-pay`: the last part of the id of a fact's own figure. */
export const figureSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a > b ? a : b);
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);

/** The periods on which both hold, their values joined by `join`. Money keeps whole kuruş. */
function combine(first: FigurePeriod[], second: FigurePeriod[], join: (a: number, b: number) => number): FigurePeriod[] {
  const combined: FigurePeriod[] = [];
  for (const a of first)
    for (const b of second) {
      const validFrom = later(a.validFrom, b.validFrom);
      const validTo = earlier(a.validTo, b.validTo);
      if (validFrom !== null && validTo !== null && validFrom > validTo) continue;
      const value = Math.round(join(Number(a.value), Number(b.value)) * 100) / 100;
      combined.push({ value, validFrom, validTo, facts: [...a.facts, ...b.facts] });
    }
  return combined.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
}

/** Every figure of every fact under `<fact id>.<slug>`; equal names in one fact are its periods. */
function figuresOfFacts(facts: readonly Fact[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const fact of facts)
    for (const { name, value, unit, valid_from: validFrom, valid_to: validTo } of fact.figures) {
      const id = `${fact.id}.${figureSlug(name)}`;
      const figure = figures.get(id) ?? { id, unit, label: undefined, showLastKnown: false, periods: [] };
      figure.periods.push({ value, validFrom, validTo, facts: [fact.id] });
      figures.set(id, figure);
    }
  return figures;
}

/**
 * Builds the book. A series that names a fact or figure that does not exist is reported through `onProblem`.
 */
export function createFigureBook(
  facts: readonly Fact[],
  series: readonly Series[],
  onProblem: (seriesId: string, message: string) => void = () => undefined,
): FigureBook {
  const figures = figuresOfFacts(facts);
  const byId = new Map(series.map((each) => [each.id, each]));

  const periodsOf = (id: string, path: readonly string[]): FigurePeriod[] => {
    if (path.includes(id)) {
      onProblem(id, `is derived from itself (${[...path, id].join(' → ')})`);
      return [];
    }
    const definition = byId.get(id);
    if (!definition) {
      const own = figures.get(id);
      if (!own) onProblem(path.at(-1) ?? id, `names the figure ${id}, which does not exist`);
      return own?.periods ?? [];
    }
    if (definition.from)
      return definition.from.flatMap(({ fact, figure }) => {
        const source = figures.get(`${fact}.${figureSlug(figure)}`);
        if (!source) onProblem(id, `the fact ${fact} has no figure "${figure}"`);
        return source?.periods ?? [];
      });
    const join = definition.product ? (a: number, b: number) => a * b : (a: number, b: number) => a + b;
    const parts = (definition.product ?? definition.sum ?? []).map((part) => periodsOf(part, [...path, id]));
    return parts.slice(1).reduce((sofar, part) => combine(sofar, part, join), parts[0] ?? []);
  };

  for (const each of series)
    figures.set(each.id, {
      id: each.id,
      unit: each.unit,
      label: each.label,
      showLastKnown: each.show_last_known,
      periods: periodsOf(each.id, []),
    });

  return {
    figure: (id) => figures.get(id),
    all: () => [...figures.values()],
    valueOn(id, day) {
      const figure = figures.get(id);
      if (!figure) return { kind: 'none', why: 'unknown-figure' };
      const period = inForceOn(figure.periods, day);
      if (period) return { kind: 'value', value: period.value, unit: figure.unit, period };
      const last = lastEndedBefore(figure.periods, day);
      if (!last) return { kind: 'none', why: 'not-yet' };
      return figure.showLastKnown
        ? { kind: 'last-known', value: last.value, unit: figure.unit, period: last }
        : { kind: 'none', why: 'ended' };
    },
  };
}
