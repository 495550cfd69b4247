// What the assistant remembers between turns. Parsed when it comes back from the store; unreadable memory is forgotten, not fatal.
import { z } from 'zod';
import { LanguageSchema } from '../../knowledge/contracts/language';
import { TopicSchema } from '../../knowledge/contracts/topic';

export const ConversationStateSchema = z.object({
  /** The entry answered last, for follow-ups. */
  lastEntry: z.string().nullable().default(null),
  lastTopic: TopicSchema.nullable().default(null),
  /** The redacted question answered last. */
  lastQuestion: z.string().nullable().default(null),
  /** The guided check that was begun last, with what was answered. */
  dialog: z
    .object({ name: z.string(), answers: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable()
    .default(null),
  /** Turns in a row that were not understood. */
  notUnderstood: z.number().int().min(0).default(0),
  /** Turns in a row that asked back. */
  askedBack: z.number().int().min(0).default(0),
  /** A language the visitor chose, which then holds whatever the page says. */
  chosenLanguage: LanguageSchema.nullable().default(null),
});
export type ConversationState = z.infer<typeof ConversationStateSchema>;

export function readState(state: unknown): ConversationState {
  const parsed = ConversationStateSchema.safeParse(state ?? {});
  return parsed.success ? parsed.data : ConversationStateSchema.parse({});
}
