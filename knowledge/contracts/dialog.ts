// A guided check as data: what is asked, when, and what is told at the end. The law in it is that of entries and calculators.
import { z } from 'zod';
import { AuthoritySchema } from './fact';
import { LocalizedSchema } from './language';

/** Checks that look at somebody's situation, and those that only gather what a calculation needs. */
export const DIALOG_NAMES = [
  'may-i-work',
  'can-we-employ',
  'permit-ending',
  'refused',
  'my-employer',
  'accident',
  'permit-fee',
  'fine-estimate',
  'least-salary',
  'severance-and-notice',
  'annual-leave',
  'overtime-pay',
] as const;
export type DialogName = (typeof DIALOG_NAMES)[number];

const SlotSchema = z.string().regex(/^[a-z][a-zA-Z]*$/, 'a slot is written like permitEnd');
const ValueSchema = z.string().regex(/^[a-z0-9-]+$/);

/** Holds when every named slot has one of the listed values. */
export const ConditionSchema = z.record(SlotSchema, z.array(ValueSchema).min(1));
export type Condition = z.infer<typeof ConditionSchema>;

const common = {
  slot: SlotSchema,
  /** One short question. */
  ask: LocalizedSchema,
  /** Where the rule stands that makes the question necessary; shown beside it. */
  authority: AuthoritySchema.optional(),
  /** Asked only if this holds; always when left out. */
  when: ConditionSchema.optional(),
  /** Whether «I do not know» is offered; the value is then `unknown`. */
  skippable: z.boolean().default(false),
};

export const StepSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    /** `words` are further ways to say the option, folded and matched as whole words. */
    options: z
      .array(z.strictObject({ value: ValueSchema, label: LocalizedSchema, words: z.array(z.string()).default([]) }))
      .min(2)
      .max(10),
  }),
  z.strictObject({ ...common, kind: z.literal('yes-no') }),
  /** `lean` is where a day without a year is looked for. */
  z.strictObject({ ...common, kind: z.literal('date'), lean: z.enum(['past', 'future', 'either']) }),
  /** Lira. */
  z.strictObject({ ...common, kind: z.literal('amount') }),
  z.strictObject({
    ...common,
    kind: z.literal('count'),
    least: z.number().int().default(0),
    most: z.number().int().default(100_000),
  }),
]);
export type Step = z.infer<typeof StepSchema>;
export type StepKind = Step['kind'];

/** `$slot` stands for what was answered there, `$today` for the day of the answer; anything else for itself. */
export const InputSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const ResultSchema = z.strictObject({
  when: ConditionSchema.optional(),
  /** Entries told, the first one at length. */
  entries: z.array(z.string()).default([]),
  /** Left out where a slot it needs was not answered. */
  calculate: z.strictObject({ name: z.string(), input: InputSchema }).optional(),
});
export type Result = z.infer<typeof ResultSchema>;

export const DialogSchema = z.strictObject({
  name: z.enum(DIALOG_NAMES),
  /** What it does for the reader, as the button that begins it says: «Çalışabilir miyim?» */
  title: LocalizedSchema,
  steps: z.array(StepSchema).min(1),
  /** Every result whose condition holds is told, in this order. */
  results: z.array(ResultSchema).min(1),
});
export type Dialog = z.infer<typeof DialogSchema>;

/** What was answered so far, by slot: a value of a choice, `yes`, `no`, `unknown`, a day, or a number. */
export type Answers = Record<string, string | number>;
export const UNKNOWN = 'unknown';

export const holds = (condition: Condition | undefined, answers: Answers): boolean =>
  Object.entries(condition ?? {}).every(([slot, values]) => values.includes(String(answers[slot] ?? '')));

/** The next step to ask, or undefined when all is known. */
export const nextStep = ({ steps }: Dialog, answers: Answers): Step | undefined =>
  steps.find((step) => answers[step.slot] === undefined && holds(step.when, answers));

export const resultsOf = ({ results }: Dialog, answers: Answers): Result[] => results.filter(({ when }) => holds(when, answers));
