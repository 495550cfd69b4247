import fc from 'fast-check';
import type { Vector } from '../contracts/embedder';
import { createVectorIndex, type VectorHit, type VectorIndex } from './vector-index';

/** A fixed generator, so that a run can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Points around centres, as texts of one meaning lie around it. */
function clustered(count: number, dimensions: number, clusters: number, seed: number): Vector[] {
  const random = createRandom(seed);
  const normal = (): number => random() + random() + random() + random() - 2;
  const centres = Array.from({ length: clusters }, () => Array.from({ length: dimensions }, normal));
  return Array.from({ length: count }, (_, place) =>
    Float32Array.from(centres[place % clusters] ?? [], (value) => value + 0.5 * normal()),
  );
}

/** The definition: the cosine with every vector, sorted. */
function bruteForce(vectors: readonly Vector[], query: Vector, limit: number): VectorHit[] {
  const lengthOf = (vector: Vector): number => Math.hypot(...vector);
  const cosine = (a: Vector, b: Vector): number =>
    a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0) / (lengthOf(a) * lengthOf(b) || 1);
  return vectors
    .map((vector, document) => ({ document, score: cosine(query, vector) }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit);
}

const documentsOf = (hits: readonly VectorHit[]): number[] => hits.map(({ document }) => document);
const notInstalled = (): never => {
  throw new Error('Cannot find module');
};

