// Keeps what was learnt from the knowledge base between starts: the same content is not learnt twice. Losing a file costs seconds.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Keep } from '../knowledge/contracts/keep';

/** Raise it when the shape of what is kept, or the way it is learnt, changes. */
const FORMAT = 5;

/**
 * @param folder where files are kept; it is made when needed
 * @param version names the content; files of other versions are removed
 */
export function createModelCache(folder: string, version: string): Keep {
  return <T>(name: string, make: () => T): T => {
    const file = `${name}-${FORMAT}-${version}.bin`;
    const kept = read(join(folder, file));
    // The file was written by this function under a name that holds format and content, so it is what `make` gave then.
    if (kept !== undefined) return kept as T;
    const made = make();
    write(folder, file, made, (other) => other.startsWith(`${name}-`) && other !== file);
    return made;
  };
}

function read(path: string): unknown {
  try {
    return deserialize(readFileSync(path)) as unknown;
  } catch {
    return undefined; // absent, or cut off by a crash: it is made again
  }
}

/** Written aside and renamed, so that no one reads half a file. A folder that cannot be written only costs time. */
function write(folder: string, file: string, value: unknown, isStale: (name: string) => boolean): void {
  try {
    mkdirSync(folder, { recursive: true });
    const aside = join(folder, `${file}.${process.pid}`);
    writeFileSync(aside, serialize(value));
    renameSync(aside, join(folder, file));
    for (const other of readdirSync(folder).filter((name) => name.endsWith('.bin') && isStale(name)))
      rmSync(join(folder, other), { force: true });
  } catch {
    return;
  }
}
