// What a visitor can do in a conversation: begin it, and say something. Between the routes and the bot.
import type { Activity } from 'botbuilder';
import { OWN_CHANNELS } from '../../bot/activity-bot';
import { InvalidInput } from '../../bot/contracts/errors';
import type { Clock, NewId } from '../../bot/contracts/ports';
import { PHRASES } from '../../bot/phrases/phrases';
import { languageOfTag } from '../../knowledge/contracts/language';
import { refusal, type HttpAnswer } from '../http/exchange';
import type { Logger } from '../logger';
import { activityId, ASSISTANT, type ClientActivity, type Place } from './activity';
import type { DirectLineAdapter } from './direct-line-adapter';
import type { Live } from './live';
import { isTooLong, LONGEST_TEXT, type PostedActivity } from './posted-activity';
import type { Transcript } from './transcript-page';

export type ConversationDeps = {
  adapter: DirectLineAdapter;
  transcript: Transcript;
  live: Live;
  clock: Clock;
  newId: NewId;
  logger: Logger;
  /** How long a turn may take before the visitor is shown that we are typing. */
  typingAfterMs?: number;
};

const TYPING_AFTER_MS = 400;

type Envelope = Pick<Activity, 'channelId' | 'conversation' | 'from' | 'recipient' | 'timestamp' | 'serviceUrl'>;

const envelope = ({ conversationId, visitorId }: Place, now: Date): Envelope => ({
  channelId: OWN_CHANNELS.webchat,
  serviceUrl: 'urn:webchat',
  conversation: { id: conversationId, name: '', isGroup: false, conversationType: 'personal' },
  from: { id: visitorId, name: '', role: 'user' },
  recipient: ASSISTANT,
  timestamp: now,
});

/** Welcomes the visitor, in the language of the page. A conversation that has begun is left as it is. */
export async function welcome(
  { adapter, clock, newId }: ConversationDeps,
  place: Place,
  locale: string | undefined,
): Promise<void> {
  await adapter.receive({
    ...envelope(place, clock()),
    type: 'conversationUpdate',
    id: newId(),
    membersAdded: [{ id: place.visitorId, name: '' }],
    ...(locale === undefined ? {} : { locale }),
  });
}

const unstored = (deps: ConversationDeps, place: Place, activity: Partial<ClientActivity>): ClientActivity => ({
  type: 'message',
  channelId: 'webchat',
  id: `${place.conversationId}|unstored-${deps.newId()}`,
  timestamp: deps.clock().toISOString(),
  conversation: { id: place.conversationId },
  from: ASSISTANT,
  ...activity,
});

async function whileTyping<T>(deps: ConversationDeps, place: Place, turn: () => Promise<T>): Promise<T> {
  const show = (): void => deps.live.show(place.conversationId, unstored(deps, place, { type: 'typing' }));
  const timer = setTimeout(show, deps.typingAfterMs ?? TYPING_AFTER_MS);
  try {
    return await turn();
  } finally {
    clearTimeout(timer);
  }
}

/** `{ [name]: value }`, or nothing when there is no value. */
const given = <Name extends string, Value>(name: Name, value: Value | null | undefined): { [N in Name]?: Value } =>
  value === undefined || value === null ? {} : ({ [name]: value } as { [N in Name]: Value });

/** Web Chat sends a tapped choice as text and marks it; our bot reads choices from the value. */
const choiceOf = ({ value, text, channelData }: PostedActivity): unknown =>
  value ?? (channelData?.postBack === true ? text : undefined);

/** A message has the client's own id, so that sending it again is answered from what was saved. */
const toBot = (deps: ConversationDeps, place: Place, posted: PostedActivity): Partial<Activity> => ({
  ...envelope(place, deps.clock()),
  id: posted.channelData?.clientActivityID ?? posted.id ?? deps.newId(),
  type: posted.type,
  ...given('text', posted.text),
  ...given('locale', posted.locale),
  ...given('name', posted.name),
  ...given('value', choiceOf(posted)),
  ...given('channelData', posted.channelData),
  ...given(
    'attachments',
    posted.attachments?.map(({ contentType, name }) => ({ contentType, ...given('name', name) })),
  ),
});

const rejected = refusal(502, 'BotRejectedActivity', 'The message could not be handled, and it is not saved. Send it again.');

/** The bot's turn for a message; answers once it is committed. */
async function say(deps: ConversationDeps, place: Place, posted: PostedActivity): Promise<HttpAnswer> {
  const { adapter, transcript, live, logger } = deps;
  const { conversationId } = place;
  const activity = toBot(deps, place, posted);
  try {
    const sent = await whileTyping(deps, place, () => adapter.receive(activity));
    const number = await transcript.numberOf(conversationId, activity.id ?? '');
    if (number !== undefined) return { status: 200, json: { id: activityId(conversationId, number) } };
    // Nothing was stored. What the bot says to that, an apology with a telephone number, is shown all the same.
    for (const { text } of sent) if (text) live.show(conversationId, unstored(deps, place, { text, textFormat: 'markdown' }));
    logger.warn('webchat.not-saved', { conversationId });
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    logger.error('webchat.bot-failed', { conversationId, error });
  }
  return rejected;
}

/** Events and the like: the bot may want them, the transcript does not. */
async function signal(deps: ConversationDeps, place: Place, posted: PostedActivity): Promise<HttpAnswer> {
  if (posted.type !== 'typing') await deps.adapter.receive(toBot(deps, place, posted));
  return { status: 200, json: { id: `${place.conversationId}|unstored-${deps.newId()}` } };
}

export async function receive(deps: ConversationDeps, place: Place, posted: PostedActivity): Promise<HttpAnswer> {
  if (posted.type !== 'message') return signal(deps, place, posted);
  if (isTooLong(posted))
    return refusal(400, 'MessageTooLong', PHRASES[languageOfTag(posted.locale) ?? 'tr'].tooLong(LONGEST_TEXT));
  return say(deps, place, posted);
}
