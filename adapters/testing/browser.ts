// A real browser for tests: the Chromium that comes with the package, or the one at CHROMIUM_PATH. Nothing is downloaded.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Of the package's switches for servers without a display, those that make pages unlike real ones, or the browser fragile. */
const UNWANTED =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials)/;

/** A bare machine lacks a few libraries (nss, nspr); the package has them, packed. */
function packagedLibraries(): string {
  const folder = join(tmpdir(), 'chromium-libraries');
  if (!existsSync(join(folder, 'lib', 'libnss3.so'))) {
    mkdirSync(folder, { recursive: true });
    const archive = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br');
    execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  }
  return join(folder, 'lib');
}

const lacksLibraries = (program: string): boolean =>
  spawnSync('ldd', [program], { encoding: 'utf8' }).stdout?.includes('not found') ?? false;

export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await packaged.executablePath());
  const libraries = lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: packagedLibraries() } : {};
  const args = packaged.args.filter((flag) => !UNWANTED.test(flag));
  return chromium.launch({ executablePath, headless: true, args, env: { ...process.env, ...libraries } });
}
