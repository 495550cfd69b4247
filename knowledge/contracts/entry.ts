// Schema of an entry: one question people really have, answered in five languages, with its authority and validity.
import { z } from 'zod';
import { DaySchema } from './day';
import { DIALOG_NAMES } from './dialog';
import { AuthoritySchema } from './fact';
import { LANGUAGES, LocalizedSchema, type Language } from './language';
import { AudienceSchema, TopicSchema } from './topic';

export const EntryIdSchema = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an entry id is written topic.slug');

const text = z.string().min(1);
const byLanguage = <T extends z.ZodType>(schema: T) =>
  z.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, schema])) as Record<Language, T>);

/** The words of an entry in one language. Only `title`, `short` and `next` are needed; see docs/authoring.md for lengths. */
export const EntryTextSchema = z.strictObject({
  title: text,
  short: text,
  details: text.optional(),
  steps: z.array(text).optional(),
  documents: z.array(text).optional(),
  deadline: text.optional(),
  otherwise: text.optional(),
  decides: text.optional(),
  next: text,
  spoken: text.optional(),
  /** Other words for an employer, where a migrant and an employer need to hear different things. */
  employer: z.strictObject({ short: text.optional(), details: text.optional(), next: text.optional() }).optional(),
});
export type EntryText = z.infer<typeof EntryTextSchema>;

export const EntryVersionSchema = z
  .strictObject({
    valid_from: DaySchema,
    valid_to: DaySchema.optional(),
    facts: z.array(z.string()).min(1),
    authority: z.array(AuthoritySchema).min(1),
    texts: byLanguage(EntryTextSchema),
  })
  .refine((version) => !version.valid_to || version.valid_from <= version.valid_to, 'valid_to is before valid_from');
export type EntryVersion = z.infer<typeof EntryVersionSchema>;

/** rule: the law says so. practice: it is usually done so. announced: told publicly, not in the Official Gazette. */
export const BASES = ['rule', 'practice', 'announced'] as const;

export const EntrySchema = z.strictObject({
  id: EntryIdSchema,
  topic: TopicSchema,
  audience: z.array(AudienceSchema).min(1),
  related: z.array(EntryIdSchema).default([]),
  dialog: z.enum(DIALOG_NAMES).optional(),
  basis: z.enum(BASES).default('rule'),
  /** Set where the question is about somebody's own file: it takes a person, whatever the rule is. */
  own_file: z.boolean().default(false),
  /** What to ask back when the right answer depends on something people leave unsaid. */
  ask: z
    .strictObject({
      question: LocalizedSchema,
      options: z
        .array(z.strictObject({ label: LocalizedSchema, entry: EntryIdSchema }))
        .min(2)
        .max(4),
    })
    .optional(),
  /** How people ask for it, a list for each language. */
  questions: byLanguage(z.array(text).min(1)),
  versions: z.array(EntryVersionSchema).min(1),
});
export type Entry = z.infer<typeof EntrySchema>;
export type Basis = Entry['basis'];

/** Names of figures in a text stand in braces: `{fine.notification}`. */
export const PLACEHOLDER = /\{([a-z0-9][a-z0-9.-]*)\}/gi;
export const placeholdersIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/** Every sentence-bearing string of a text, with its place in it. */
export function stringsOf(text: EntryText): { field: string; value: string }[] {
  const found: { field: string; value: string }[] = [];
  for (const [field, value] of Object.entries(text)) {
    if (typeof value === 'string') found.push({ field, value });
    else if (Array.isArray(value)) value.forEach((item, place) => found.push({ field: `${field}.${place}`, value: item }));
    else if (value)
      for (const [name, inner] of Object.entries(value)) if (inner) found.push({ field: `${field}.${name}`, value: inner });
  }
  return found;
}
