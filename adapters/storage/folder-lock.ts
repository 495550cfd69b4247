// Keeps a second process out of the embedded database's folder, where it would destroy data. A lock left by a dead process is taken over.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misconfigured } from '../../bot/contracts/errors';

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The process that holds the lock file, if it still runs. Our own id is a left-over: containers start with the same one again. */
function holderOf(file: string): number | undefined {
  const processId = Number(readFileSync(file, 'utf8'));
  return Number.isInteger(processId) && processId > 0 && processId !== process.pid && isAlive(processId) ? processId : undefined;
}

const heldHere = new Set<string>();

/** Locks `folder` by a file beside it; the result unlocks it. */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = heldHere.has(file) ? process.pid : holderOf(file);
    if (holder !== undefined) {
      throw new Misconfigured(
        `${folder} is in use by process ${holder} (it says in ${file}). Stop it, choose another DATA_DIR, or set DATABASE_URL to a PostgreSQL server for several processes.`,
      );
    }
    writeFileSync(file, String(process.pid));
  }
  heldHere.add(file);
  return () => {
    if (heldHere.delete(file)) rmSync(file, { force: true });
  };
}
