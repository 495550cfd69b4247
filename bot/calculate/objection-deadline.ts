// The last day to object to a decision or to go to court, counted from the day after it was served.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Amount, type Calculation, type OnDay, type Warning, type Word } from './calculation';
import { CountSchema, NearDaySchema } from './inputs';
import { daysLeft, safeDay } from './last-days';
import type { Sources } from './sources';
import { createWorking, shown, told, type Working } from './working';

const KINDS = [
  'permit-decision', // refusal, no extension, cancellation; of an exemption too
  'permit-objection-rejected',
  'fine-labour-force', // Law 6735
  'fine-labour', // by the provincial director under the labour and safety laws
  'fine-social-security',
  'social-security-objection-rejected',
  'removal-order',
] as const;

export const ObjectionDeadlineInputSchema = z.strictObject({
  kind: z.enum(KINDS),
  /** The day on which the decision was served. */
  servedOn: NearDaySchema,
  /** Only where an objection was rejected: days that had passed, when it was made, since the decision itself was served. */
  daysUsed: CountSchema.optional(),
});
export type ObjectionDeadlineInput = z.infer<typeof ObjectionDeadlineInputSchema>;

type Route = { figure: string; to: Word; facts: string[]; warnings: Warning[] };
const ROUTES: Record<ObjectionDeadlineInput['kind'], Route> = {
  'permit-decision': {
    figure: 'law6735.objection-30-days.objection-period',
    to: 'ministry',
    facts: ['sanction.objection-permit', 'law6735.notification-of-decisions'],
    warnings: ['served-on-employer', 'new-application-possible', 'then-administrative-court', 'free-zones-differ'],
  },
  'permit-objection-rejected': {
    figure: 'law6735.administrative-court.court-period-general',
    to: 'administrative-court',
    facts: ['proc.lawsuit'],
    warnings: ['court-time-may-be-shorter'],
  },
  'fine-labour-force': {
    figure: 'law6735.fine-appeal.appeal-period',
    to: 'criminal-judgeship',
    facts: ['sanction.objection-6735'],
    warnings: ['fine-becomes-final', 'force-majeure', 'free-zones-differ'],
  },
  'fine-labour': {
    figure: 'sanction.objection-labour.application',
    to: 'criminal-judgeship',
    facts: [],
    warnings: ['fine-becomes-final', 'force-majeure'],
  },
  'fine-social-security': {
    figure: 'sanction.objection-sgk.objection-to-sgk',
    to: 'social-security-institution',
    facts: [],
    warnings: ['objection-stops-collection'],
  },
  'social-security-objection-rejected': {
    figure: 'sanction.objection-sgk.administrative-court',
    to: 'administrative-court',
    facts: [],
    warnings: [],
  },
  'removal-order': {
    figure: 'res.deportation-appeal.deadline',
    to: 'administrative-court',
    facts: ['sanction.deportation-court'],
    warnings: ['not-removed-meanwhile'],
  },
};

/** Days that passed before the objection may count against the time to sue; that is open, so the earlier end is told first. */
function cautiousDay({ kind, servedOn, daysUsed }: ObjectionDeadlineInput, period: Amount, working: Working): OnDay | undefined {
  if (kind !== 'permit-objection-rejected' || !daysUsed) return undefined;
  const left = working.minus('days-not-used', period, given(Math.min(daysUsed, period.value), 'days'));
  return working.daysAfter('cautious-last-day', servedOn, left);
}

export function objectionDeadline(input: ObjectionDeadlineInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('objection-deadline', input, sources, day);
  const { figure, to, facts, warnings } = ROUTES[input.kind];
  const period = working.figure(figure, 'days', input.servedOn);
  if (!period) return working.missing();
  working.restOn(...facts);
  const last = working.daysAfter('last-day', input.servedOn, period);
  const cautious = cautiousDay(input, period, working);
  const counted = (cautious ?? last).value;
  const isPassed = day > last.value;
  const safe = isPassed ? [] : safeDay(counted, sources, working);
  working.warn(...warnings);
  return working.computed(
    ...(cautious ? [shown('cautious-last-day', cautious)] : []),
    shown('last-day', last),
    ...safe,
    told('apply-to', to),
    told('period-state', isPassed ? 'passed' : 'running'),
    ...(day > counted ? [] : [daysLeft('days-left', day, counted)]),
  );
}
