// What is compared: ways to search passages, ours and those of others.
import { createKeywordIndex } from '../../knowledge/search/keyword-index';

export type Searcher = {
  /** Places of passages, best first. */
  search(question: string, limit: number): readonly number[] | Promise<readonly number[]>;
};
export type SearchEngine = { name: string; build(passages: readonly string[]): Searcher | Promise<Searcher> };

export const OUR_ENGINE: SearchEngine = {
  name: 'ours',
  build(passages) {
    const index = createKeywordIndex(passages);
    return { search: (question, limit) => index.search(question, limit).map(({ document }) => document) };
  },
};
