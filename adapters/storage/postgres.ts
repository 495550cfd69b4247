// The database on a PostgreSQL server: a pool for queries and one more connection that listens. The only importer of pg.
import { Client, Pool } from 'pg';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Database, Tables } from './database';
import { databaseFailure } from './database-failure';
import { createNoticeLine, type Connect } from './notice-line';

export type PostgresOptions = {
  url: string;
  /** Connections for queries. */
  poolSize?: number;
  /** Told of connections that broke while idle, and of vain attempts to listen again. */
  onProblem?: (error: unknown) => void;
};

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;

/** A broken connection reports both an error and its end; the line counts the first. */
const connectTo =
  (url: string): Connect =>
  async (on) => {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true });
    client.on('error', on.end);
    client.on('end', on.end);
    client.on('notification', ({ channel, payload }) => on.notice(channel, payload ?? ''));
    await client.connect();
    return {
      listenTo: async (channel) => void (await client.query(`listen ${client.escapeIdentifier(channel)}`)),
      close: () => client.end(),
    };
  };

export async function openPostgresDatabase({
  url,
  poolSize = 10,
  onProblem = () => undefined,
}: PostgresOptions): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
  });
  pool.on('error', onProblem);
  // A connection that breaks while a transaction holds it would otherwise end the whole process.
  pool.on('connect', (client) => void client.on('error', onProblem));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const line = createNoticeLine({
    connect: connectTo(url),
    later: (work, delayMs) => void setTimeout(work, delayMs).unref(),
    onProblem,
  });
  try {
    await sql`select 1`.execute(kysely);
  } catch (error) {
    await kysely.destroy();
    throw databaseFailure(error);
  }
  return {
    kysely,
    transaction: (work) => kysely.transaction().execute(work),
    listen: (channel, listener) => line.listen(channel, listener),
    async close() {
      await line.close();
      await kysely.destroy();
    },
  };
}
