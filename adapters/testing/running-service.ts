// The built service as a process of its own, for tests that kill it or look at it from outside.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { projectFolder } from '../project-folder';

const ROOT = projectFolder();

/** Bundles a program into dist/, so that a test never runs yesterday's build; the page's bundle is made if it is missing. */
export function buildService(entry: 'main' | 'testing/small-service'): string {
  if (!existsSync(join(ROOT, 'dist/browser/widget.js')))
    spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  const program = join(ROOT, 'dist/tested', `${entry}.js`);
  buildSync({
    entryPoints: [join(ROOT, `adapters/${entry}.ts`)],
    outfile: program,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return program;
}

export type RunningService = {
  base: string;
  child: ChildProcess;
  /** What the process ended with. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Starts it on a free port and waits for the line that names it; rejects with what it says when it does not start. */
export async function startService(program: string, environment: Record<string, string>): Promise<RunningService> {
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const base = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (base !== undefined) return { base, child, ended };
  }
  await ended;
  throw new Error(complaints.join(''));
}
