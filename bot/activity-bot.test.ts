import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { createActivityBot, messageOfActivity, OWN_CHANNELS } from './activity-bot';
import type { Assistant } from './assistant';
import type { TranscriptItem } from './contracts/conversation';
import { DependencyFailure, InvalidInput } from './contracts/errors';

/** Keeps what the bot sends. */
class CollectingAdapter extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];
  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return Promise.resolve(activities.map(() => ({ id: 'sent' })));
  }
  override updateActivity = (): Promise<void> => Promise.resolve();
  override deleteActivity = (): Promise<void> => Promise.resolve();
  override continueConversation = (): Promise<void> => Promise.resolve();
}

const anActivity = (overrides: Partial<Activity> = {}): Activity =>
  ({
    type: 'message',
    id: 'a1',
    channelId: OWN_CHANNELS.webchat,
    conversation: { id: 'c1' },
    from: { id: 'v1' },
    recipient: { id: 'bot' },
    text: 'merhaba',
    locale: 'fa-IR',
    ...overrides,
  }) as Activity;

const item: TranscriptItem = {
  id: 'r1',
  role: 'assistant',
  kind: 'text',
  text: 'Evet.',
  language: 'tr',
  sentAt: '2026-11-21T09:00:00Z',
  replyToId: 'a1',
};

async function run(activity: Activity, assistant: Partial<Assistant> = {}): Promise<Partial<Activity>[]> {
  const adapter = new CollectingAdapter();
  const bot = createActivityBot({
    assistant: { handle: () => Promise.resolve([item]), welcome: () => Promise.resolve([]), ...assistant },
  });
  await bot.run(new TurnContext(adapter, activity));
  return adapter.sent;
}

describe('an Activity as a message', () => {
  it('carries id, conversation, language and text', () => {
    expect(messageOfActivity(anActivity())).toMatchObject({
      id: 'a1',
      conversationId: 'c1',
      channel: 'webchat',
      interfaceLanguage: 'fa',
      rawText: 'merhaba',
      kind: 'text',
    });
  });
  it('is known again by the id its client gave it', () => {
    expect(messageOfActivity(anActivity({ channelData: { clientActivityID: 'mine' } }))).toMatchObject({
      id: 'mine',
      clientActivityId: 'mine',
    });
  });
  it('is a choice when it carries a value', () => {
    expect(messageOfActivity(anActivity({ value: 'entry:fees.how-much' }))).toMatchObject({
      kind: 'choice',
      choice: 'entry:fees.how-much',
    });
  });
  it.each([
    ['audio/ogg', 'audio'],
    ['image/jpeg', 'image'],
    ['application/pdf', 'document'],
    ['x/y', 'other'],
  ])('with %s is %s, its caption kept', (contentType, kind) => {
    expect(messageOfActivity(anActivity({ text: 'bu ne', attachments: [{ contentType }] }))).toMatchObject({
      kind,
      rawText: 'bu ne',
    });
  });
  it('of another channel cannot name a conversation of ours', () => {
    expect(messageOfActivity(anActivity({ channelId: 'webchat' }))).toMatchObject({
      channel: 'botframework',
      conversationId: 'webchat:c1',
    });
  });
});

describe('the bot', () => {
  it('sends what the assistant committed', async () => {
    expect(await run(anActivity())).toEqual([
      expect.objectContaining({ type: 'message', text: 'Evet.', replyToId: 'a1', textFormat: 'markdown' }),
    ]);
  });
  it('apologises with the telephone number when nothing could be saved', async () => {
    const sent = await run(anActivity(), { handle: () => Promise.reject(new DependencyFailure('database', true)) });
    expect(sent[0]?.text).toContain('ALO 170');
  });
  it('tells a refused message why, and a defect by its id, without saying what broke', async () => {
    expect((await run(anActivity(), { handle: () => Promise.reject(new InvalidInput('too_large', 'Çok uzun.')) }))[0]?.text).toBe(
      'Çok uzun.',
    );
    expect((await run(anActivity(), { handle: () => Promise.reject(new Error('secret detail')) }))[0]?.text).not.toContain(
      'secret',
    );
  });
  it('welcomes who joins, not itself', async () => {
    const joined: string[] = [];
    const welcome: Assistant['welcome'] = ({ conversationId }) => (joined.push(conversationId), Promise.resolve([]));
    await run(anActivity({ type: 'conversationUpdate', membersAdded: [{ id: 'v1', name: '' }] }), { welcome });
    await run(anActivity({ type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: '' }] }), { welcome });
    expect(joined).toEqual(['c1']);
  });
});
