// Builds dist/: every server file transpiled one to one, and the browser bundles (left out with --server). Under a second.
import { build } from 'esbuild';
import { mkdir, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOMS = ['knowledge', 'bot', 'adapters', 'evaluation'];
const BROWSER = [
  { entry: 'adapters/webchat/widget/main.ts', out: 'dist/browser/widget.js' },
  { entry: 'adapters/desk/console/main.ts', out: 'dist/browser/desk.js' },
];

async function sourcesIn(folder) {
  const found = [];
  for (const item of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      if (!BROWSER.some((front) => dirname(front.entry) === path)) found.push(...(await sourcesIn(path)));
    } else if (/\.ts$/.test(item.name) && !/\.test\.ts$|\.d\.ts$/.test(item.name)) found.push(path);
  }
  return found;
}

const entryPoints = (await Promise.all(ROOMS.filter(existsSync).map(sourcesIn))).flat();
await build({
  entryPoints,
  outbase: '.',
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
});

if (!process.argv.includes('--server')) {
  await mkdir('dist/browser', { recursive: true });
  for (const { entry, out } of BROWSER.filter((front) => existsSync(front.entry))) {
    await build({
      entryPoints: [entry],
      outfile: out,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      sourcemap: 'linked',
      logLevel: 'warning',
    });
  }
}
