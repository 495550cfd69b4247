// How near a question is to each entry in meaning: the cosine with the nearest of its phrasings, titles and short answers.
import type { Embedder, Vector, VectorCache } from '../contracts/embedder';
import { PLACEHOLDER, type Entry } from '../contracts/entry';
import { LANGUAGES, type Language } from '../contracts/language';
import { createEmbeddingStore } from './embedding-store';
import { createVectorIndex, type VectorIndex, type VectorIndexOptions } from './vector-index';

/** One text of an entry. */
type Unit = { entry: string; language: Language; text: string };

export type EntryVectors = Pick<VectorIndex, 'kind' | 'size' | 'dimensions' | 'notice'> & {
  /**
   * The `limit` nearest entries with their cosines, nearest first. `allowed` leaves out entries, or texts in some languages.
   * Empty when the query has another number of dimensions than the entries: then another model made it.
   */
  scores(query: Vector, limit: number, allowed?: (unit: Pick<Unit, 'entry' | 'language'>) => boolean): Map<string, number>;
};

/** An entry has a hundred near texts, so more texts than entries are looked for; and more again while entries are missing. */
const UNITS_FOR_ENTRY = 16;
const MORE = 4;

function unitsOf(entry: Entry): Unit[] {
  return LANGUAGES.flatMap((language) => {
    const texts = entry.versions.flatMap((version) => [version.texts[language].title, version.texts[language].short]);
    const all = [...entry.questions[language], ...texts].map((text) => text.replace(PLACEHOLDER, ' ').trim());
    return [...new Set(all)].filter((text) => text !== '').map((text) => ({ entry: entry.id, language, text }));
  });
}

/** Minutes of work for new content and a slow model; seconds when the cache has all. Rejects when the embedder does. */
export async function openEntryVectors(
  entries: readonly Entry[],
  embedder: Embedder,
  cache: VectorCache,
  options: VectorIndexOptions = {},
): Promise<EntryVectors> {
  const units = entries.flatMap(unitsOf);
  const vectors = await createEmbeddingStore(embedder, cache).vectorsOf(units.map(({ text }) => text));
  const index = await createVectorIndex(vectors, options);

  function nearest(query: Vector, count: number, isAllowed: (document: number) => boolean): Map<string, number> {
    const best = new Map<string, number>();
    for (const { document, score } of index.search(query, count, isAllowed)) {
      const entry = units[document]?.entry;
      if (entry !== undefined && !best.has(entry)) best.set(entry, score);
    }
    return best;
  }

  return {
    kind: index.kind,
    size: index.size,
    dimensions: index.dimensions,
    notice: index.notice,
    scores(query, limit, allowed = () => true) {
      const isAllowed = (document: number): boolean => {
        const unit = units[document];
        return unit !== undefined && allowed(unit);
      };
      for (let count = limit * UNITS_FOR_ENTRY; ; count *= MORE) {
        const best = nearest(query, count, isAllowed);
        if (best.size >= limit || count >= index.size) return new Map([...best].slice(0, limit));
      }
    },
  };
}
