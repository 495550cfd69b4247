// DOOR of the bot: one message in, one committed reply out.
import type { Language } from '../knowledge/contracts/language';
import type { Channel, IncomingMessage } from './contracts/message';
import type { TranscriptItem } from './contracts/conversation';

export type Arrival = { conversationId: string; visitorIdentity: string; channel: Channel; interfaceLanguage?: Language };

export type Assistant = {
  /** Handles a message and commits the turn; the items are what to send. A repeated message id gives the items saved before. */
  handle(message: IncomingMessage): Promise<TranscriptItem[]>;
  /** Welcomes a visitor once; a conversation that has begun gets nothing. */
  welcome(arrival: Arrival): Promise<TranscriptItem[]>;
};
