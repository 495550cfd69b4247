import { openKnowledge, type Knowledge } from '../knowledge/knowledge';
import { createAssistant, type Assistant } from './assistant';
import type { IncomingMessage } from './contracts/message';
import { fakeConversationStore, type FakeConversationStore } from './testing/fakes';

const NOW = new Date('2026-11-21T09:00:00Z');
let knowledge: Knowledge;
let store: FakeConversationStore;
let assistant: Assistant;
let count = 0;

const aMessage = (rawText: string, overrides: Partial<IncomingMessage> = {}): IncomingMessage => ({
  id: `m${(count += 1)}`,
  conversationId: 'c1',
  visitorIdentity: 'v1',
  channel: 'webchat',
  kind: 'text',
  rawText,
  interfaceLanguage: 'tr',
  ...overrides,
});
const reply = async (rawText: string, overrides: Partial<IncomingMessage> = {}) =>
  (await assistant.handle(aMessage(rawText, overrides))).at(-1)?.reply;

beforeAll(async () => {
  knowledge = await openKnowledge({ folder: 'knowledge' });
  store = fakeConversationStore();
  assistant = createAssistant({ knowledge, store, clock: () => NOW, newId: () => `i${(count += 1)}`, elapsedMs: () => 0 });
});

describe('the assistant', () => {
  it('answers with the number of the day and the article', async () => {
    const answer = await reply('Çalışma iznimi ne zaman uzatmalıyım?');
    expect(answer).toMatchObject({ language: 'tr', topic: 'extension', entry: 'extension.when-to-apply', handoff: false });
    expect(answer?.text).toContain('60 gün');
    expect(answer?.citations[0]).toMatchObject({ instrument: 'Law 6735', article: '7(3)', asOf: '2026-11-21' });
    expect(answer?.citations[0]?.url).toMatch(/^https:\/\//);
  });

  it('answers in the language of the message, not of the page', async () => {
    expect((await reply('When should I renew my work permit?', { conversationId: 'c-en' }))?.language).toBe('en');
    expect((await reply('Когда нужно продлевать разрешение на работу?', { conversationId: 'c-ru' }))?.language).toBe('ru');
    expect((await reply('متى يجب تمديد إذن العمل؟', { conversationId: 'c-ar' }))?.language).toBe('ar');
    expect((await reply('اجازه کارم را چه زمانی باید تمدید کنم؟', { conversationId: 'c-fa' }))?.language).toBe('fa');
  });

  it('gives the saved reply to a repeated message id and stores nothing twice', async () => {
    const message = aMessage('harç ne kadar', { conversationId: 'c-repeat' });
    const first = await assistant.handle(message);
    const again = await assistant.handle(message);
    expect(again).toEqual(first);
    expect(store.itemsOf('c-repeat')).toHaveLength(2);
  });

  it('stores and says back only what is masked', async () => {
    const answer = await reply('kimlik no 99123456789 çalışma iznim ne oldu', { conversationId: 'c-pii' });
    expect(answer?.text).not.toContain('99123456789');
    expect(JSON.stringify(store.itemsOf('c-pii'))).not.toContain('99123456789');
  });

  it('answers for an earlier day with the amount of then, and says it is past', async () => {
    const answer = await reply("2024'te çalışma izni olmayan işçi çalıştırmanın cezası neydi?", { conversationId: 'c-past' });
    expect(answer).toMatchObject({ outcome: 'answered.past', validOn: '2024-12-31' });
    expect(answer?.text).toContain('56.752 TL');
    expect(answer?.text).not.toContain('102.503');
  });

  it('welcomes once', async () => {
    const arrival = { conversationId: 'c-new', visitorIdentity: 'v', channel: 'webchat', interfaceLanguage: 'fa' } as const;
    expect(await assistant.welcome(arrival)).toHaveLength(1);
    expect(await assistant.welcome(arrival)).toEqual([]);
    expect(store.itemsOf('c-new')[0]?.language).toBe('fa');
  });

  it('runs a turn again when another was committed first, and gives up with a typed error when that does not end', async () => {
    store.failWith('conflict');
    await expect(assistant.handle(aMessage('merhaba', { conversationId: 'c-busy' }))).rejects.toMatchObject({
      name: 'DependencyFailure',
      service: 'conversation',
      retryable: true,
    });
    store.failWith(undefined);
  });

  it('refuses a text that is too long in the language of the page', async () => {
    await expect(assistant.handle(aMessage('a'.repeat(20_000), { interfaceLanguage: 'en' }))).rejects.toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('2000'),
    });
  });

  it('offers a person on every turn', async () => {
    for (const text of ['merhaba', 'asdf qwer zxcv', 'harç ne kadar', 'bana şiir yaz']) {
      const answer = await reply(text, { conversationId: `c-${text}` });
      expect(answer?.suggestions.map(({ value }) => value)).toContain('person');
    }
  });
});
