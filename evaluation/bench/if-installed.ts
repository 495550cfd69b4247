// Packages of other makers are for comparison only: without one, the bench says so and goes on.

const MISSING = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

/** The package, or undefined where it is not installed. A package that is there and fails is an error. */
export async function ifInstalled<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && MISSING.includes(String(error.code))) return undefined;
    throw error;
  }
}
