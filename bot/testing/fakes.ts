// Hand-written stand-ins for the ports, in memory. Each passes the suite of its port in port-contracts.ts.
import type { Conversation, TranscriptItem } from '../contracts/conversation';
import type { ConversationStore, TurnRecord } from '../contracts/ports';

type Kept = { conversation: Conversation; items: TranscriptItem[] };

export type FakeConversationStore = ConversationStore & {
  /** The transcript so far. */
  itemsOf(conversationId: string): TranscriptItem[];
  /** The records of all turns, in the order they were committed. */
  turns: TurnRecord[];
  /** Makes the next calls fail or conflict as if from outside; `undefined` ends that. */
  failWith(failure: Error | 'conflict' | undefined): void;
};

export function fakeConversationStore(): FakeConversationStore {
  const conversations = new Map<string, Kept>();
  const turns: TurnRecord[] = [];
  let failure: Error | 'conflict' | undefined;

  return {
    turns,
    itemsOf: (conversationId) => conversations.get(conversationId)?.items ?? [],
    failWith: (next) => void (failure = next),
    load(conversationId, messageId) {
      if (failure instanceof Error) return Promise.reject(failure);
      const kept = conversations.get(conversationId);
      if (kept === undefined) return Promise.resolve({ conversation: undefined, savedReplies: undefined });
      const replies = kept.items.filter((item) => item.role === 'assistant' && item.replyToId === messageId);
      const isKnown = replies.length > 0 || kept.items.some((item) => item.id === messageId);
      return Promise.resolve(structuredClone({ conversation: kept.conversation, savedReplies: isKnown ? replies : undefined }));
    },
    commit({ conversation, items, turn }) {
      if (failure instanceof Error) return Promise.reject(failure);
      const kept = conversations.get(conversation.id);
      const isRepeated = items.some((item) => kept?.items.some((other) => other.id === item.id));
      if (failure === 'conflict' || (kept?.conversation.version ?? 0) !== conversation.version || isRepeated) {
        return Promise.resolve('conflict');
      }
      const next = structuredClone({ conversation, items });
      conversations.set(conversation.id, {
        conversation: { ...next.conversation, version: conversation.version + 1 },
        items: [...(kept?.items ?? []), ...next.items],
      });
      if (turn !== undefined) turns.push(turn);
      return Promise.resolve('committed');
    },
  };
}
