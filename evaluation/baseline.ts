// The last figures that were agreed on, and how each case went then: what a change is compared with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Item, SuiteResult } from './suite';

export const BASELINE_FILE = 'evaluation/baseline.json';

const FigureThenSchema = z.object({
  value: z.number(),
  count: z.number(),
  interval: z.number().optional(),
  unit: z.string().optional(),
});
const SuiteThenSchema = z.object({
  figures: z.record(z.string(), FigureThenSchema),
  /** For each case one mark a figure, in their order: see `markOf`. */
  marks: z.record(z.string(), z.string()),
});
export const BaselineSchema = z.object({
  knowledgeVersion: z.string(),
  suites: z.record(z.string(), SuiteThenSchema),
  /** How each case ended: the outcome, and the entry after it. */
  cases: z.record(z.string(), z.string()),
});
export type Baseline = z.infer<typeof BaselineSchema>;
export type SuiteThen = z.infer<typeof SuiteThenSchema>;

/** Sets that do not stand in the repository are measured, but nothing is kept of them. */
export const isKept = ({ suite, skipped }: SuiteResult): boolean => skipped === undefined && !suite.startsWith('shared-');

const NOT_COUNTED = '-';
const TENTHS = 'abcdefghi';

/** `1` all, `0` nothing, `a` to `i` one to nine tenths, `-` where the case does not count for the figure. One character, so that a line is a case. */
export function markOf(check: number | undefined): string {
  if (check === undefined) return NOT_COUNTED;
  if (check === 0 || check === 1) return String(check);
  return TENTHS.charAt(Math.min(9, Math.max(1, Math.round(check * 10))) - 1);
}

/** What a mark stands for. */
export function checkOf(mark: string): number | undefined {
  if (mark === '0' || mark === '1') return Number(mark);
  const tenths = TENTHS.indexOf(mark) + 1;
  return mark === '' || tenths === 0 ? undefined : tenths / 10;
}

export const endOf = ({ outcome, entry }: Item): string => [outcome, entry].filter((part) => part !== null).join(' ');

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function suiteNow({ figures, items = [] }: SuiteResult): SuiteThen {
  return {
    figures: Object.fromEntries(
      figures.map(({ name, value, count, interval, unit }) => [
        name,
        {
          value: round(value),
          count,
          ...(interval === undefined ? {} : { interval: round(interval) }),
          ...(unit === undefined ? {} : { unit }),
        },
      ]),
    ),
    marks: Object.fromEntries(items.map(({ id, checks }) => [id, figures.map(({ name }) => markOf(checks[name])).join('')])),
  };
}

/** The new baseline. Suites that were not run keep what they had; cases that no suite has any more are dropped. */
export function baselineOf(results: readonly SuiteResult[], knowledgeVersion: string, before: Baseline | undefined): Baseline {
  const run = results.filter(isKept);
  const items = run.flatMap((result) => result.items ?? []).filter(({ outcome }) => outcome !== null);
  const suites = { ...before?.suites, ...Object.fromEntries(run.map((result) => [result.suite, suiteNow(result)])) };
  const known = new Set(Object.values(suites).flatMap(({ marks }) => Object.keys(marks)));
  const cases = { ...before?.cases, ...Object.fromEntries(items.map((item) => [item.id, endOf(item)])) };
  return { knowledgeVersion, suites, cases: Object.fromEntries(Object.entries(cases).filter(([id]) => known.has(id))) };
}

export function readBaseline(path = BASELINE_FILE): Baseline | undefined {
  return existsSync(path) ? BaselineSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

export function writeBaseline(baseline: Baseline, path = BASELINE_FILE): void {
  writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
}
