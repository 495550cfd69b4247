// From a line of the transcript to the Activity that a Direct Line client is shown. Pure.
import { citationEntity, suggestedAction } from '../../bot/activity-bot';
import type { NumberedItem, Role } from '../../bot/contracts/conversation';
import type { Reply } from '../../bot/contracts/message';

export type ClientActivity = {
  type: 'message' | 'typing' | 'event';
  id: string;
  timestamp: string;
  channelId: 'webchat';
  conversation: { id: string };
  from: { id: string; role: 'bot' | 'user'; name?: string };
  locale?: string;
  text?: string;
  textFormat?: 'plain' | 'markdown';
  replyToId?: string;
  suggestedActions?: { actions: ReturnType<typeof suggestedAction>[] };
  entities?: unknown[];
  name?: string;
  value?: unknown;
  channelData?: ChannelData;
};

/** What our own page reads beyond the protocol. `clientActivityID` and `postBack` are Web Chat's names. */
export type ChannelData = {
  clientActivityID?: string;
  /** A tapped choice: Web Chat shows no bubble for it. */
  postBack?: true;
  /** Who speaks for us: the assistant or a person. */
  speaker?: Exclude<Role, 'visitor'>;
  reply?: Omit<Reply, 'text'>;
};

/** Activities that are shown and sent, but not stored: no number, so never a watermark. */
export type Place = { conversationId: string; visitorId: string };

export const ASSISTANT = { id: 'assistant', name: 'ALO 170', role: 'bot' } as const;

export const activityId = (conversationId: string, number: number): string =>
  `${conversationId}|${String(number).padStart(7, '0')}`;

const visitorPart = (item: NumberedItem, visitorId: string): Partial<ClientActivity> => ({
  from: { id: visitorId, role: 'user' },
  textFormat: 'plain',
  channelData: {
    ...(item.clientActivityId === undefined ? {} : { clientActivityID: item.clientActivityId }),
    ...(item.kind === 'choice' ? { postBack: true as const } : {}),
  },
});

function replyPart(reply: Reply): Partial<ClientActivity> {
  const { text: _text, ...rest } = reply;
  return {
    channelData: { speaker: 'assistant', reply: rest },
    ...(reply.citations.length > 0 ? { entities: [citationEntity(reply.citations)] } : {}),
    ...(reply.suggestions.length > 0 ? { suggestedActions: { actions: reply.suggestions.map(suggestedAction) } } : {}),
  };
}

/** `repliedTo` is the number of the line this one answers, if it is known. */
export function activityOf(item: NumberedItem, { conversationId, visitorId }: Place, repliedTo?: number): ClientActivity {
  const fromUs: Partial<ClientActivity> =
    item.role === 'agent'
      ? { from: { id: 'agent', role: 'bot' }, channelData: { speaker: 'agent' } }
      : { channelData: { speaker: 'assistant' } };
  return {
    type: 'message',
    id: activityId(conversationId, item.number),
    timestamp: item.sentAt,
    channelId: 'webchat',
    conversation: { id: conversationId },
    from: ASSISTANT,
    locale: item.language,
    text: item.text,
    textFormat: 'markdown',
    ...(repliedTo === undefined ? {} : { replyToId: activityId(conversationId, repliedTo) }),
    ...(item.role === 'visitor' ? visitorPart(item, visitorId) : fromUs),
    ...(item.reply === undefined ? {} : replyPart(item.reply)),
  };
}
