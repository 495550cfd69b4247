// Opens the database that the settings ask for, with its tables up to date.
import type { Database } from './database';
import { openEmbeddedDatabase } from './embedded';
import { migrate } from './migrate';
import { openPostgresDatabase } from './postgres';

export type DatabaseSettings = {
  /** A PostgreSQL server; the embedded database when absent. */
  url?: string;
  /** Where the embedded database lives; in memory when absent. */
  folder?: string;
  onProblem?: (error: unknown) => void;
};

export async function openDatabase({ url, folder, onProblem }: DatabaseSettings): Promise<Database> {
  const database =
    url === undefined
      ? await openEmbeddedDatabase(folder === undefined ? {} : { folder })
      : await openPostgresDatabase({ url, ...(onProblem === undefined ? {} : { onProblem }) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
