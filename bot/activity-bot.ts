// DOOR for channels: an Activity in, Activities out, around the assistant that knows neither. The only file of the bot that imports the SDK.
import { createHash } from 'node:crypto';
import { ActivityHandler, ActivityTypes, type Activity, type Attachment, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { languageOfTag } from '../knowledge/contracts/language';
import type { Citation } from '../knowledge/contracts/passage';
import type { Assistant } from './assistant';
import type { TranscriptItem } from './contracts/conversation';
import { DependencyFailure, InvalidInput } from './contracts/errors';
import type { Channel, IncomingMessage, MessageKind, Suggestion } from './contracts/message';
import { PHRASES } from './phrases/phrases';

/** What our channels put into `channelData`; other channels' own contents are not ours to read. */
const ChannelDataSchema = z.object({ clientActivityID: z.string().optional(), postBack: z.boolean().optional() });

export type ActivityBotDeps = {
  assistant: Pick<Assistant, 'handle' | 'welcome'>;
  onFailure?: (error: unknown, requestId: string) => void;
};

const KIND_BY_TYPE: [RegExp, MessageKind][] = [
  [/^audio\//, 'audio'],
  [/^image\//, 'image'],
  [/^(?:application|text|video)\//, 'document'],
];

function kindOf(attachment: Attachment | undefined): MessageKind {
  if (!attachment) return 'text';
  return KIND_BY_TYPE.find(([type]) => type.test(attachment.contentType))?.[1] ?? 'other';
}

/** Channel ids of our own adapters. No caller from outside can send them: their adapters set them, others are passed on as they came. */
export const OWN_CHANNELS = { webchat: 'alo170:webchat' } as const satisfies Partial<Record<Channel, string>>;

/** Where the conversation is kept. Conversations of other channels carry the channel's name, so that none can be taken for one of ours. */
function placeOf({ channelId, conversation }: Activity): { channel: Channel; conversationId: string } {
  if (channelId === OWN_CHANNELS.webchat) return { channel: 'webchat', conversationId: conversation.id };
  return { channel: 'botframework', conversationId: `${channelId}:${conversation.id}` };
}

/** A tapped choice carries its value beside the label that was shown. */
const choiceOf = ({ value }: Activity): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Activities without an id (some channels omit it) are known again by what they say and when it was said. */
function idOf(activity: Activity, clientActivityId: string | undefined): string {
  const own = clientActivityId ?? activity.id;
  if (own) return own;
  const { timestamp, text, from } = activity;
  return createHash('sha256')
    .update(JSON.stringify([String(timestamp), from.id, text]))
    .digest('hex')
    .slice(0, 32);
}

/** The message in an Activity, or undefined when there is nothing of the visitor's in it. */
export function messageOfActivity(activity: Activity): IncomingMessage {
  const channelData = ChannelDataSchema.safeParse(activity.channelData ?? {});
  const clientActivityId = channelData.success ? channelData.data.clientActivityID : undefined;
  const choice = choiceOf(activity);
  const language = languageOfTag(activity.locale);
  const attachment = activity.attachments?.find(({ contentType }) => contentType !== 'text/html');
  return {
    id: idOf(activity, clientActivityId),
    ...placeOf(activity),
    visitorIdentity: activity.from.id,
    kind: choice === undefined ? kindOf(attachment) : 'choice',
    rawText: activity.text ?? '',
    ...(choice === undefined ? {} : { choice }),
    ...(language ? { interfaceLanguage: language } : {}),
    ...(clientActivityId === undefined ? {} : { clientActivityId }),
  };
}

/** The law behind a reply, in the form that Web Chat shows as citations. */
export const citationEntity = (citations: readonly Citation[]) => ({
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@id': '',
  '@context': 'https://schema.org',
  citation: citations.map(({ label, url }, index) => ({
    '@type': 'Claim',
    position: index + 1,
    appearance: { '@type': 'DigitalDocument', name: label, url },
  })),
});

export const suggestedAction = ({ label, value }: Suggestion) => ({ type: 'postBack', title: label, value });

/** A line of the transcript as an Activity to send. */
export function activityOfItem(item: TranscriptItem): Partial<Activity> {
  const { reply } = item;
  return {
    type: ActivityTypes.Message,
    id: item.id,
    text: item.text,
    textFormat: 'markdown',
    locale: item.language,
    ...(item.replyToId === undefined ? {} : { replyToId: item.replyToId }),
    ...(reply && reply.suggestions.length > 0
      ? { suggestedActions: { actions: reply.suggestions.map(suggestedAction), to: [] } }
      : {}),
    ...(reply && reply.citations.length > 0 ? { entities: [citationEntity(reply.citations)] } : {}),
  };
}

const JOIN_EVENT = 'webchat/join';
const JoinSchema = z.object({ language: z.string().optional() });

export function createActivityBot({ assistant, onFailure = () => undefined }: ActivityBotDeps): ActivityHandler {
  const send = async (context: TurnContext, items: readonly TranscriptItem[]): Promise<void> => {
    if (items.length > 0) await context.sendActivities(items.map(activityOfItem));
  };

  async function welcome(context: TurnContext, tag: string | undefined): Promise<void> {
    const { activity } = context;
    const language = languageOfTag(tag ?? activity.locale);
    const items = await assistant.welcome({
      ...placeOf(activity),
      visitorIdentity: activity.from.id,
      ...(language ? { interfaceLanguage: language } : {}),
    });
    await send(context, items);
  }

  /** The apology names the telephone number and, for a defect, the id under which the log knows it. Nothing pretends to be saved. */
  async function apologise(context: TurnContext, error: unknown): Promise<void> {
    if (error instanceof InvalidInput) return void (await context.sendActivity(error.message));
    const requestId = idOf(context.activity, undefined).slice(0, 12);
    onFailure(error, requestId);
    const phrases = PHRASES[languageOfTag(context.activity.locale) ?? 'tr'];
    const isStorage = error instanceof DependencyFailure && error.service === 'database';
    await context.sendActivity(isStorage ? phrases.storageError : phrases.unexpectedError(requestId));
  }

  return new ActivityHandler()
    .onMessage(async (context, next) => {
      try {
        await send(context, await assistant.handle(messageOfActivity(context.activity)));
      } catch (error) {
        await apologise(context, error);
      }
      await next();
    })
    .onConversationUpdate(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity;
      if (membersAdded.some(({ id }) => id !== recipient.id)) await welcome(context, undefined);
      await next();
    })
    .onEvent(async (context, next) => {
      const joined = JoinSchema.safeParse(context.activity.value ?? {});
      if (context.activity.name === JOIN_EVENT && joined.success) await welcome(context, joined.data.language);
      await next();
    });
}
