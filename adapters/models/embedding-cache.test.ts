import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Vector } from '../../knowledge/contracts/embedder';
import { openEmbeddingCache } from './embedding-cache';

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const [one, two, three] = [keyOf('one'), keyOf('two'), keyOf('three')];
const vector = (...values: number[]): Vector => Float32Array.from(values);

describe('the embedding cache', () => {
  let folder: string;
  let problems: unknown[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vectors-'));
    problems = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (model = 'model', where = folder) =>
    openEmbeddingCache(where, model, { onProblem: (error) => problems.push(error) });
  const onlyFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

  it('gives back what an earlier start kept, in the order of the keys', async () => {
    const cache = await open();
    expect(await cache.getMany([one])).toEqual([undefined]);
    await cache.putMany(new Map([[one, vector(1, 0.1, -1e-7)]]));
    await cache.putMany(new Map([[two, vector(3, 4, 5)]]));
    const again = await open();
    expect(await again.getMany([two, three, one])).toEqual([vector(3, 4, 5), undefined, vector(1, 0.1, -1e-7)]);
    expect(problems).toEqual([]);
  });

  it('gives the later of two vectors of one key, also when it has other dimensions', async () => {
    const cache = await open();
    await cache.putMany(new Map([[one, vector(1, 2)]]));
    await cache.putMany(new Map([[one, vector(3, 4, 5)]]));
    expect(await cache.getMany([one])).toEqual([vector(3, 4, 5)]);
  });

  it('keeps each model in a file of its own, whose name any file system takes', async () => {
    await (await open('openai https://a/b model')).putMany(new Map([[one, vector(1)]]));
    expect(await (await open('other')).getMany([one])).toEqual([undefined]);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{12}\.vectors$/)]);
  });

  it('loses only the torn end, wherever a crash tears, and can be added to again', async () => {
    const cache = await open();
    await cache.putMany(new Map([[one, vector(1, 2)]]));
    const whole = statSync(onlyFile()).size;
    await cache.putMany(new Map([[two, vector(3, 4)]]));
    const bytes = readFileSync(onlyFile());
    for (let cut = whole; cut < bytes.length; cut += 1) {
      writeFileSync(onlyFile(), bytes.subarray(0, cut));
      const torn = await open();
      expect(statSync(onlyFile()).size).toBe(whole);
      await torn.putMany(new Map([[three, vector(5, 6)]]));
      expect(await (await open()).getMany([one, two, three])).toEqual([vector(1, 2), undefined, vector(5, 6)]);
    }
  });

  it('never gives back a number that was not kept, whatever became of the file', async () => {
    const vectors = new Map([one, two, three].map((key, place) => [key, vector(place, 2, 3)]));
    await (await open()).putMany(vectors);
    const bytes = readFileSync(onlyFile());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.uint8Array(), async (at, flip, added) => {
        const damaged = Buffer.from(bytes);
        damaged.writeUInt8((damaged[at] ?? 0) ^ flip, at);
        writeFileSync(onlyFile(), damaged);
        appendFileSync(onlyFile(), added);
        const found = await (await open()).getMany([...vectors.keys()]);
        found.forEach((each, place) => expect([undefined, [...vectors.values()][place]]).toContainEqual(each));
        expect(found.filter((each) => each !== undefined).length).toBeGreaterThanOrEqual(Math.floor(at / (bytes.length / 3)));
      }),
      { numRuns: 100, seed: 170 },
    );
  });

  it('reads records that lie across pieces of the file', async () => {
    const long = Array.from({ length: 100 }, (_, place) => [keyOf(`${place}`), new Float32Array(6_000).fill(place)] as const);
    await (await open()).putMany(new Map(long));
    const found = await (await open()).getMany(long.map(([key]) => key));
    expect(found.map((each) => [each?.length, each?.[0], each?.at(-1)])).toEqual(long.map((_, place) => [6_000, place, place]));
  });

  it('starts anew where the file is something else', async () => {
    await (await open()).putMany(new Map([[one, vector(1)]]));
    truncateSync(onlyFile(), 0);
    appendFileSync(onlyFile(), 'x'.repeat(3_000_000));
    const cache = await open();
    await cache.putMany(new Map([[two, vector(2)]]));
    expect(await cache.getMany([one, two])).toEqual([undefined, vector(2)]);
  });

  it('goes on where nothing can be written, and says so', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const cache = await open('model', join(file, 'models'));
    await cache.putMany(new Map([[one, vector(1)]]));
    expect(await cache.getMany([one])).toEqual([undefined]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
