// Reads the numbered transcript and tells who asks when any instance has added to it: what the web chat pushes from.
import type { NumberedItem } from '../../bot/contracts/conversation';
import { ITEM_COLUMNS, numberedItemOfRow } from './activity-row';
import type { Database } from './database';
import { orDatabaseFailure } from './database-failure';
import { ACTIVITIES_CHANNEL } from './turns';

export type ActivityHandler = {
  /** This conversation has new activities. May come more than once for one activity, and before the committer itself goes on. */
  onActivity(conversationId: string): void;
  /** Notices may have been missed: look after every conversation you care about. */
  onGap?(): void;
};

export type Transcript = {
  /** At most `limit` items after this number, in order. None for an unknown conversation. */
  readAfter(conversationId: string, number: number, limit: number): Promise<NumberedItem[]>;
  /** The number of the item with this id, if it is stored. */
  numberOf(conversationId: string, itemId: string): Promise<number | undefined>;
  conversationExists(conversationId: string): Promise<boolean>;
  /** The result ends the subscription. */
  onActivity(handler: ActivityHandler['onActivity'], onGap?: () => void): () => void;
  close(): Promise<void>;
};

export async function openTranscript(database: Database): Promise<Transcript> {
  const handlers = new Set<ActivityHandler>();
  const unlisten = await orDatabaseFailure(() =>
    database.listen(ACTIVITIES_CHANNEL, {
      onNotice: (conversationId) => handlers.forEach((handler) => handler.onActivity(conversationId)),
      onGap: () => handlers.forEach((handler) => handler.onGap?.()),
    }),
  );
  return {
    readAfter: (conversationId, number, limit) => orDatabaseFailure(() => readAfter(database, conversationId, number, limit)),
    numberOf: (conversationId, itemId) => orDatabaseFailure(() => numberOf(database, conversationId, itemId)),
    conversationExists: (conversationId) => orDatabaseFailure(() => conversationExists(database, conversationId)),
    onActivity(handler, onGap) {
      const entry = onGap === undefined ? { onActivity: handler } : { onActivity: handler, onGap };
      handlers.add(entry);
      return () => void handlers.delete(entry);
    },
    async close() {
      handlers.clear();
      await unlisten();
    },
  };
}

async function readAfter(database: Database, conversationId: string, number: number, limit: number): Promise<NumberedItem[]> {
  const rows = await database.kysely
    .selectFrom('activities')
    .select(['number', ...ITEM_COLUMNS])
    .where('conversation_id', '=', conversationId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(numberedItemOfRow);
}

async function numberOf(database: Database, conversationId: string, itemId: string): Promise<number | undefined> {
  const found = database.kysely
    .selectFrom('activities')
    .select('number')
    .where('conversation_id', '=', conversationId)
    .where('id', '=', itemId);
  return (await found.executeTakeFirst())?.number;
}

async function conversationExists(database: Database, conversationId: string): Promise<boolean> {
  const row = await database.kysely.selectFrom('conversations').select('id').where('id', '=', conversationId).executeTakeFirst();
  return row !== undefined;
}
