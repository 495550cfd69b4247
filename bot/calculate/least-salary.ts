// The least gross salary that the criteria ask for: a multiple of the minimum wage by group of jobs.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Calculation } from './calculation';
import type { Sources } from './sources';
import { createWorking, shown } from './working';

export const LeastSalaryInputSchema = z.strictObject({
  group: z.enum(['top', 'engineer', 'manager', 'expert', 'other', 'domestic']),
  /** How much of the month is worked. */
  percentOfMonth: z.number().positive().max(100).default(100),
});
type LeastSalaryInput = z.infer<typeof LeastSalaryInputSchema>;

export function leastSalary(input: LeastSalaryInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('least-salary', input, sources, day);
  const wage = working.figure('wage.minimum-gross', 'TRY');
  const multiple = working.figure(`salary.multiple.${input.group}`, 'times');
  if (!wage || !multiple) return working.missing();
  working.restOn('fig.threshold.net-vs-gross');
  const least = working.times('least-salary', wage, multiple);
  working.warn('application-day-counts', 'gross-amounts', 'benefits-do-not-count', 'exempt-persons');
  if (input.percentOfMonth === 100) return working.computed(shown('least-salary', least));

  // What is due for a part of a month is in proportion; the floor itself and the duty to declare full-time work stay.
  working.restOn('contract.part-time');
  working.warn('full-wage-declared');
  const share = working.percentOf('salary-for-share', least, given(input.percentOfMonth, 'percent'));
  return working.computed(shown('least-salary', least), shown('salary-for-share', share));
}
