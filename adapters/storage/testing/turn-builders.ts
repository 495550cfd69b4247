// Turns to commit, and a store to commit them to, for the tests of storage.
import type { Conversation, TranscriptItem } from '../../../bot/contracts/conversation';
import type { ConversationStore, TurnCommit } from '../../../bot/contracts/ports';
import type { Database } from '../database';
import { createConversationStore } from '../turns';

export const storeOn = (database: Database): ConversationStore => {
  let count = 0;
  return createConversationStore(database, {
    clock: () => new Date('2026-11-21T10:00:00.000Z'),
    newId: () => `visitor-${process.pid}-${performance.now()}-${++count}`,
    identityKey: 'a key for tests',
  });
};

let counter = 0;

/** The next turn of a conversation: one message and one reply. */
export function aTurnOf(conversationId: string, version: number, over: Partial<Conversation> = {}): TurnCommit {
  const message = `message-${++counter}`;
  const item: TranscriptItem = {
    id: message,
    role: 'visitor',
    kind: 'text',
    text: 'merhaba',
    language: 'tr',
    sentAt: '2026-11-21T10:00:00.000Z',
    clientActivityId: `client-${message}`,
  };
  return {
    conversation: {
      id: conversationId,
      channel: 'whatsapp',
      visitorIdentity: '+90 555 000 00 00',
      language: 'tr',
      owner: 'assistant',
      state: {},
      version,
      ...over,
    },
    items: [item, { ...item, id: `${message}-reply`, role: 'assistant', replyToId: message }],
    turn: undefined,
  };
}
