// Does the search index know what it does not hold? Half of the articles are indexed; questions on the others are out of scope.
import { join } from 'node:path';
import { createKeywordIndex } from '../../knowledge/search/keyword-index';
import type { PassageQuestions } from '../data/squad';
import { readXquad } from '../data/xquad';
import { auroc } from '../metrics/auroc';
import { falsePositiveRate } from '../metrics/false-positive-rate';
import { mean } from '../metrics/intervals';
import type { Figure, SuiteResult } from '../suite';
import { XQUAD_LANGUAGES } from './retrieval';

/** Share of the questions in scope that are accepted where FPR95 is read. */
const ACCEPTED = 0.95;

/** Shares of the best hits: of questions on the articles of this half, and on those of the other. */
function sharesOf({ passages, articles, questions }: PassageQuestions, half: 0 | 1): { inside: number[]; outside: number[] } {
  const isIndexed = (passage: number): boolean => (articles[passage] ?? 0) % 2 === half;
  const index = createKeywordIndex(passages.filter((_, passage) => isIndexed(passage)));
  const inside: number[] = [];
  const outside: number[] = [];
  for (const { text, passage } of questions) (isIndexed(passage) ? inside : outside).push(index.search(text, 1)[0]?.share ?? 0);
  return { inside, outside };
}

/** Each half is indexed once; the figures are the mean of both. */
function figuresIn(language: string, read: PassageQuestions): Figure[] {
  const halves = ([0, 1] as const).map((half) => sharesOf(read, half));
  const count = read.questions.length;
  return [
    { name: `AUROC in ${language}`, value: mean(halves.map(({ inside, outside }) => auroc(inside, outside) ?? 0)), count },
    {
      name: `FPR95 in ${language}`,
      value: mean(halves.map(({ inside, outside }) => falsePositiveRate(inside, outside, ACCEPTED) ?? 1)),
      count,
      better: 'lower',
    },
  ];
}

/** @param folder of the shared data sets */
export function runScope(suite: string, folder: string): SuiteResult {
  const figures: Figure[] = [];
  for (const language of XQUAD_LANGUAGES) {
    const read = readXquad(join(folder, 'xquad'), language);
    if (!read) return { suite, figures: [], failures: [], skipped: 'XQuAD is not on this machine' };
    figures.push(...figuresIn(language, read));
  }
  return { suite, figures, failures: [] };
}
