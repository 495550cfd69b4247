// The database inside this process: PostgreSQL compiled to WebAssembly, kept in a folder or, for tests, in memory.
// The only importer of PGlite. A commit is on its way to the disk before it is acknowledged, so a killed process loses nothing;
// a power cut is what only a PostgreSQL server is safe against.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { DependencyFailure } from '../../bot/contracts/errors';
import { assertChannelName, type Database, type Listener, type Tables } from './database';
import { createEmbeddedDialect } from './embedded-dialect';
import { lockFolder } from './folder-lock';
import { createTurnstile } from './turnstile';

export type EmbeddedOptions = {
  /** Where the data lives; made when it is not there. In memory when absent. */
  folder?: string;
};

const openEngine = (folder?: string): Promise<PGlite> =>
  PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), relaxedDurability: false });

/** A first start that is cut off must not leave half a database: it is made beside its place and moved there when whole. */
async function prepareFolder(folder: string): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  await (await openEngine(unfinished)).close();
  renameSync(unfinished, folder);
}

function openDatabaseOn(engine: PGlite, unlock: () => void): Database {
  const turnstile = createTurnstile();
  const kysely = new Kysely<Tables>({ dialect: createEmbeddedDialect(engine, turnstile) });

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const leave = await turnstile.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  return {
    kysely,
    transaction: (work) => kysely.transaction().execute(work),
    async listen(channel: string, listener: Listener) {
      assertChannelName(channel);
      const unlisten = await inTurn(() => engine.listen(channel, (payload) => listener.onNotice(payload)));
      return async () => {
        if (!engine.closed) await inTurn(() => unlisten());
      };
    },
    async close() {
      await kysely.destroy();
      unlock();
    },
  };
}

export async function openEmbeddedDatabase({ folder }: EmbeddedOptions = {}): Promise<Database> {
  const unlock = folder === undefined ? () => undefined : lockFolder(folder);
  try {
    if (folder !== undefined) await prepareFolder(folder);
    const database = openDatabaseOn(await openEngine(folder), unlock);
    await sql`select 1`.execute(database.kysely);
    return database;
  } catch (error) {
    unlock();
    throw new DependencyFailure('database', false, { cause: error });
  }
}
