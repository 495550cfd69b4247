// Nearest vectors by cosine: every one compared while they are few, a graph (hnswlib) above that. The only importer of hnswlib-node.
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import type { HierarchicalNSW } from 'hnswlib-node';
import type { Vector } from '../contracts/embedder';
import { productAt, unitOf } from './cosine';
import { fillGraph } from './kept-graph';

/** `score` is the cosine, -1 to 1. */
export type VectorHit = { document: number; score: number };

export type VectorIndex = {
  readonly kind: 'exact' | 'hnsw';
  readonly size: number;
  readonly dimensions: number;
  /** What whoever runs the program should know, if there is anything. */
  readonly notice: string | undefined;
  /** The best documents first; equal scores in order of document. `allowed` decides inside the search. */
  search(query: Vector, limit: number, allowed?: (document: number) => boolean): VectorHit[];
};

type Hnswlib = { HierarchicalNSW: typeof HierarchicalNSW };
export type VectorIndexOptions = {
  /** More vectors than this go into a graph, which takes minutes to build where comparing takes tens of milliseconds. */
  exactUpTo?: number;
  /** Where the graph is kept between starts; nowhere when it is left out. */
  graphFolder?: string | undefined;
  /** Throws when the package is not there: it is optional, because it is compiled when it is installed. */
  loadHnswlib?: () => Hnswlib;
};

const EXACT_UP_TO = 10_000;
/** Recall against exact search is measured in the test beside this file. */
const LINKS = 16;
const BUILD_BREADTH = 200;
const SEARCH_BREADTH = 200;
/** Fixed, so that two builds give the same graph. */
const SEED = 170;
/** The graph is built in pieces, so that a server goes on answering meanwhile. */
const POINTS_AT_ONCE = 8;

const installed = (): Hnswlib => createRequire(__filename)('hnswlib-node') as Hnswlib;

const isBetter = (a: VectorHit, b: VectorHit): number => b.score - a.score || a.document - b.document;

function createExact(vectors: readonly Vector[], dimensions: number): VectorIndex['search'] {
  const values = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, document) => values.set(unitOf(vector), document * dimensions));
  return (query, limit, allowed = () => true) => {
    const unit = unitOf(query);
    const scores = new Float64Array(vectors.length).fill(-Infinity);
    for (let document = 0; document < vectors.length; document += 1)
      if (allowed(document)) scores[document] = productAt(unit, values, document * dimensions);
    // Sorting bare numbers is quick, and tells which few are worth making a hit of.
    const worst = scores.slice().sort()[vectors.length - limit] ?? -Infinity;
    const hits: VectorHit[] = [];
    scores.forEach((score, document) => {
      if (score >= worst && score !== -Infinity) hits.push({ document, score });
    });
    return hits.sort(isBetter).slice(0, limit);
  };
}

async function openGraph(
  { HierarchicalNSW: Graph }: Hnswlib,
  vectors: readonly Vector[],
  dimensions: number,
  folder: string | undefined,
): Promise<VectorIndex['search']> {
  const graph = new Graph('ip', dimensions);
  await fillGraph(graph, vectors, folder, async () => {
    graph.initIndex({ maxElements: vectors.length, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: SEED });
    for (const [document, vector] of vectors.entries()) {
      graph.addPoint([...unitOf(vector)], document); // it takes plain arrays only
      if (document % POINTS_AT_ONCE === 0) await setImmediate();
    }
  });
  graph.setEf(SEARCH_BREADTH);
  return (query, limit, allowed) => {
    const { neighbors, distances } = graph.searchKnn([...unitOf(query)], Math.min(limit, vectors.length), allowed);
    return neighbors.map((document, place) => ({ document, score: 1 - (distances[place] ?? 1) })).sort(isBetter);
  };
}

function load(loadHnswlib: () => Hnswlib): Hnswlib | undefined {
  try {
    return loadHnswlib();
  } catch {
    return undefined;
  }
}

const missing = (size: number): string =>
  `hnswlib-node is not installed: ${size} vectors are compared one by one, which finds the same more slowly. ` +
  '`npm install hnswlib-node` compiles it; that takes a C++ compiler and Python.';

/** All vectors must have the same number of dimensions; a query of another number finds nothing. */
export async function createVectorIndex(vectors: readonly Vector[], options: VectorIndexOptions = {}): Promise<VectorIndex> {
  const { exactUpTo = EXACT_UP_TO, loadHnswlib = installed, graphFolder } = options;
  const dimensions = vectors[0]?.length ?? 0;
  if (vectors.some((vector) => vector.length !== dimensions)) throw new RangeError('vectors of different numbers of dimensions');

  const isLarge = vectors.length > exactUpTo;
  const hnswlib = isLarge ? load(loadHnswlib) : undefined;
  const search = hnswlib ? await openGraph(hnswlib, vectors, dimensions, graphFolder) : createExact(vectors, dimensions);
  return {
    kind: hnswlib ? 'hnsw' : 'exact',
    size: vectors.length,
    dimensions,
    notice: isLarge && !hnswlib ? missing(vectors.length) : undefined,
    search: (query, limit, allowed) => (query.length === dimensions && limit > 0 ? search(query, limit, allowed) : []),
  };
}
