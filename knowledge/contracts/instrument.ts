// Laws, regulations and guidance that are cited, with their names and official addresses.
import { z } from 'zod';
import { LocalizedSchema } from './language';

export const InstrumentSchema = z.strictObject({
  id: z.string().min(1),
  name: LocalizedSchema,
  url: z.url().optional(),
  /** Other spellings under which facts name it. */
  also: z.array(z.string()).default([]),
});
export type Instrument = z.infer<typeof InstrumentSchema>;
