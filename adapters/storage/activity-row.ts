// One line of the transcript, to and from its row in `activities`.
import type { Insertable } from 'kysely';
import { z } from 'zod';
import { LanguageSchema } from '../../knowledge/contracts/language';
import { ROLES, type NumberedItem, type TranscriptItem } from '../../bot/contracts/conversation';
import { MESSAGE_KINDS, ReplySchema } from '../../bot/contracts/message';
import type { ActivitiesTable } from './database';
import { storableJson, storableText } from './storable';

export const ITEM_COLUMNS = [
  'id',
  'role',
  'kind',
  'text',
  'language',
  'sent_at',
  'reply',
  'reply_to_id',
  'client_activity_id',
] as const;

const ItemRowSchema = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  kind: z.enum(MESSAGE_KINDS),
  text: z.string(),
  language: LanguageSchema,
  sent_at: z.date(),
  reply: ReplySchema.nullable(),
  reply_to_id: z.string().nullable(),
  client_activity_id: z.string().nullable(),
});

/** Parsed, for a reply in the store may be older than this program. */
export function itemOfRow(row: unknown): TranscriptItem {
  const { sent_at, reply, reply_to_id, client_activity_id, ...same } = ItemRowSchema.parse(row);
  return {
    ...same,
    sentAt: sent_at.toISOString(),
    ...(reply === null ? {} : { reply }),
    ...(reply_to_id === null ? {} : { replyToId: reply_to_id }),
    ...(client_activity_id === null ? {} : { clientActivityId: client_activity_id }),
  };
}

export const numberedItemOfRow = (row: { number: number }): NumberedItem => ({ number: row.number, ...itemOfRow(row) });

export function rowOfItem(conversationId: string, number: number, item: TranscriptItem): Insertable<ActivitiesTable> {
  return {
    conversation_id: conversationId,
    number,
    id: item.id,
    role: item.role,
    kind: item.kind,
    text: storableText(item.text),
    language: item.language,
    sent_at: item.sentAt,
    reply: item.reply === undefined ? null : storableJson(item.reply),
    reply_to_id: item.replyToId ?? null,
    client_activity_id: item.clientActivityId ?? null,
  };
}
