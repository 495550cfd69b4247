// An embedder without a model and a cache in memory, for tests: texts that share pieces of words get vectors that are near.
import type { Embedder, Vector, VectorCache } from '../contracts/embedder';
import { gramsOf, wordsOf } from '../text/tokens';

/** FNV-1a: the same place and sign for a piece on every machine. */
function hashOf(piece: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < piece.length; place += 1) hash = Math.imul(hash ^ piece.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

function vectorOf(text: string, dimensions: number): Vector {
  const vector = new Float32Array(dimensions);
  vector[0] = 1e-3; // a text without words has a direction too
  for (const piece of wordsOf(text).flatMap((word) => gramsOf(word))) {
    const hash = hashOf(piece);
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash & 0x10000 ? 1 : -1);
  }
  return vector;
}

/** `embedded` lists the texts of entries it was given, `asked` the questions. */
export type FakeEmbedder = Embedder & { embedded: string[]; asked: string[] };

export type FakeEmbedderOptions = {
  name?: string;
  dimensions?: number;
  /** Questions that mean what another text says, though they share no words with it. */
  meanings?: Record<string, string>;
};

export function fakeEmbedder({ name = 'fake', dimensions = 256, meanings = {} }: FakeEmbedderOptions = {}): FakeEmbedder {
  const embedded: string[] = [];
  const asked: string[] = [];
  return {
    name,
    embedded,
    asked,
    embedQuery: async (text) => {
      asked.push(text);
      return vectorOf(meanings[text] ?? text, dimensions);
    },
    embedTexts: async (texts) => {
      embedded.push(...texts);
      return texts.map((text) => vectorOf(text, dimensions));
    },
  };
}

export function fakeVectorCache(): VectorCache {
  const kept = new Map<string, Vector>();
  return {
    getMany: async (keys) => keys.map((key) => kept.get(key)),
    putMany: async (vectors) => vectors.forEach((vector, key) => void kept.set(key, vector)),
  };
}
