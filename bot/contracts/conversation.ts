// A conversation as it is loaded before a turn and committed after it.
import type { Language } from '../../knowledge/contracts/language';
import type { Channel, MessageKind, Reply } from './message';

export const ROLES = ['visitor', 'assistant', 'agent'] as const;
export type Role = (typeof ROLES)[number];

export type Conversation = {
  id: string;
  channel: Channel;
  visitorIdentity: string;
  language: Language;
  /** Who answers: the assistant, or the person holding the ticket. */
  owner: 'assistant' | 'agent';
  /** Memory between turns; parsed by `ConversationStateSchema` in conversation-state.ts. */
  state: unknown;
  /** Counts commits; a commit names the version it read, so that two turns cannot overwrite each other. */
  version: number;
};

/** One line of the transcript. Its text is redacted. Items of a conversation are numbered from 1 without gaps: the watermark. */
export type TranscriptItem = {
  id: string;
  role: Role;
  kind: MessageKind;
  text: string;
  language: Language;
  /** Instant, ISO 8601 UTC. */
  sentAt: string;
  /** The full reply, for items of the assistant. */
  reply?: Reply;
  /** The message this answers. */
  replyToId?: string;
  clientActivityId?: string;
};
export type NumberedItem = TranscriptItem & { number: number };
