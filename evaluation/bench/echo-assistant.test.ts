import type { IncomingMessage } from '../../bot/contracts/message';
import { fakeConversationStore } from '../../bot/testing/fakes';
import { createEchoAssistant } from './echo-assistant';

const aMessage = (over: Partial<IncomingMessage> = {}): IncomingMessage => ({
  id: 'message-1',
  conversationId: 'conversation',
  visitorIdentity: 'visitor',
  channel: 'terminal',
  kind: 'text',
  rawText: 'merhaba',
  ...over,
});

describe('the echo', () => {
  let count = 0;
  const store = fakeConversationStore();
  const echo = createEchoAssistant({
    store,
    clock: () => new Date('2026-11-21T09:00:00Z'),
    newId: () => `reply-${(count += 1)}`,
  });

  it('commits what was said, what it said back, and the turn', async () => {
    await echo.handle(aMessage());
    await echo.handle(aMessage({ id: 'message-2', rawText: 'harç' }));
    expect(store.itemsOf('conversation').map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'visitor: merhaba',
      'assistant: merhaba',
      'visitor: harç',
      'assistant: harç',
    ]);
    expect(store.turns.map(({ messageId }) => messageId)).toEqual(['message-1', 'message-2']);
  });
  it('says the same again when a message comes again', async () => {
    expect((await echo.handle(aMessage()))[0]?.id).toBe('reply-1');
    expect(store.turns).toHaveLength(2);
  });
  it('does not hide a conflict', async () => {
    store.failWith('conflict');
    await expect(echo.handle(aMessage({ id: 'message-3' }))).rejects.toThrow('message-3');
  });
});