describe('the exact vector index', () => {
  const vectors = clustered(400, 24, 20, 1);

  it('finds what the definition finds', async () => {
    const index = await createVectorIndex(vectors);
    expect(index).toMatchObject({ kind: 'exact', size: 400, dimensions: 24, notice: undefined });
    for (const query of clustered(50, 24, 20, 2)) {
      const [found, expected] = [index.search(query, 10), bruteForce(vectors, query, 10)];
      expect(documentsOf(found)).toEqual(documentsOf(expected));
      found.forEach(({ score }, place) => expect(score).toBeCloseTo(expected[place]?.score ?? NaN, 5));
    }
  });

  it('minds direction, not length', async () => {
    const index = await createVectorIndex([Float32Array.of(1, 0), Float32Array.of(100, 100)]);
    expect(documentsOf(index.search(Float32Array.of(0.001, 0), 2))).toEqual([0, 1]);
  });

  it('gives equal scores in order of document, also at the cut', async () => {
    const same = Array.from({ length: 6 }, () => Float32Array.of(1, 2, 3));
    const index = await createVectorIndex([Float32Array.of(-1, 0, 0), ...same]);
    expect(documentsOf(index.search(Float32Array.of(1, 2, 3), 4))).toEqual([1, 2, 3, 4]);
  });

  it('asks the filter inside the search', async () => {
    const index = await createVectorIndex(vectors);
    const query = vectors[7] ?? new Float32Array(24);
    const odd = index.search(query, 10, (document) => document % 2 === 1);
    expect(odd).toHaveLength(10);
    expect(documentsOf(odd)).toEqual(
      documentsOf(index.search(query, 400))
        .filter((document) => document % 2 === 1)
        .slice(0, 10),
    );
  });

  it('finds nothing without vectors, for another number of dimensions, or when nothing is asked for', async () => {
    expect((await createVectorIndex([])).search(Float32Array.of(1), 3)).toEqual([]);
    const index = await createVectorIndex(vectors);
    expect(index.search(Float32Array.of(1, 2), 3)).toEqual([]);
    expect(index.search(new Float32Array(24).fill(1), 0)).toEqual([]);
  });

  it('refuses vectors that cannot be compared', async () => {
    await expect(createVectorIndex([Float32Array.of(1), Float32Array.of(1, 2)])).rejects.toThrow(RangeError);
  });

  it('gives at most what is there, sorted, with cosines for scores, whatever the vectors', async () => {
    const vector = fc.float32Array({ minLength: 3, maxLength: 3, noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    await fc.assert(
      fc.asyncProperty(fc.array(vector, { maxLength: 20 }), vector, fc.nat(25), async (all, query, limit) => {
        const hits = (await createVectorIndex(all)).search(query, limit);
        expect(hits).toHaveLength(Math.min(limit, all.length));
        hits.forEach(({ score }, place) => {
          expect(Math.abs(score)).toBeLessThan(1 + 1e-5);
          expect(score).toBeLessThanOrEqual(hits[place - 1]?.score ?? Infinity);
        });
      }),
      { numRuns: 200, seed: 170 },
    );
  });
});

describe('the graph index', () => {
  const all = clustered(12_200, 64, 300, 3);
  const [vectors, queries] = [all.slice(0, 12_000), all.slice(12_000)];
  let graph: VectorIndex;
  let exact: VectorIndex;
  beforeAll(async () => {
    graph = await createVectorIndex(vectors);
    exact = await createVectorIndex(vectors, { exactUpTo: Infinity });
  }, 300_000);

  const recall = (found: readonly VectorHit[][], expected: readonly VectorHit[][]): number => {
    const right = expected.map((hits, place) => {
      const wanted = new Set(documentsOf(hits));
      return documentsOf(found[place] ?? []).filter((document) => wanted.has(document)).length / hits.length;
    });
    return right.reduce((sum, each) => sum + each, 0) / right.length;
  };

  it('is used above the limit and finds at least 98 of the 100 that exact search finds', () => {
    expect([graph.kind, graph.notice, exact.kind]).toEqual(['hnsw', undefined, 'exact']);
    const found = queries.map((query) => graph.search(query, 10));
    const expected = queries.map((query) => exact.search(query, 10));
    expect(recall(found, expected)).toBeGreaterThanOrEqual(0.98);
    expect(found[0]?.[0]?.score).toBeCloseTo(expected[0]?.[0]?.score ?? NaN, 5);
  });

  it('finds as well among those that are allowed', () => {
    const allowed = (document: number): boolean => document % 7 === 2;
    const found = queries.map((query) => graph.search(query, 10, allowed));
    const expected = queries.map((query) => exact.search(query, 10, allowed));
    expect(found.flat().every(({ document }) => allowed(document))).toBe(true);
    expect(recall(found, expected)).toBeGreaterThanOrEqual(0.98);
  });

  it('gives all when more is asked for than there is', async () => {
    const index = await createVectorIndex(vectors.slice(0, 50), { exactUpTo: 10 });
    expect(index.kind).toBe('hnsw');
    expect(index.search(vectors[0] ?? new Float32Array(64), 500)).toHaveLength(50);
  });

  it('gives equal scores in order of document', async () => {
    const index = await createVectorIndex(
      Array.from({ length: 6 }, () => Float32Array.of(1, 2, 3)),
      { exactUpTo: 2 },
    );
    expect(documentsOf(index.search(Float32Array.of(1, 2, 3), 6))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is built the same twice', async () => {
    const some = vectors.slice(0, 500);
    const [one, other] = await Promise.all([
      createVectorIndex(some, { exactUpTo: 1 }),
      createVectorIndex(some, { exactUpTo: 1 }),
    ]);
    for (const query of queries.slice(0, 20)) expect(one.search(query, 10)).toEqual(other.search(query, 10));
  });

  it('is replaced by exact search, and says so, where the package is missing', async () => {
    const some = vectors.slice(0, 500);
    const index = await createVectorIndex(some, { exactUpTo: 100, loadHnswlib: notInstalled });
    expect(index.kind).toBe('exact');
    expect(index.notice).toMatch(/hnswlib-node is not installed.*500 vectors/);
    const query = queries[0] ?? new Float32Array(64);
    expect(documentsOf(index.search(query, 10))).toEqual(documentsOf(bruteForce(some, query, 10)));
  });

  it('is not looked for while vectors are few', async () => {
    const index = await createVectorIndex(vectors.slice(0, 100), { exactUpTo: 100, loadHnswlib: notInstalled });
    expect([index.kind, index.notice]).toEqual(['exact', undefined]);
  });
});
