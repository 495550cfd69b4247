// What comes in from a visitor and what goes back, the same on every channel.
import { z } from 'zod';
import { DaySchema, type Day } from '../../knowledge/contracts/day';
import { LanguageSchema, type Language } from '../../knowledge/contracts/language';
import { CitationSchema } from '../../knowledge/contracts/passage';
import { TopicSchema, type Audience } from '../../knowledge/contracts/topic';
import { OutcomeSchema } from './decision';

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
export const SuggestionSchema = z.object({ label: z.string(), value: z.string() });
export type Suggestion = z.infer<typeof SuggestionSchema>;

export const CandidateSchema = z.object({ entry: z.string(), topic: TopicSchema, score: z.number() });
export type Candidate = z.infer<typeof CandidateSchema>;

/** What goes back. A schema, because saved replies are read again from the store. */
export const ReplySchema = z.object({
  language: LanguageSchema,
  /** The answer in a small markdown: paragraphs, `**bold**`, `1.` and `-` lists. No HTML, no links: those are citations. */
  text: z.string(),
  citations: z.array(CitationSchema),
  suggestions: z.array(SuggestionSchema),
  outcome: OutcomeSchema,
  topic: TopicSchema,
  /** The entry that was answered from, if any. */
  entry: z.string().nullable(),
  /** Probability, 0 to 1, that the entry is the right one. */
  confidence: z.number(),
  candidates: z.array(CandidateSchema),
  /** Whether the reply itself proposes or starts a transfer to a person. */
  handoff: z.boolean(),
  /** The day the answer is for. */
  validOn: DaySchema,
});
export type Reply = z.infer<typeof ReplySchema>;
