// Which figures are worth seeing by language, risk class or topic.
import { LANGUAGES } from '../../knowledge/contracts/language';
import { RISKS } from '../../knowledge/contracts/topic';
import { sharesBy, type Grouping } from '../figures';
import type { Figure, SuiteResult } from '../suite';
import { figureOf } from './report';

export type GroupedFigure = { suite: string; figure: Figure; grouping: Grouping; rows: Figure[] };

const GROUPED: readonly { suite: string; figure: string; by: readonly Grouping[] }[] = [
  { suite: 'questions', figure: 'right entry first', by: ['language', 'risk', 'topic'] },
  { suite: 'questions', figure: 'right entry among three', by: ['language', 'risk'] },
  { suite: 'decision', figure: 'in-scope answered', by: ['language', 'risk', 'topic'] },
  { suite: 'decision', figure: 'wrong among answered', by: ['language', 'risk', 'topic'] },
  { suite: 'answers', figure: 'facts present', by: ['language', 'risk'] },
  { suite: 'out-of-scope', figure: 'behaviour', by: ['language'] },
  { suite: 'human', figure: 'behaviour', by: ['language'] },
  { suite: 'clarify', figure: 'behaviour', by: ['language'] },
  { suite: 'false-premise', figure: 'corrected', by: ['language'] },
  { suite: 'distress', figure: 'recall', by: ['language'] },
];

/** Languages and risks in their own order; topics the weakest first. */
function rowsOf(result: SuiteResult, figure: Figure, grouping: Grouping): Figure[] {
  const order = { language: LANGUAGES, risk: RISKS, topic: [] }[grouping];
  const rows = sharesBy(result.items ?? [], figure.name, grouping, order);
  const sign = figure.better === 'lower' ? -1 : 1;
  return grouping === 'topic' ? rows.sort((one, other) => sign * (one.value - other.value)) : rows;
}

export function groupedFigures(results: readonly SuiteResult[]): GroupedFigure[] {
  return GROUPED.flatMap(({ suite, figure: name, by }) => {
    const result = results.find((each) => each.suite === suite);
    const figure = figureOf(results, suite, name);
    if (!result || !figure) return [];
    return by.flatMap((grouping) => {
      const rows = rowsOf(result, figure, grouping);
      return rows.length === 0 ? [] : [{ suite, figure, grouping, rows }];
    });
  });
}
