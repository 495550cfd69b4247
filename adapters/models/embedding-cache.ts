// Keeps vectors in one file a model, added to at its end. A crash can only tear the end, which is cut off at the next start.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Vector, VectorCache } from '../../knowledge/contracts/embedder';

export type EmbeddingCacheDeps = {
  /** A file that cannot be written costs another embedding at the next start, no more. */
  onProblem: (error: unknown) => void;
};

/** A record: key, number of dimensions, the numbers, checksum of all before it. Numbers as the machine has them. */
const KEY_BYTES = 32;
const HEAD_BYTES = KEY_BYTES + 4;
const CHECKSUM_BYTES = 4;
const MOST_DIMENSIONS = 65_536;
const READ_AT_ONCE = 1 << 20;

function recordOf(key: string, vector: Vector): Buffer {
  const record = Buffer.alloc(HEAD_BYTES + vector.byteLength + CHECKSUM_BYTES);
  record.write(key, 'hex');
  record.writeUInt32LE(vector.length, KEY_BYTES);
  record.set(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength), HEAD_BYTES);
  record.writeUInt32LE(crc32(record.subarray(0, -CHECKSUM_BYTES)), record.length - CHECKSUM_BYTES);
  return record;
}

function vectorIn(record: Buffer): Vector {
  const bytes = new Uint8Array(record.subarray(HEAD_BYTES, -CHECKSUM_BYTES)); // a copy of its own, which begins where numbers may
  return new Float32Array(bytes.buffer);
}

const isWhole = (record: Buffer): boolean =>
  record.readUInt32LE(record.length - CHECKSUM_BYTES) === crc32(record.subarray(0, -CHECKSUM_BYTES));

/** Every whole record from the start of the file on, up to the first that is not. */
async function* recordsOf(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  const stream: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: READ_AT_ONCE });
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= HEAD_BYTES) {
      const dimensions = rest.readUInt32LE(KEY_BYTES);
      if (dimensions === 0 || dimensions > MOST_DIMENSIONS) return;
      const length = HEAD_BYTES + dimensions * 4 + CHECKSUM_BYTES;
      if (rest.length < length) break;
      const record = rest.subarray(0, length);
      if (!isWhole(record)) return;
      yield record;
      rest = rest.subarray(length);
    }
  }
}

async function cutTornEnd(file: string): Promise<void> {
  const { size } = await stat(file); // before reading: what another process adds meanwhile is not torn
  let whole = 0;
  for await (const record of recordsOf(file)) whole += record.length;
  if (whole < size) await truncate(file, whole);
}

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** @param model the embedder's name; every model has a file of its own */
export async function openEmbeddingCache(folder: string, model: string, { onProblem }: EmbeddingCacheDeps): Promise<VectorCache> {
  const file = join(folder, `${createHash('sha256').update(model).digest('hex').slice(0, 12)}.vectors`);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!isAbsent(error)) onProblem(error);
    }
  };
  await attempt(() => cutTornEnd(file));

  return {
    async getMany(keys) {
      const wanted = new Set(keys);
      const found = new Map<string, Vector>();
      await attempt(async () => {
        for await (const record of recordsOf(file)) {
          const key = record.toString('hex', 0, KEY_BYTES);
          if (wanted.has(key)) found.set(key, vectorIn(record)); // a later one stands for an earlier one
        }
      });
      return keys.map((key) => found.get(key));
    },
    putMany: (vectors) =>
      attempt(async () => {
        await mkdir(folder, { recursive: true });
        await appendFile(file, Buffer.concat([...vectors].map(([key, vector]) => recordOf(key, vector))));
      }),
  };
}
