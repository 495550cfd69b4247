// Reads a packed text file of the shared data.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text, or undefined where the file is absent. */
export const readGzip = (path: string): string | undefined =>
  existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8') : undefined;
