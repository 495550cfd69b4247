// Schema of a public holiday: on which days it falls, whether the whole day is free, and how sure that is.
import { z } from 'zod';
import { DaySchema } from './day';
import { LocalizedSchema } from './language';

const DatesSchema = z
  .strictObject({
    from: DaySchema,
    /** The last day, where there is more than one. */
    to: DaySchema.optional(),
    /** Reckoned in advance, or known only from memory: the Directorate of Religious Affairs settles it year by year. */
    expected: z.boolean().default(false),
    source: z.string().min(1),
  })
  .refine(
    ({ from, to }) => !to || (from <= to && from.slice(0, 4) === to.slice(0, 4)),
    '"to" is before "from" or in another year',
  );

export const HolidaySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: LocalizedSchema,
    /** Facts it rests on. */
    facts: z.array(z.string()).min(1),
    /** Only the afternoon is free, from 13:00: work is done that day, and legal periods count it. */
    afternoon: z.boolean().default(false),
    /** The same day every year, `MM-DD`. */
    every: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of every year is written MM-DD')
      .optional(),
    /** The days of a feast that moves through the year; a year is covered once every such feast has its days in it. */
    dates: z.array(DatesSchema).min(1).optional(),
  })
  .refine(({ every, dates }) => (every === undefined) !== (dates === undefined), 'give either "every" or "dates"');
export type Holiday = z.infer<typeof HolidaySchema>;
