// What comes in from a visitor and what goes back, the same on every channel.
import type { Day } from '../../knowledge/contracts/day';
import type { Language } from '../../knowledge/contracts/language';
import type { Citation } from '../../knowledge/contracts/passage';
import type { Audience, Topic } from '../../knowledge/contracts/topic';
import type { Outcome } from './decision';

export const CHANNELS = ['webchat', 'whatsapp', 'botframework', 'terminal'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What kind of thing the visitor sent. Only text is read; of the others a caption may be. */
export const MESSAGE_KINDS = ['text', 'choice', 'audio', 'image', 'document', 'location', 'other'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export type IncomingMessage = {
  /** The channel's own id of the message: a repeated one gets the reply already saved. */
  id: string;
  conversationId: string;
  /** The visitor's id on that channel; stored only as a pseudonym. */
  visitorIdentity: string;
  channel: Channel;
  kind: MessageKind;
  /** Not redacted: lives only inside its own turn. Empty when there is none. */
  rawText: string;
  /** The value behind a tapped choice, e.g. `entry:extension.when-to-apply`; not shown to anyone. */
  choice?: string;
  /** The language of the page or phone, used when the text does not tell. */
  interfaceLanguage?: Language;
  audience?: Audience;
  /** The day the answer is for; today when absent. */
  asOf?: Day;
  /** The id that the client gave its own message, echoed so that it knows it as sent. */
  clientActivityId?: string;
};

/** A tappable next thing to say: `label` is shown, `value` comes back as `choice`. */
export type Suggestion = { label: string; value: string };

export type Candidate = { entry: string; topic: Topic; score: number };

export type Reply = {
  language: Language;
  /** The answer in a small markdown: paragraphs, `**bold**`, `1.` and `-` lists. No HTML, no links: those are citations. */
  text: string;
  citations: Citation[];
  suggestions: Suggestion[];
  outcome: Outcome;
  topic: Topic;
  /** The entry that was answered from, if any. */
  entry: string | null;
  /** Probability, 0 to 1, that the entry is the right one. */
  confidence: number;
  candidates: Candidate[];
  /** Whether the reply itself proposes or starts a transfer to a person. */
  handoff: boolean;
  /** The day the answer is for. */
  validOn: Day;
};
