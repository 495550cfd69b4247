// Compares figures with gates.json: the floors below which a change must not land.
import { z } from 'zod';
import type { Figure, SuiteResult } from './suite';

/** Floors by suite and figure name; ceilings for figures of which less is better. */
export const GatesSchema = z.record(z.string(), z.record(z.string(), z.number()));
export type Gates = z.infer<typeof GatesSchema>;

export type Breach = { suite: string; figure: string; floor: number; value: number | undefined };

export const meets = ({ value, better }: Pick<Figure, 'value' | 'better'>, bound: number): boolean =>
  better === 'lower' ? value <= bound : value >= bound;

/** Floors that are not met. A suite that was skipped breaches nothing; a figure that is gone does. */
export function breaches(gates: Gates, results: readonly SuiteResult[]): Breach[] {
  return results
    .filter((result) => result.skipped === undefined)
    .flatMap(({ suite, figures }) =>
      Object.entries(gates[suite] ?? {}).flatMap(([figure, floor]) => {
        const found = figures.find((each) => each.name === figure);
        return !found || !meets(found, floor) ? [{ suite, figure, floor, value: found?.value }] : [];
      }),
    );
}
