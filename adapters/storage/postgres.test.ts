// A real PostgreSQL server: the same behaviour, and what only several connections and a network can show.
import { sql } from 'kysely';
import type { Database } from './database';
import { migrate } from './migrate';
import { openPostgresDatabase } from './postgres';
import { startPostgresServer, type PostgresServer } from './testing/postgres-server';
import { nextCalls, storageSuite } from './testing/storage-suite';
import { aTurnOf, storeOn } from './testing/turn-builders';
import { openTranscript } from './transcript';

jest.setTimeout(60_000);

let server: PostgresServer;
let database: Database;
beforeAll(async () => {
  server = await startPostgresServer();
  database = await openPostgresDatabase({ url: server.url });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

describe('migrating', () => {
  it('runs once when several instances start together', async () => {
    const instances = await Promise.all([1, 2, 3].map(() => openPostgresDatabase({ url: server.url })));
    const ran = await Promise.all(instances.map(migrate));
    expect(ran.flat()).toEqual(['0001-conversations']);
    await Promise.all(instances.map((instance) => instance.close()));
  });
});

storageSuite('a PostgreSQL server', () => database);

describe('several instances on one server', () => {
  it("hear of each other's activities", async () => {
    const other = await openPostgresDatabase({ url: server.url });
    const transcript = await openTranscript(other);
    const { hear, heard } = nextCalls<string>(1);
    transcript.onActivity(hear);
    await storeOn(database).commit(aTurnOf('across', 0));
    expect(await heard).toEqual(['across']);
    await transcript.close();
    await other.close();
  });

  it('listen again after the line broke, and are told of the gap', async () => {
    const other = await openPostgresDatabase({ url: server.url });
    const transcript = await openTranscript(other);
    const gaps = nextCalls<undefined>(1);
    const { hear, heard } = nextCalls<string>(1);
    transcript.onActivity(hear, () => gaps.hear(undefined));
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen "activities"'`.execute(
      database.kysely,
    );
    await gaps.heard;
    await storeOn(database).commit(aTurnOf('after-the-gap', 0));
    expect(await heard).toEqual(['after-the-gap']);
    await transcript.close();
    await other.close();
  });
});

describe('a server in trouble', () => {
  it('is a failure worth retrying when it cannot be reached', async () => {
    await expect(openPostgresDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
      name: 'DependencyFailure',
      service: 'database',
      retryable: true,
    });
  });

  it('is a failure worth retrying when it closes the connection under a query', async () => {
    const cut = database.transaction(async (within) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(within);
    });
    await expect(cut).rejects.toThrow();
    expect(await storeOn(database).commit(aTurnOf('afterwards', 0))).toBe('committed');
  });
});
