// Vectors of texts that are known beforehand: each text is embedded once for each model, then it comes from the cache.
import { createHash } from 'node:crypto';
import type { Embedder, Vector, VectorCache } from '../contracts/embedder';
import { cosineOf } from './cosine';

export type EmbeddingStore = {
  /** In the order of the texts. */
  vectorsOf(texts: readonly string[]): Promise<Vector[]>;
};

/** What is embedded is kept at once, so that an interrupted start loses no more than this many texts. */
const BATCH = 256;
/** One text, embedded again by the same model, is as good as the same; by another model it points elsewhere. */
const LEAST_LIKENESS = 0.7;

const keyOf = (model: string, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([model, text]))
    .digest('hex');

export function createEmbeddingStore(embedder: Embedder, cache: VectorCache): EmbeddingStore {
  async function embedMissing(keys: ReadonlyMap<string, string>, known: Map<string, Vector>): Promise<void> {
    const missing = [...keys].filter(([text]) => !known.has(text));
    for (let start = 0; start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH);
      const vectors = await embedder.embedTexts(batch.map(([text]) => text));
      if (vectors.length !== batch.length) throw new RangeError(`${vectors.length} vectors for ${batch.length} texts`);
      const made = batch.flatMap(([text, key], place) => {
        const vector = vectors[place];
        return vector ? [{ text, key, vector }] : [];
      });
      for (const { text, vector } of made) known.set(text, vector);
      await cache.putMany(new Map(made.map(({ key, vector }) => [key, vector])));
    }
  }

  /** A server may put another model behind the same name; comparing its queries with the old vectors would find nonsense. */
  async function isOfAnotherModel(known: ReadonlyMap<string, Vector>): Promise<boolean> {
    const [first] = known;
    if (!first) return false;
    try {
      return cosineOf(await embedder.embedQuery(first[0]), first[1]) < LEAST_LIKENESS;
    } catch {
      return false; // nobody answers now: what is kept is the best there is
    }
  }

  return {
    async vectorsOf(texts) {
      const keys = new Map(texts.map((text) => [text, keyOf(embedder.name, text)]));
      const kept = await cache.getMany([...keys.values()]);
      const known = new Map<string, Vector>();
      [...keys.keys()].forEach((text, place) => {
        const vector = kept[place];
        if (vector) known.set(text, vector);
      });
      if (await isOfAnotherModel(known)) known.clear();
      await embedMissing(keys, known);
      return texts.flatMap((text) => known.get(text) ?? []);
    },
  };
}
