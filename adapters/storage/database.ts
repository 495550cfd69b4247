// The one database of the program, seen through Kysely: its tables, transactions, and notices between instances.
// postgres.ts and embedded.ts open it; the same SQL runs on both.
import { sql, type ColumnType, type Kysely, type Transaction } from 'kysely';
import type { Language } from '../../knowledge/contracts/language';
import type { Topic } from '../../knowledge/contracts/topic';
import type { Conversation, Role } from '../../bot/contracts/conversation';
import type { Outcome } from '../../bot/contracts/decision';
import type { Channel, MessageKind } from '../../bot/contracts/message';

/** A `timestamptz`: written as an ISO 8601 instant. */
type Instant = ColumnType<Date, string, string>;
/** A `jsonb`: written as JSON text, read as something still to be parsed by a schema. */
type Json = ColumnType<unknown, string, string>;

export type VisitorsTable = {
  id: string;
  channel: Channel;
  /** A keyed hash of the channel's own id, which itself is never stored. */
  identity_hash: string;
  language: Language;
  consent: ColumnType<unknown, string | null, string | null>;
  created_at: Instant;
};

export type ConversationsTable = {
  id: string;
  channel: Channel;
  visitor_id: string;
  language: Language;
  owner: Conversation['owner'];
  state: Json;
  version: number;
  /** How many activities there are, so that the next ones are numbered without gaps. */
  activity_count: number;
  created_at: Instant;
  updated_at: Instant;
};

export type ActivitiesTable = {
  conversation_id: string;
  number: number;
  id: string;
  role: Role;
  kind: MessageKind;
  text: string;
  language: Language;
  sent_at: Instant;
  reply: ColumnType<unknown, string | null, string | null>;
  reply_to_id: string | null;
  client_activity_id: string | null;
};

export type TurnsTable = {
  conversation_id: string;
  message_id: string;
  outcome: Outcome;
  topic: Topic;
  entry: string | null;
  confidence: number;
  timings: Json;
  knowledge_version: string;
  created_at: Instant;
};

export type Tables = {
  visitors: VisitorsTable;
  conversations: ConversationsTable;
  activities: ActivitiesTable;
  turns: TurnsTable;
};

export type Listener = {
  onNotice(payload: string): void;
  /** The line was down for a while: notices may have been missed, look for yourself. */
  onGap?(): void;
};

export type Database = {
  kysely: Kysely<Tables>;
  /** All of `work` or nothing: what it throws rolls everything back. Inside, use only `within`: the embedded database has one connection. */
  transaction<T>(work: (within: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Hears what any instance notifies on the channel; the promise is for the end of listening. */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** Tells every listener of the channel, on any instance, once the transaction is committed. */
export async function notify(within: Kysely<Tables>, channel: string, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(within);
}

const CHANNEL_SHAPE = /^[a-z_]{1,60}$/;

/** Channel names go into SQL as identifiers; ours are plain words. */
export function assertChannelName(channel: string): void {
  if (!CHANNEL_SHAPE.test(channel)) throw new TypeError(`not a channel name: ${channel}`);
}
