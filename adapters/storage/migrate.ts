// Brings the tables up to date. Several instances may start at once: an advisory lock lets one migrate while the others wait.
import { Migrator, sql, type Migration } from 'kysely';
import type { Database } from './database';
import { databaseFailure } from './database-failure';
import { conversations } from './migrations/0001-conversations';

/** By name, in the order they are run. A migration that has been released is never edited. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-conversations': conversations,
};

const LOCK = sql.lit(170_6735);

/** Runs what is missing; gives the names of what was run. */
export async function migrate(database: Database): Promise<string[]> {
  try {
    return await database.kysely.connection().execute(async (connection) => {
      // Waiting for another instance, or building an index, may take longer than a statement otherwise may.
      await sql`set statement_timeout = 0`.execute(connection);
      await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
      try {
        const migrator = new Migrator({ db: connection, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
        const { error, results } = await migrator.migrateToLatest();
        if (error !== undefined) throw databaseFailure(error);
        return (results ?? []).map((result) => result.migrationName);
      } finally {
        await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
        await sql`reset statement_timeout`.execute(connection);
      }
    });
  } catch (error) {
    throw databaseFailure(error);
  }
}
