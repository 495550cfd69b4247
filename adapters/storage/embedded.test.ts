// The in-process database: the whole behaviour in memory, and what only a folder on disk can show.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import type { Database } from './database';
import { openEmbeddedDatabase } from './embedded';
import { openDatabase } from './open-database';
import { storageSuite } from './testing/storage-suite';
import { aTurnOf, storeOn } from './testing/turn-builders';
import { openTranscript } from './transcript';

jest.setTimeout(120_000);

describe('the embedded database in memory', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmbeddedDatabase();
  });
  afterAll(() => database.close());

  storageSuite('the embedded database', () => database);
});

describe('the embedded database on disk', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds everything again when opened anew, after an unfinished first start too', async () => {
    const place = join(folder, 'deep', 'database');
    mkdirSync(`${place}.new`, { recursive: true });
    writeFileSync(join(`${place}.new`, 'PG_VERSION'), '18');
    const first = await openDatabase({ folder: place });
    await storeOn(first).commit(aTurnOf('kept', 0));
    await first.close();
    expect(existsSync(`${place}.new`)).toBe(false);

    const second = await openDatabase({ folder: place });
    expect((await storeOn(second).load('kept', 'm')).conversation?.version).toBe(1);
    await expect(openDatabase({ folder: place })).rejects.toThrow(/is in use by process/);
    await second.close();
  });

  it('loses no acknowledged turn when its process is killed', async () => {
    const place = join(folder, 'killed');
    const program = join(folder, 'commit-until-killed.js');
    const root = resolve(__dirname, '../..');
    buildSync({
      entryPoints: [join(__dirname, 'testing/commit-until-killed.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    });
    const child = spawn(process.execPath, [program, place], {
      env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    let acknowledged = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged >= 60) child.kill('SIGKILL');
    }
    await gone;
    expect(acknowledged).toBeGreaterThanOrEqual(60);

    const database = await openDatabase({ folder: place });
    const transcript = await openTranscript(database);
    const items = await transcript.readAfter('traffic', 0, 10_000);
    expect(items.length).toBeGreaterThanOrEqual(acknowledged * 2);
    expect(items.map((item) => item.number)).toEqual(items.map((_, index) => index + 1));
    await database.close();
  });
});
