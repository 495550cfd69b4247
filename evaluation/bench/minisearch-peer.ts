// MiniSearch as it comes, with its own means against typing errors, and with our folding put into it.
import { prefixOf, wordsOf } from '../../knowledge/text/tokens';
import { ifInstalled } from './if-installed';
import type { SearchEngine } from './search-engine';

export const MINISEARCH_MISSING = 'minisearch is not installed here, so it is not compared (npm install brings it)';

type Variant = { name: string; processTerm?: (term: string) => string[]; searchOptions?: { fuzzy: number; prefix: boolean } };
const VARIANTS: Variant[] = [
  { name: 'minisearch' },
  { name: 'minisearch, fuzzy + prefix', searchOptions: { fuzzy: 0.2, prefix: true } },
  { name: 'minisearch, our folding', processTerm: wordsOf },
  { name: 'minisearch, our folding, 5 letters', processTerm: (term) => wordsOf(term).map(prefixOf) },
];

/** The first is MiniSearch as it comes; undefined where the package is missing. */
export async function miniSearchEngines(): Promise<SearchEngine[] | undefined> {
  const loaded = await ifInstalled(() => import('minisearch'));
  if (loaded === undefined) return undefined;
  const { default: MiniSearch } = loaded;
  return VARIANTS.map(({ name, ...options }) => ({
    name,
    build(passages) {
      const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], ...options });
      index.addAll(passages.map((text, id) => ({ id, text })));
      return {
        search: (question, limit) =>
          index
            .search(question)
            .slice(0, limit)
            .map(({ id }) => Number(id)),
      };
    },
  }));
}
