// Reads question sets and conversations: the open format of evaluation/README.md.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
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
