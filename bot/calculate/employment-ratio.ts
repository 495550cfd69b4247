// How many foreigners a workplace may employ for its Turkish citizens, and how many citizens are missing for a plan.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Amount, type Calculation, type Warning } from './calculation';
import { CountSchema } from './inputs';
import type { Sources } from './sources';
import { createWorking, shown, told, type Working } from './working';

export const EmploymentRatioInputSchema = z.strictObject({
  turkishEmployees: CountSchema,
  foreignersEmployed: CountSchema,
  foreignersPlanned: CountSchema,
});
type EmploymentRatioInput = z.infer<typeof EmploymentRatioInputSchema>;

/** Where the ratio is not applied. Whether one of them fits is not for us to say: the reader is only told that they exist. */
const EXCEPTIONS: readonly Warning[] = [
  'turnover-waiver',
  'long-stay-waiver',
  'exempt-persons',
  'tourism-waiver',
  'it-waiver',
  'partner-rules',
  'protection-quota',
];

/** What is short; nothing is short below zero. */
const shortfall = (label: 'citizens-missing' | 'foreigners-more', wanted: Amount, had: Amount, working: Working): Amount =>
  wanted.value > had.value ? working.minus(label, wanted, had) : given(0, 'persons');

export function employmentRatio(input: EmploymentRatioInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('employment-ratio', input, sources, day);
  const forEach = working.figure('criteria.turks-per-foreigner', 'times');
  if (!forEach) return working.missing();
  const citizens = given(input.turkishEmployees, 'persons');
  const employed = given(input.foreignersEmployed, 'persons');
  const inAll = working.plus('foreigners-in-all', employed, given(input.foreignersPlanned, 'persons'));
  const needed = working.times('citizens-needed', inAll, forEach);
  const missing = shortfall('citizens-missing', needed, citizens, working);
  const allowed = working.wholeTimes('foreigners-allowed', citizens, forEach);
  const more = shortfall('foreigners-more', allowed, employed, working);

  working.warn('balance-sheet-workplaces', ...EXCEPTIONS, 'no-guarantee');
  return working.computed(
    told('ratio-state', missing.value === 0 ? 'met' : 'not-met'),
    shown('foreigners-allowed', allowed),
    shown('foreigners-more', more),
    shown('citizens-needed', needed),
    shown('citizens-missing', missing),
  );
}
