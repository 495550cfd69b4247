// DOOR of the bot: one message in, one committed reply out.
import { dayOfInstant } from '../knowledge/contracts/day';
import { keepNothing, type Keep } from '../knowledge/contracts/keep';
import type { Language } from '../knowledge/contracts/language';
import type { Knowledge } from '../knowledge/knowledge';
import type { Conversation, TranscriptItem } from './contracts/conversation';
import { DependencyFailure, InvalidInput } from './contracts/errors';
import type { Channel, IncomingMessage, Reply } from './contracts/message';
import type { Clock, ConversationStore, NewId, TurnCommit } from './contracts/ports';
import { createLocalClassifier, trainIntentModel, type IntentClassifier } from './intent/local-classifier';
import { createLanguageDetector, learnLanguages } from './language/detect-language';
import { languageSamples } from './language/language-samples';
import type { Dialog } from '../knowledge/contracts/dialog';
import { PHRASES } from './phrases/phrases';
import { POLICY } from './policy';
import { runTurn, type TurnDeps } from './turn/run-turn';
import { personSuggestion, starterSuggestions } from './turn/respond';

export type { IntentClassifier };
export type Arrival = { conversationId: string; visitorIdentity: string; channel: Channel; interfaceLanguage?: Language };

export type Assistant = {
  /** Handles a message and commits the turn; the items are what to send. A repeated message id gives the items saved before. */
  handle(message: IncomingMessage): Promise<TranscriptItem[]>;
  /** Welcomes a visitor once; a conversation that has begun gets nothing. */
  welcome(arrival: Arrival): Promise<TranscriptItem[]>;
};

export type AssistantDeps = {
  knowledge: Knowledge;
  store: ConversationStore;
  clock: Clock;
  newId: NewId;
  /** Milliseconds on a clock that only runs forward, for timings. */
  elapsedMs: () => number;
  /** Gives back what an earlier start made of the same content, or makes it now. */
  keep?: Keep;
};

/** The welcome is saved under this message id, so that it is said once. */
const WELCOME_ID = 'welcome';

/** `intents` tells wishes from questions, by itself: for measuring. */
export function createAssistant({
  knowledge,
  store,
  clock,
  newId,
  elapsedMs,
  keep = keepNothing,
}: AssistantDeps): Assistant & { intents: IntentClassifier } {
  const languages = createLanguageDetector(keep('languages', () => learnLanguages(languageSamples(knowledge))));
  const intents = createLocalClassifier(
    keep('intents', () => trainIntentModel(knowledge)),
    knowledge,
  );

  const dialogs = new Map<string, Dialog>(knowledge.base.dialogs.map(({ item }) => [item.name, item]));

  const replyItem = (reply: Reply, messageId: string, sentAt: string): TranscriptItem => ({
    id: newId(),
    role: 'assistant',
    kind: 'text',
    text: reply.text,
    language: reply.language,
    sentAt,
    reply,
    replyToId: messageId,
  });

  async function attempt(message: IncomingMessage): Promise<TranscriptItem[] | 'conflict'> {
    const { conversation, savedReplies } = await store.load(message.conversationId, message.id);
    if (savedReplies) return savedReplies;
    const now = clock();
    const deps: TurnDeps = { knowledge, languages, intents, dialogs, policy: POLICY, now, today: dayOfInstant(now), elapsedMs };
    const turn = await runTurn(message, conversation, deps);
    const sentAt = now.toISOString();
    const said: TranscriptItem = {
      id: message.id,
      role: 'visitor',
      kind: message.kind,
      text: turn.safeText,
      language: turn.reply.language,
      sentAt,
      ...(message.clientActivityId ? { clientActivityId: message.clientActivityId } : {}),
    };
    const reply = replyItem(turn.reply, message.id, sentAt);
    const commit: TurnCommit = {
      conversation: {
        ...(conversation ?? newConversation(message)),
        language: turn.reply.language,
        state: turn.state,
      },
      items: [said, reply],
      turn: {
        messageId: message.id,
        outcome: turn.reply.outcome,
        topic: turn.reply.topic,
        entry: turn.reply.entry,
        confidence: turn.reply.confidence,
        timings: turn.timings,
        knowledgeVersion: knowledge.version,
      },
    };
    return (await store.commit(commit)) === 'committed' ? [reply] : 'conflict';
  }

  const newConversation = ({
    conversationId,
    channel,
    visitorIdentity,
  }: Pick<IncomingMessage, 'conversationId' | 'channel' | 'visitorIdentity'>): Conversation => ({
    id: conversationId,
    channel,
    visitorIdentity,
    language: 'tr',
    owner: 'assistant',
    state: {},
    version: 0,
  });

  return {
    intents,
    async handle(message) {
      if (message.rawText.length > POLICY.longestMessage)
        throw new InvalidInput('too_large', PHRASES[message.interfaceLanguage ?? 'tr'].tooLong(POLICY.longestMessage));
      for (let tries = 0; tries < POLICY.commitTries; tries += 1) {
        const items = await attempt(message);
        if (items !== 'conflict') return items;
      }
      throw new DependencyFailure('conversation', true);
    },

    async welcome(arrival) {
      const { conversation } = await store.load(arrival.conversationId, WELCOME_ID);
      if (conversation) return [];
      const language = arrival.interfaceLanguage ?? 'tr';
      const phrases = PHRASES[language];
      const now = clock();
      const item = replyItem(
        {
          language,
          text: phrases.welcome,
          citations: [],
          suggestions: [...starterSuggestions(phrases), personSuggestion(phrases)],
          outcome: 'answered.small-talk',
          topic: 'channels-contact',
          entry: null,
          confidence: 1,
          candidates: [],
          handoff: false,
          validOn: dayOfInstant(now),
        },
        WELCOME_ID,
        now.toISOString(),
      );
      const committed = await store.commit({
        conversation: { ...newConversation(arrival), language },
        items: [item],
        turn: undefined,
      });
      return committed === 'committed' ? [item] : [];
    },
  };
}
