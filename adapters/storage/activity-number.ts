// The number of one line of the transcript, for a client that asks under which number its message was saved.
import type { Database } from './database';
import { orDatabaseFailure } from './database-failure';

export async function activityNumber(database: Database, conversationId: string, itemId: string): Promise<number | undefined> {
  const row = await orDatabaseFailure(() =>
    database.kysely
      .selectFrom('activities')
      .select('number')
      .where('conversation_id', '=', conversationId)
      .where('id', '=', itemId)
      .executeTakeFirst(),
  );
  return row?.number;
}
