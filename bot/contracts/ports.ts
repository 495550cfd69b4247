// What the assistant needs from outside, each as few methods as it takes. The adapters conform.
import type { Conversation, TranscriptItem } from './conversation';
import type { Outcome } from './decision';
import type { Topic } from '../../knowledge/contracts/topic';

/** The instant now. The only source of time. */
export type Clock = () => Date;
/** A new unique id. The only source of ids. */
export type NewId = () => string;

export type LoadedConversation = {
  conversation: Conversation | undefined;
  /** The replies saved for this message id when it was handled before, in order. */
  savedReplies: TranscriptItem[] | undefined;
};

/** How a turn went, for `turns`. */
export type TurnRecord = {
  messageId: string;
  outcome: Outcome;
  topic: Topic;
  entry: string | null;
  confidence: number;
  /** Milliseconds each step took, by step. */
  timings: Record<string, number>;
  knowledgeVersion: string;
};

export type TurnCommit = {
  /** As it is after the turn; `version` is the one that was read (0 for a new conversation). */
  conversation: Conversation;
  /** The visitor's message first (redacted), then the replies. */
  items: TranscriptItem[];
  turn: TurnRecord | undefined;
};

export type ConversationStore = {
  /** One read. */
  load(conversationId: string, messageId: string): Promise<LoadedConversation>;
  /**
   * One transaction: conversation, transcript and turn together, or nothing.
   * `conflict` when another turn was committed since `conversation.version` was read, or this message id is already there.
   * Throws `DependencyFailure('database')` when the store fails.
   */
  commit(commit: TurnCommit): Promise<'committed' | 'conflict'>;
};
