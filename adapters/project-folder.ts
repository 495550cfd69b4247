// Where the program's own files lie (knowledge, pages, the bundles), whether it runs from the sources or from dist/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function projectFolder(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json is not above this program');
  return projectFolder(parent);
}
