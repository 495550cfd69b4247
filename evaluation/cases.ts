// Reads question sets and conversations: the open format of evaluation/README.md.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { MESSAGE_KINDS } from '../bot/contracts/message';
import { LanguageSchema } from '../knowledge/contracts/language';
import { TopicSchema } from '../knowledge/contracts/topic';
import { loadFolder, problemText } from '../knowledge/load-yaml';
import { BEHAVIOURS } from './suite';

const Expectations = {
  topic: z.string(),
  expect: z.enum(BEHAVIOURS),
  must_mention: z.array(z.string()).default([]),
  must_not: z.array(z.string()).default([]),
};

export const QuestionSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  audience: z.enum(['migrant', 'employer', 'agent']).optional(),
  as_of: z.string().optional(),
  /** Entries any of which is right; for sets made over this knowledge base. */
  entries: z.array(z.string()).optional(),
  ...Expectations,
});
export type Question = z.infer<typeof QuestionSchema>;

export const ConversationSchema = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string().optional(),
  turns: z.array(
    z.object({
      type: z.string().default('text'),
      user: z.string().nullable(),
      redact: z.boolean().optional(),
      reply_lang: z.string().optional(),
      event: z.string().optional(),
      ...Expectations,
    }),
  ),
});
export type ConversationCase = z.infer<typeof ConversationSchema>;

const words = z.array(z.union([z.string(), z.number()]).transform(String)).default([]);

/** A turn of a transcript of ours: what is said or tapped, and what must hold of the reply. */
const TranscriptTurnSchema = z.strictObject({
  type: z.enum(MESSAGE_KINDS).default('text'),
  /** What is typed or stands below a picture; with `choice` only its label, which may be left out. */
  user: z.string().nullable().default(null),
  /** The value of a tapped button: `entry:…`, `dialog:…`, `person`, `language:fa`. */
  choice: z.string().optional(),
  redact: z.boolean().optional(),
  reply_lang: LanguageSchema.optional(),
  expect: Expectations.expect,
  topic: TopicSchema.optional(),
  /** The exact outcome, or its group. */
  outcome: z.string().optional(),
  /** Entries any of which may be answered from. */
  entry: z.union([z.string().transform((id) => [id]), z.array(z.string())]).optional(),
  /** Numbers in any digits, days as `2027-03-15`, words: all of them in the reply; and those that must not be. */
  says: words,
  says_not: words,
  /** The value of a button that the reply offers. */
  suggests: z.string().optional(),
});
export type TranscriptTurn = z.infer<typeof TranscriptTurnSchema>;

const TranscriptSchema = z.strictObject({
  id: z.string(),
  lang: LanguageSchema,
  title: z.string(),
  turns: z.array(TranscriptTurnSchema).min(2),
});
/** `theme` is the name of its file. */
export type Transcript = z.infer<typeof TranscriptSchema> & { theme: string };

/** The conversations of a folder, a YAML file a theme. What does not fit throws with its line. */
export function readTranscripts(folder: string): Transcript[] {
  const { items, problems } = loadFolder(folder, '.', TranscriptSchema);
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n'));
  return items.map(({ item, file }) => ({ ...item, theme: basename(file, '.yaml') }));
}

/** The lines of a JSON-lines file, or undefined where the file is absent. A line that does not fit throws with its number. */
export function readLines<T extends z.ZodType>(path: string, schema: T): z.output<T>[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}
