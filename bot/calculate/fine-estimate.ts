// What the fine for work without a permit, or for a missing notice, comes to, and what is paid when it is paid in time.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Amount, type Calculation, type Result, type Warning } from './calculation';
import { CountSchema, NearDaySchema } from './inputs';
import type { Sources } from './sources';
import { addMonths } from './span';
import { createWorking, shown, type Working } from './working';

const common = {
  repeated: z.boolean().default(false),
  /** The day on which the fine was served, if it was. */
  servedOn: NearDaySchema.optional(),
};
const persons = CountSchema.min(1).default(1);
export const FineEstimateInputSchema = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('employer'), persons, ...common }),
  z.strictObject({ who: z.literal('worker-dependent'), ...common }),
  z.strictObject({ who: z.literal('worker-independent'), ...common }),
  z.strictObject({ who: z.literal('missing-notification'), persons, ...common }),
]);
type FineEstimateInput = z.infer<typeof FineEstimateInputSchema>;

const FINES: Record<FineEstimateInput['who'], string> = {
  employer: 'fine.employer-per-foreigner',
  'worker-dependent': 'fine.foreigner-dependent',
  'worker-independent': 'fine.foreigner-independent',
  'missing-notification': 'fine.notification',
};

function fineOf(input: FineEstimateInput, working: Working): Amount | undefined {
  const single = working.figure(FINES[input.who], 'TRY');
  const factor = input.repeated ? working.figure('law6735.fine-repeat.repeat-multiplier', 'times') : undefined;
  if (!single || (input.repeated && !factor)) return undefined;
  const isForSeveral = 'persons' in input && input.persons > 1;
  const forAll = isForSeveral ? working.times('fine-for-all', single, given(input.persons, 'persons')) : single;
  return factor ? working.times('fine', forAll, factor) : forAll;
}

type Discount = { percent: Amount; period: Amount };

/** What is paid in time, and until when if the fine was served; nothing to gain any more when that day has passed. */
function discounted(
  { servedOn }: FineEstimateInput,
  fine: Amount,
  { percent, period }: Discount,
  working: Working,
  day: Day,
): Result[] {
  const last =
    servedOn === undefined ? undefined : working.dayAfter('pay-reduced-by', servedOn, period, addMonths(servedOn, period.value));
  const until = last ? [shown('pay-reduced-by', last)] : [];
  if (last && day > last.value) {
    working.warn('discount-over');
    return until;
  }
  const reduced = working.minus('reduced-fine', fine, working.percentOf('discount', fine, percent));
  return [shown('reduced-fine', reduced), ...until];
}

const OWN_WARNINGS: Record<FineEstimateInput['who'], Warning[]> = {
  employer: ['worker-fined-too', 'employer-bears-costs'],
  'worker-dependent': ['reported-for-removal'],
  'worker-independent': ['reported-for-removal'],
  'missing-notification': [],
};

export function fineEstimate(input: FineEstimateInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('fine-estimate', input, sources, day);
  const fine = fineOf(input, working);
  const percent = working.figure('law6735.fine-authority.discount-if-paid-in-time', 'percent');
  const period = working.figure('law6735.fine-authority.payment-period', 'months');
  if (!fine || !percent || !period) return working.missing();
  working.restOn('fig.fine.rule');
  const inTime = discounted(input, fine, { percent, period }, working, day);
  working.warn('director-decides', ...OWN_WARNINGS[input.who], 'paying-keeps-objection', 'free-zones-differ');
  return working.computed(shown('fine', fine), ...inTime);
}
