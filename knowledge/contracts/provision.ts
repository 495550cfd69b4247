// Schema of a provision: what one article says, told in our own words.
import { z } from 'zod';
import { DaySchema } from './day';

export const ProvisionSchema = z.strictObject({
  /** Short name of the instrument, as in instruments.yaml. */
  instrument: z.string().min(1),
  /** `7`, `Ek 1`, `Geçici 1`, or a rule's own name where there are no articles. */
  article: z.string().min(1),
  /** Facts the digest rests on; empty where only the text of the law itself was read. */
  facts: z.array(z.string()).default([]),
  versions: z
    .array(
      z.strictObject({
        valid_from: DaySchema,
        valid_to: DaySchema.optional(),
        heading: z.strictObject({ tr: z.string().min(1), en: z.string().min(1) }),
        digest: z.strictObject({ tr: z.string().min(1), en: z.string().min(1) }),
      }),
    )
    .min(1),
});
export type Provision = z.infer<typeof ProvisionSchema>;
