// A whole web chat on a real port with the transcript in memory and a bot that repeats what it hears.
import type { TurnContext } from 'botbuilder';
import { randomUUID } from 'node:crypto';
import type { NumberedItem, TranscriptItem } from '../../../bot/contracts/conversation';
import type { Language } from '../../../knowledge/contracts/language';
import { createOriginPolicy } from '../../http/cross-origin';
import { createMetrics } from '../../http/metrics';
import { createRateLimit } from '../../http/rate-limit';
import { createServer } from '../../http/server';
import { silentLogger } from '../../logger';
import { mountWebChat } from '../channel';
import { DirectLineAdapter, type Bot } from '../direct-line-adapter';
import { createLive } from '../live';
import { createTokens } from '../token';
import { readPage, type Transcript } from '../transcript-page';
import { aReply } from './builders';

export type FakeTranscript = Transcript & {
  append(conversationId: string, items: TranscriptItem[]): void;
  itemsOf(conversationId: string): NumberedItem[];
};

export function fakeTranscript(onAppend: (conversationId: string) => void = () => undefined): FakeTranscript {
  const conversations = new Map<string, NumberedItem[]>();
  const itemsOf = (conversationId: string): NumberedItem[] => conversations.get(conversationId) ?? [];
  return {
    itemsOf,
    append(conversationId, items) {
      const before = itemsOf(conversationId);
      conversations.set(conversationId, [
        ...before,
        ...items.map((item, index) => ({ ...item, number: before.length + index + 1 })),
      ]);
      onAppend(conversationId);
    },
    readAfter: (conversationId, number, limit) => Promise.resolve(itemsOf(conversationId).slice(number, number + limit)),
    numberOf: (conversationId, itemId) => Promise.resolve(itemsOf(conversationId).find(({ id }) => id === itemId)?.number),
    conversationExists: (conversationId) => Promise.resolve(conversations.has(conversationId)),
  };
}

/** Says `Merhaba` or `Hello` once, repeats every message, masks the word `secret`; fails at `fail`, stores nothing at `forget`. */
export function fakeBot(transcript: FakeTranscript, now: () => Date): Bot {
  const line = (over: Partial<TranscriptItem>): TranscriptItem => ({
    id: randomUUID(),
    role: 'assistant',
    kind: 'text',
    text: '',
    language: 'tr',
    sentAt: now().toISOString(),
    ...over,
  });

  async function hear({ activity }: TurnContext, conversationId: string): Promise<string | undefined> {
    const language: Language = activity.locale?.startsWith('en') ? 'en' : 'tr';
    if (activity.type === 'conversationUpdate' || activity.name === 'webchat/join') {
      if (await transcript.conversationExists(conversationId)) return undefined;
      transcript.append(conversationId, [line({ language, text: language === 'en' ? 'Hello' : 'Merhaba' })]);
    }
    if (activity.type !== 'message') return undefined;
    if (activity.text === 'fail') throw new Error('secret of the bot');
    if (activity.text === 'forget') return 'Please call 170.';
    const id = activity.id ?? '';
    if (transcript.itemsOf(conversationId).some((item) => item.id === id)) return undefined;
    const channelData = activity.channelData as { clientActivityID?: string } | undefined;
    const said = activity.text.replace('secret', '[masked]');
    transcript.append(conversationId, [
      line({
        id,
        role: 'visitor',
        kind: typeof activity.value === 'string' ? 'choice' : 'text',
        text: said,
        language,
        ...(channelData?.clientActivityID === undefined ? {} : { clientActivityId: channelData.clientActivityID }),
      }),
      line({
        text: `You said: ${said}`,
        language,
        replyToId: id,
        reply: aReply({ suggestions: [{ label: 'Person', value: 'person' }] }),
      }),
    ]);
    return `You said: ${said}`;
  }

  return {
    async run(context) {
      const answer = await hear(context, context.activity.conversation.id);
      if (answer !== undefined) await context.sendActivity(answer);
    },
  };
}

export type FakeChatOptions = { secret?: string; origins?: string[]; burst?: number; keepAliveMs?: number };

export async function startFakeChat({ secret, origins = [], burst = 1000, keepAliveMs = 15_000 }: FakeChatOptions = {}) {
  const time = { now: new Date('2026-11-21T09:30:00Z') };
  const clock = (): Date => time.now;
  const server = createServer({ logger: silentLogger, metrics: createMetrics(), trustProxy: false });
  const transcript: FakeTranscript = fakeTranscript((conversationId) => live.wake(conversationId));
  const live = createLive({ readPage: (place, after) => readPage(transcript, place, after), logger: silentLogger, keepAliveMs });
  const limit = () => createRateLimit({ clock, burst, perSecond: 1 });
  mountWebChat(server, {
    adapter: new DirectLineAdapter(fakeBot(transcript, clock)),
    transcript,
    live,
    clock,
    newId: randomUUID,
    logger: silentLogger,
    typingAfterMs: 0,
    tokens: createTokens({ key: new Uint8Array(32), clock }),
    origins: createOriginPolicy({ listed: origins }),
    limits: { address: limit(), conversation: limit() },
    ...(secret === undefined ? {} : { secret }),
  });
  const { port } = await server.listen(0, '127.0.0.1');
  return {
    base: `http://127.0.0.1:${port}`,
    transcript,
    live,
    time,
    async close() {
      live.close();
      await server.close();
    },
  };
}
export type FakeChat = Awaited<ReturnType<typeof startFakeChat>>;
