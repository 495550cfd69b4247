// Who writes to us (only as a pseudonym), their conversations, the redacted transcript, and how each turn went.
import { sql, type Kysely, type Migration } from 'kysely';

const now = sql`now()`;

async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('visitors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('identity_hash', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('consent', 'jsonb')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .addUniqueConstraint('visitors_identity', ['channel', 'identity_hash'])
    .execute();

  await database.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('visitor_id', 'text', (column) => column.notNull().references('visitors.id'))
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('state', 'jsonb', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().check(sql`version > 0`))
    .addColumn('activity_count', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .execute();
  await database.schema.createIndex('conversations_visitor').on('conversations').column('visitor_id').execute();
  await database.schema.createIndex('conversations_updated').on('conversations').column('updated_at').execute();

  await database.schema
    .createTable('activities')
    .addColumn('conversation_id', 'text', (column) => column.notNull().references('conversations.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull().check(sql`number > 0`))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'timestamptz', (column) => column.notNull())
    .addColumn('reply', 'jsonb')
    .addColumn('reply_to_id', 'text')
    .addColumn('client_activity_id', 'text')
    .addPrimaryKeyConstraint('activities_pkey', ['conversation_id', 'number'])
    .addUniqueConstraint('activities_id', ['conversation_id', 'id'])
    .execute();
  await database.schema.createIndex('activities_reply_to').on('activities').columns(['conversation_id', 'reply_to_id']).execute();

  await database.schema
    .createTable('turns')
    .addColumn('conversation_id', 'text', (column) => column.notNull().references('conversations.id').onDelete('cascade'))
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('entry', 'text')
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('timings', 'jsonb', (column) => column.notNull())
    .addColumn('knowledge_version', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .addPrimaryKeyConstraint('turns_pkey', ['conversation_id', 'message_id'])
    .execute();
  await database.schema.createIndex('turns_created').on('turns').column('created_at').execute();
}

export const conversations: Migration = { up };
