// Schema of the example messages that intents and languages are learnt from. Content of our own, written for this project.
import { z } from 'zod';
import { LANGUAGES, type Language } from './language';

const lists = z.strictObject(
  Object.fromEntries(LANGUAGES.map((language) => [language, z.array(z.string().min(1)).min(1)])) as Record<
    Language,
    z.ZodArray<z.ZodString>
  >,
);

/** Messages that mean one thing, in each language, as people write them. */
export const IntentExamplesSchema = z.strictObject({ id: z.string().regex(/^[a-z-]+$/), examples: lists });
export type IntentExamples = z.infer<typeof IntentExamplesSchema>;

/** Sentences of a language we do not answer in but must recognise, by its code. */
export const LanguageExamplesSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  examples: z.array(z.string().min(1)),
});
export type LanguageExamples = z.infer<typeof LanguageExamplesSchema>;
