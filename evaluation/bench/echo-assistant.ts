// The least an assistant can do: it says back what it was told, and commits that as any turn. The floor of the bench `turns`.
import { dayOfInstant } from '../../knowledge/contracts/day';
import type { Assistant } from '../../bot/assistant';
import type { TranscriptItem } from '../../bot/contracts/conversation';
import type { Reply } from '../../bot/contracts/message';
import type { Clock, ConversationStore, NewId } from '../../bot/contracts/ports';

export type EchoDeps = { store: ConversationStore; clock: Clock; newId: NewId };

/** Reads and commits as the assistant does, the record of the turn included; in between it thinks nothing. */
export function createEchoAssistant({ store, clock, newId }: EchoDeps): Pick<Assistant, 'handle'> {
  return {
    async handle({ id, conversationId, channel, visitorIdentity, kind, rawText, interfaceLanguage: language = 'tr' }) {
      const { conversation, savedReplies } = await store.load(conversationId, id);
      if (savedReplies) return savedReplies;
      const now = clock();
      const sentAt = now.toISOString();
      const reply: Reply = {
        language,
        text: rawText,
        citations: [],
        suggestions: [],
        outcome: 'answered.small-talk',
        topic: 'channels-contact',
        entry: null,
        confidence: 1,
        candidates: [],
        handoff: false,
        validOn: dayOfInstant(now),
      };
      const said: TranscriptItem = { id, role: 'visitor', kind, text: rawText, language, sentAt };
      const echo: TranscriptItem = {
        id: newId(),
        role: 'assistant',
        kind: 'text',
        text: reply.text,
        language,
        sentAt,
        reply,
        replyToId: id,
      };
      const begun = {
        id: conversationId,
        channel,
        visitorIdentity,
        language,
        owner: 'assistant' as const,
        state: {},
        version: 0,
      };
      const { outcome, topic, entry, confidence } = reply;
      const committed = await store.commit({
        conversation: conversation ?? begun,
        items: [said, echo],
        turn: { messageId: id, outcome, topic, entry, confidence, timings: {}, knowledgeVersion: 'none' },
      });
      if (committed === 'conflict') throw new Error(`the turn ${id} met another one`);
      return [echo];
    },
  };
}
