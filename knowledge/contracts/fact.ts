// Schema of a researched fact: the root of everything that is stated. Field meanings: knowledge/facts/README.md.
import { z } from 'zod';
import { DaySchema } from './day';
import { AudienceSchema } from './topic';

/** `YYYY-MM-DD/number`, the day and number of the Resmî Gazete; a repeated issue is marked in brackets. */
export const GazetteSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\/\d+)?( \([^)]+\))?$/, 'a gazette is written YYYY-MM-DD/number');

export const AuthoritySchema = z.strictObject({
  instrument: z.string().min(1),
  article: z.string().nullable().default(null),
  gazette: GazetteSchema.nullable().default(null),
});
export type Authority = z.infer<typeof AuthoritySchema>;

const FactFigureSchema = z.strictObject({
  name: z.string().min(1),
  value: z.union([z.number(), z.string()]),
  unit: z.string().min(1),
  valid_from: DaySchema.nullable(),
  valid_to: DaySchema.nullable(),
});
export type FactFigure = z.infer<typeof FactFigureSchema>;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const FactSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/i),
  topic: z.string(),
  fact_tr: z.string().min(1),
  fact_en: z.string().min(1),
  authority: z.array(AuthoritySchema),
  effective_from: DaySchema.nullable(),
  effective_to: DaySchema.nullable(),
  figures: z.array(FactFigureSchema),
  audience: z.array(AudienceSchema),
  evidence: z.array(z.strictObject({ source: z.string(), kind: z.string(), says: z.string() })),
  confidence: z.enum(CONFIDENCES),
  note: z.string().nullable(),
});
export type Fact = z.infer<typeof FactSchema>;

/** A term of the glossary: binding in entries, answered when asked. `fr` and `de` help officers, they are not shown. */
export const TermSchema = z.strictObject({
  id: z.string(),
  tr: z.string(),
  en: z.string(),
  ar: z.string(),
  ru: z.string(),
  fa: z.string(),
  fr: z.string().nullish(),
  de: z.string().nullish(),
  definition_tr: z.string(),
  definition_en: z.string(),
  authority: z.string().nullable(),
  note: z.string().nullable(),
});
export type Term = z.infer<typeof TermSchema>;
