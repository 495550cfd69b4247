// Keeps a graph of vectors between starts: building one takes minutes, reading it takes a moment. Losing the file costs those minutes.
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vector } from '../contracts/embedder';

/** What is needed of hnswlib's graph. */
export type Graph = {
  readIndex(file: string): Promise<boolean>;
  writeIndex(file: string): Promise<boolean>;
  getCurrentCount(): number;
};

/** Raise it when the graph is built in another way. Its file is as the machine has its numbers. */
const FORMAT = `1-${process.arch}`;
const ENDING = '.hnsw';

function nameOf(vectors: readonly Vector[]): string {
  const hash = createHash('sha256');
  for (const vector of vectors) hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
  return `${hash.digest('hex').slice(0, 24)}-${FORMAT}${ENDING}`;
}

async function isRead(graph: Graph, file: string, size: number): Promise<boolean> {
  try {
    return (await graph.readIndex(file)) && graph.getCurrentCount() === size;
  } catch {
    return false; // absent, or not a graph
  }
}

/** Written aside and renamed, so that no one reads half a graph; those of other vectors are removed. */
async function write(graph: Graph, folder: string, name: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const aside = join(folder, `${name}.${process.pid}`);
    await graph.writeIndex(aside);
    await rename(aside, join(folder, name));
    const stale = (await readdir(folder)).filter((other) => other.endsWith(ENDING) && other !== name);
    await Promise.all(stale.map((other) => rm(join(folder, other), { force: true })));
  } catch {
    return; // a folder that cannot be written only costs time
  }
}

/** Fills the graph from its file in `folder`, or by `build`, which is then written there. */
export async function fillGraph(
  graph: Graph,
  vectors: readonly Vector[],
  folder: string | undefined,
  build: () => Promise<void>,
): Promise<void> {
  if (folder === undefined) return build();
  const name = nameOf(vectors);
  if (await isRead(graph, join(folder, name), vectors.length)) return;
  await build();
  await write(graph, folder, name);
}
