// Turns whatever the database driver threw into the program's own DependencyFailure, and says whether trying again may help.
import { DependencyFailure } from '../../bot/contracts/errors';

/** SQLSTATE classes that say our statement or data is wrong; the same again would fail again. */
const OUR_FAULT = new Set(['0A', '21', '22', '23', '25', '26', '2F', '34', '39', '3D', '3F', '42', '44']);
const SQLSTATE = /^[0-9A-Z]{5}$/;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

export function databaseFailure(error: unknown): DependencyFailure {
  if (error instanceof DependencyFailure) return error;
  const code = codeOf(error);
  const isOurs = error instanceof TypeError || (error instanceof Error && error.name === 'ZodError');
  const retryable = !isOurs && !(SQLSTATE.test(code) && OUR_FAULT.has(code.slice(0, 2)));
  return new DependencyFailure('database', retryable, { cause: error });
}

/** Runs the work; any failure of it leaves as `DependencyFailure('database')`. */
export async function orDatabaseFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseFailure(error);
  }
}
