// What a change did to the figures and to single answers, against the baseline; the words of it are report/changes-page.ts.
import { checkOf, endOf, isKept, markOf, type Baseline, type SuiteThen } from './baseline';
import { signTest } from './metrics/sign-test';
import type { Figure, Item, SuiteResult } from './suite';

/** The same cases then and now: how many got better and worse at it, and how likely so uneven a split is by chance. */
export type Paired = { better: number; worse: number; chance: number };
export type FigureChange = { suite: string; figure: Figure; before: number; paired: Paired | undefined };
export type AnswerChange = { item: Item; before: string; after: string; turn: 'better' | 'worse' | 'level' };
export type Changes = {
  figures: FigureChange[];
  answers: AnswerChange[];
  /** Cases that only one of the two runs has. */
  newCases: number;
  goneCases: number;
};

/** Below this a move is not put down to chance. */
export const NOISE = 0.05;
export const isBeyondNoise = ({ paired }: FigureChange): boolean => paired !== undefined && paired.chance < NOISE;

/** How much better, above 0, or worse the case went for the figure at that place among the marks. */
function gainOf({ id, checks }: Item, { name, better }: Figure, { figures, marks }: SuiteThen): number | undefined {
  const place = Object.keys(figures).indexOf(name);
  const then = checkOf((marks[id] ?? '').charAt(place));
  const now = checkOf(markOf(checks[name]));
  if (place < 0 || then === undefined || now === undefined) return undefined;
  return better === 'lower' ? then - now : now - then;
}

function pairedOf(figure: Figure, items: readonly Item[], then: SuiteThen): Paired | undefined {
  const gains = items.flatMap((item) => gainOf(item, figure, then) ?? []);
  if (gains.length === 0) return undefined;
  const better = gains.filter((gain) => gain > 0).length;
  const worse = gains.filter((gain) => gain < 0).length;
  return { better, worse, chance: signTest(better, worse) };
}

const ROUNDING = 1e-6;

function figureChanges({ suite, figures, items = [] }: SuiteResult, then: SuiteThen): FigureChange[] {
  return figures.flatMap((figure) => {
    const before = then.figures[figure.name];
    if (!before || Math.abs(before.value - figure.value) < ROUNDING) return [];
    return [{ suite, figure, before: before.value, paired: pairedOf(figure, items, then) }];
  });
}

/** Whether the case went better or worse over all figures of all suites that it counts for. */
function turnOf(id: string, results: readonly SuiteResult[], baseline: Baseline): AnswerChange['turn'] {
  let sum = 0;
  for (const { suite, figures, items = [] } of results) {
    const then = baseline.suites[suite];
    const item = items.find((each) => each.id === id);
    if (then && item) for (const figure of figures) sum += gainOf(item, figure, then) ?? 0;
  }
  return sum > 0 ? 'better' : sum < 0 ? 'worse' : 'level';
}

/** Each case once, as the first suite that has it tells it. */
function casesOf(results: readonly SuiteResult[]): Map<string, Item> {
  const cases = new Map<string, Item>();
  for (const item of results.flatMap(({ items = [] }) => items))
    if (item.outcome !== null && !cases.has(item.id)) cases.set(item.id, item);
  return cases;
}

/** What was not run is not compared. */
export function changesSince(baseline: Baseline, results: readonly SuiteResult[]): Changes {
  const run = results.filter(isKept);
  const now = casesOf(run);
  const then = new Set(run.flatMap(({ suite }) => Object.keys(baseline.suites[suite]?.marks ?? {})));
  const answers = [...now].flatMap(([id, item]) => {
    const before = baseline.cases[id];
    const after = endOf(item);
    return before === undefined || before === after ? [] : [{ item, before, after, turn: turnOf(id, run, baseline) }];
  });
  return {
    figures: run.flatMap((result) => {
      const suiteThen = baseline.suites[result.suite];
      return suiteThen ? figureChanges(result, suiteThen) : [];
    }),
    answers,
    newCases: [...now.keys()].filter((id) => baseline.cases[id] === undefined).length,
    goneCases: [...then].filter((id) => baseline.cases[id] !== undefined && !now.has(id)).length,
  };
}
