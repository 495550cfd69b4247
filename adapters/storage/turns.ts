// Loads a conversation in one query and commits a turn in one transaction: the assistant's ConversationStore.
import type { Selectable, Transaction } from 'kysely';
import type { Conversation } from '../../bot/contracts/conversation';
import type { Clock, ConversationStore, LoadedConversation, NewId, TurnCommit } from '../../bot/contracts/ports';
import { ITEM_COLUMNS, itemOfRow, rowOfItem } from './activity-row';
import { notify, type ConversationsTable, type Database, type Tables } from './database';
import { orDatabaseFailure } from './database-failure';
import { pseudonym } from './pseudonym';
import { storableJson } from './storable';

/** Told the id of every conversation that got new activities; transcript.ts listens. */
export const ACTIVITIES_CHANNEL = 'activities';

export type ConversationStoreDeps = {
  clock: Clock;
  newId: NewId;
  /** The secret of the visitors' pseudonyms; with another one, nobody is recognised again. */
  identityKey: string;
};

/** Thrown inside the transaction to undo it; never leaves this file. */
class Conflict extends Error {}

type Within = Transaction<Tables>;

export function createConversationStore(database: Database, deps: ConversationStoreDeps): ConversationStore {
  return {
    load: (conversationId, messageId) => orDatabaseFailure(() => loadConversation(database, conversationId, messageId)),
    commit: (turn) => orDatabaseFailure(() => commitTurn(database, deps, turn)),
  };
}

async function loadConversation(database: Database, conversationId: string, messageId: string): Promise<LoadedConversation> {
  const rows = await database.kysely
    .selectFrom('conversations as c')
    .leftJoin('activities as a', (join) =>
      join
        .onRef('a.conversation_id', '=', 'c.id')
        .on((where) => where.or([where('a.id', '=', messageId), where('a.reply_to_id', '=', messageId)])),
    )
    .where('c.id', '=', conversationId)
    .select(['c.id as conversation', 'c.channel', 'c.visitor_id', 'c.language as spoken', 'c.owner', 'c.state', 'c.version'])
    .select(ITEM_COLUMNS.map((column) => `a.${column}` as const))
    .orderBy('a.number')
    .execute();
  const first = rows[0];
  if (first === undefined) return { conversation: undefined, savedReplies: undefined };

  const items = rows.filter((row) => row.id !== null).map(itemOfRow);
  const replies = items.filter((item) => item.role === 'assistant' && item.replyToId === messageId);
  const { conversation: id, spoken: language, ...rest } = first;
  return {
    conversation: conversationOf({ ...rest, id, language }),
    savedReplies: items.some((item) => item.id === messageId) || replies.length > 0 ? replies : undefined,
  };
}

type ConversationRow = Pick<
  Selectable<ConversationsTable>,
  'id' | 'channel' | 'visitor_id' | 'language' | 'owner' | 'state' | 'version'
>;

/** The channel's own id of the visitor is not kept; what comes back in its place is our pseudonymous one. */
const conversationOf = ({ visitor_id, id, channel, language, owner, state, version }: ConversationRow): Conversation => ({
  id,
  channel,
  visitorIdentity: visitor_id,
  language,
  owner,
  state,
  version,
});

async function commitTurn(database: Database, deps: ConversationStoreDeps, turn: TurnCommit): Promise<'committed' | 'conflict'> {
  try {
    await database.transaction(async (within) => {
      const count = await (turn.conversation.version === 0 ? begin(within, deps, turn) : proceed(within, deps, turn));
      await append(within, turn, count - turn.items.length);
      await record(within, deps, turn);
      if (turn.items.length > 0) await notify(within, ACTIVITIES_CHANNEL, turn.conversation.id);
    });
    return 'committed';
  } catch (error) {
    if (error instanceof Conflict) return 'conflict';
    throw error;
  }
}

/** The visitor and the new conversation; gives the number of its last activity. */
async function begin(within: Within, deps: ConversationStoreDeps, { conversation, items }: TurnCommit): Promise<number> {
  const { channel, language } = conversation;
  const now = deps.clock().toISOString();
  const visitor = await within
    .insertInto('visitors')
    .values({
      id: deps.newId(),
      channel,
      identity_hash: pseudonym(channel, conversation.visitorIdentity, deps.identityKey),
      language,
      consent: null,
      created_at: now,
    })
    .onConflict((known) => known.columns(['channel', 'identity_hash']).doUpdateSet({ language }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const begun = await within
    .insertInto('conversations')
    .values({
      id: conversation.id,
      channel,
      visitor_id: visitor.id,
      language,
      owner: conversation.owner,
      state: storableJson(conversation.state),
      version: 1,
      activity_count: items.length,
      created_at: now,
      updated_at: now,
    })
    .onConflict((there) => there.column('id').doNothing())
    .returning('activity_count')
    .executeTakeFirst();
  if (begun === undefined) throw new Conflict();
  return begun.activity_count;
}

/** The next version of a known conversation, unless another turn made it first; gives the number of its last activity. */
async function proceed(within: Within, deps: ConversationStoreDeps, { conversation, items }: TurnCommit): Promise<number> {
  const next = await within
    .updateTable('conversations')
    .set((now) => ({
      language: conversation.language,
      owner: conversation.owner,
      state: storableJson(conversation.state),
      version: now('version', '+', 1),
      activity_count: now('activity_count', '+', items.length),
      updated_at: deps.clock().toISOString(),
    }))
    .where('id', '=', conversation.id)
    .where('version', '=', conversation.version)
    .returning('activity_count')
    .executeTakeFirst();
  if (next === undefined) throw new Conflict();
  return next.activity_count;
}

/** The row of the conversation is locked by now, so the numbers are ours. */
async function append(within: Within, { conversation, items }: TurnCommit, after: number): Promise<void> {
  if (items.length === 0) return;
  const added = await within
    .insertInto('activities')
    .values(items.map((item, index) => rowOfItem(conversation.id, after + index + 1, item)))
    .onConflict((there) => there.columns(['conversation_id', 'id']).doNothing())
    .returning('id')
    .execute();
  if (added.length < items.length) throw new Conflict();
}

async function record(within: Within, deps: ConversationStoreDeps, { conversation, turn }: TurnCommit): Promise<void> {
  if (turn === undefined) return;
  const recorded = await within
    .insertInto('turns')
    .values({
      conversation_id: conversation.id,
      message_id: turn.messageId,
      outcome: turn.outcome,
      topic: turn.topic,
      entry: turn.entry,
      confidence: turn.confidence,
      timings: storableJson(turn.timings),
      knowledge_version: turn.knowledgeVersion,
      created_at: deps.clock().toISOString(),
    })
    .onConflict((there) => there.columns(['conversation_id', 'message_id']).doNothing())
    .returning('message_id')
    .executeTakeFirst();
  if (recorded === undefined) throw new Conflict();
}
