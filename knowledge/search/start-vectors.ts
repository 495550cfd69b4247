// Vectors beside the words: made in the background, and asked once all are there. Whatever fails leaves words alone.
import type { Embedder, Vector, VectorCache } from '../contracts/embedder';
import type { Entry } from '../contracts/entry';
import { openEntryVectors, type EntryVectors } from './entry-vectors';

/** How making the vectors of entries ended; a notice is for whoever runs the program. */
export type VectorNews = { kind: 'ready'; notice: string | undefined } | { kind: 'failed'; error: unknown };

export type VectorOptions = {
  embedder: Embedder;
  cache: VectorCache;
  /** Where the graph of many vectors is kept between starts. */
  graphFolder?: string;
  notify?: (news: VectorNews) => void;
};

export type StartedVectors = {
  /** When entries have their vectors, or never will; does not reject. */
  readonly ready: Promise<void>;
  /** The vector of a redacted question; undefined where nothing could be done with it, or the embedder has none. */
  embed(text: string): Promise<Vector | undefined>;
  /** The nearest of the shown entries, the last of them 0 and the nearest 1. */
  nearness(query: Vector, shown: ReadonlySet<string>): Map<string, number>;
};

/** So many entries are compared: the last of them stands for no likeness, which differs from model to model. */
const NEAREST = 60;

function spread(cosines: ReadonlyMap<string, number>): Map<string, number> {
  const lowest = Math.min(...cosines.values());
  const range = Math.max(...cosines.values()) - lowest;
  return new Map([...cosines].map(([entry, cosine]) => [entry, range > 0 ? (cosine - lowest) / range : 0]));
}

export function startVectors(
  entries: readonly Entry[],
  { embedder, cache, graphFolder, notify = () => {} }: VectorOptions,
): StartedVectors {
  let vectors: EntryVectors | undefined;
  async function prepare(): Promise<void> {
    try {
      vectors = await openEntryVectors(entries, embedder, cache, { graphFolder });
      notify({ kind: 'ready', notice: vectors.notice });
    } catch (error) {
      notify({ kind: 'failed', error });
    }
  }

  return {
    ready: prepare(),
    async embed(text) {
      if (!vectors || text.trim() === '') return undefined;
      try {
        return await embedder.embedQuery(text);
      } catch {
        return undefined; // the embedder has told why
      }
    },
    nearness: (query, shown) => spread(vectors?.scores(query, NEAREST, ({ entry }) => shown.has(entry)) ?? new Map()),
  };
}
