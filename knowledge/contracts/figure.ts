// Dated numbers. A figure is either one figure of one fact, or a series that joins figures of several facts over time.
import { z } from 'zod';
import type { Day } from './day';
import { LocalizedSchema, type Localized } from './language';

/** A series: `from` names a figure of a fact for each period; `product` and `sum` derive it from other series. */
export const SeriesSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
    label: LocalizedSchema,
    unit: z.string().min(1),
    show_last_known: z.boolean().default(false),
    from: z.array(z.strictObject({ fact: z.string(), figure: z.string() })).optional(),
    product: z.array(z.string()).min(2).optional(),
    sum: z.array(z.string()).min(2).optional(),
  })
  .refine(
    (series) => [series.from, series.product, series.sum].filter(Boolean).length === 1,
    'a series has one of from, product, sum',
  );
export type Series = z.infer<typeof SeriesSchema>;

/** One value and the days (inclusive) on which it holds; null means open. `fact` is where it comes from. */
export type FigurePeriod = { value: number | string; validFrom: Day | null; validTo: Day | null; facts: string[] };

export type Figure = { id: string; unit: string; label: Localized | undefined; showLastKnown: boolean; periods: FigurePeriod[] };

/** The value on a day, or why there is none. */
export type FigureOnDay =
  | { kind: 'value'; value: number | string; unit: string; period: FigurePeriod }
  | { kind: 'last-known'; value: number | string; unit: string; period: FigurePeriod }
  | { kind: 'none'; why: 'unknown-figure' | 'not-yet' | 'ended' };
