// A notion of the field with the words people use for it, official and everyday, in many languages.
import { z } from 'zod';
import { LANGUAGES, type Language } from './language';

const FormsSchema = z.array(z.string().min(1)).min(1);

/** A form ending in `-` stands for every word that begins so; one of several words for those words in a row. */
export const ConceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  tr: FormsSchema,
  en: FormsSchema,
  ar: FormsSchema,
  ru: FormsSchema,
  fa: FormsSchema,
  /** Languages beyond ours, by code. */
  others: z.record(z.string(), FormsSchema).default({}),
});
export type Concept = z.infer<typeof ConceptSchema>;

/** Every form with its language. */
export const formsOf = (concept: Concept): { form: string; language: string }[] => [
  ...LANGUAGES.flatMap((language: Language) => concept[language].map((form) => ({ form, language }))),
  ...Object.entries(concept.others).flatMap(([language, forms]) => forms.map((form) => ({ form, language }))),
];
