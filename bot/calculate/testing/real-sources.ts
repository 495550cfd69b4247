// The real figures and facts for tests of calculators, and short ways to look at a calculation.
import type { Day } from '../../../knowledge/contracts/day';
import { loadBase } from '../../../knowledge/load-base';
import type { Calculation, Label, MissingFigure } from '../calculation';
import { sourcesOf, type Sources } from '../sources';

/** Like the real sources, but a figure or fact that does not exist at all is an error: a calculator misspells it. */
export function openRealSources(): { base: ReturnType<typeof loadBase>; sources: Sources } {
  const base = loadBase('knowledge');
  const real = sourcesOf(base);
  return {
    base,
    sources: {
      calendar: real.calendar,
      figure(id, day) {
        const found = real.figure(id, day);
        if (found.kind === 'none' && found.why === 'unknown-figure') throw new Error(`no figure ${id}`);
        return found;
      },
      fact(id) {
        const fact = real.fact(id);
        if (!fact) throw new Error(`no fact ${id}`);
        return fact;
      },
    },
  };
}

/** The value of a figure on a day, which must have one. */
export function valueOn({ figure }: Sources, id: string, day: Day): number {
  const found = figure(id, day);
  if (found.kind !== 'value' || typeof found.value !== 'number') throw new Error(`${id} has no number on ${day}`);
  return found.value;
}

export function resultOf({ ending }: Calculation, label: Label): string | number | undefined {
  return ending.kind === 'computed' ? ending.results.find((result) => result.label === label)?.value.value : undefined;
}

/** A result that must be a number. */
export function numberOf(calculation: Calculation, label: Label): number {
  const found = resultOf(calculation, label);
  if (typeof found !== 'number') throw new Error(`${label} is ${String(found)} in ${JSON.stringify(calculation.ending)}`);
  return found;
}

export const missingOf = ({ ending }: Calculation): MissingFigure[] => (ending.kind === 'missing' ? ending.figures : []);
export const warningsOf = ({ warnings }: Calculation): string[] => warnings.map(({ key }) => key);
