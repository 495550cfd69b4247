import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vector } from '../contracts/embedder';
import { fakeEmbedder } from '../testing/fake-embedder';
import { fillGraph } from './kept-graph';
import { createVectorIndex, type VectorIndex } from './vector-index';

const texts = Array.from({ length: 200 }, (_, place) => `metin ${place * place} sayı ${place}`);

describe('the kept graph', () => {
  let folder: string;
  let vectors: Vector[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'graph-'));
    vectors = await fakeEmbedder({ dimensions: 32 }).embedTexts(texts);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (some = vectors): Promise<VectorIndex> => createVectorIndex(some, { exactUpTo: 10, graphFolder: folder });
  const answersOf = (index: VectorIndex) => vectors.slice(0, 20).map((vector) => index.search(vector, 5));
  const fileName = (): string => readdirSync(folder)[0] ?? '';

  it('answers as the one it was written from', async () => {
    const built = await open();
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.hnsw$/)]);
    expect(answersOf(await open())).toEqual(answersOf(built));
  });

  it('is read instead of built, and built anew for other vectors, whose file takes its place', async () => {
    const builds: string[] = [];
    const fill = (some: readonly Vector[], name: string, count = some.length): Promise<void> => {
      const graph = {
        readIndex: async (file: string) => readFileSync(file, 'utf8') === 'graph',
        writeIndex: async (file: string) => (writeFileSync(file, 'graph'), true),
        getCurrentCount: () => count,
      };
      return fillGraph(graph, some, folder, async () => void builds.push(name));
    };
    await fill(vectors, 'first');
    await fill(vectors, 'again');
    await fill(vectors, 'too few in the file', vectors.length - 1);
    const first = fileName();
    await fill(vectors.slice(1), 'other');
    expect(builds).toEqual(['first', 'too few in the file', 'other']);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(fileName()).not.toBe(first);
  });

  it.each([0, 10, 100, 5_000])('is built anew from a file cut off after %i bytes', async (length) => {
    const built = await open();
    const file = join(folder, fileName());
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect(answersOf(await open())).toEqual(answersOf(built));
  });

  it('is built anew from a file of which power loss left only zeros', async () => {
    const built = await open();
    const file = join(folder, fileName());
    writeFileSync(file, Buffer.alloc(readFileSync(file).length));
    expect(answersOf(await open())).toEqual(answersOf(built));
  });

  it('is built anew from a file with something added', async () => {
    const built = await open();
    appendFileSync(join(folder, fileName()), 'more');
    expect(answersOf(await open())).toEqual(answersOf(built));
  });

  it('is built each time where nothing can be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const index = await createVectorIndex(vectors, { exactUpTo: 10, graphFolder: join(file, 'models') });
    expect(answersOf(index)).toEqual(answersOf(await open()));
  });
});
