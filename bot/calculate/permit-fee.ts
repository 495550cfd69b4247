// What a work permit costs: the fee by its length or kind, and the valuable paper charge once.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { given, type Amount, type Calculation } from './calculation';
import type { Sources } from './sources';
import { createWorking, shown, type Working } from './working';

export const PermitFeeInputSchema = z.discriminatedUnion('kind', [
  /** A part of a year counts as a year. */
  z.strictObject({ kind: z.literal('fixed-term'), years: z.int().min(1).max(100) }),
  z.strictObject({ kind: z.literal('indefinite') }),
  z.strictObject({ kind: z.literal('independent') }),
  z.strictObject({ kind: z.literal('temporary-protection') }),
]);
type PermitFeeInput = z.infer<typeof PermitFeeInputSchema>;

const FLAT_FEES = {
  indefinite: 'fee.permit.indefinite',
  independent: 'fee.permit.independent',
  'temporary-protection': 'fee.permit.temporary-protection-one-year',
} as const;

function feeOf(input: PermitFeeInput, working: Working): Amount | undefined {
  if (input.kind !== 'fixed-term') return working.figure(FLAT_FEES[input.kind], 'TRY');
  const yearly = working.figure('fee.permit.one-year', 'TRY');
  return yearly && (input.years === 1 ? yearly : working.times('fee', yearly, given(input.years, 'years')));
}

export function permitFee(input: PermitFeeInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('permit-fee', input, sources, day);
  if (input.kind === 'fixed-term') {
    const longest = working.figure('law6735.extension-lengths.later-extension-max', 'years');
    if (longest && input.years > longest.value) return working.ruledOut('permit-too-long', longest);
  }
  const fee = feeOf(input, working);
  const paper = working.figure('fee.valuable-paper', 'TRY');
  if (!fee || !paper) return working.missing();
  working.restOn('fig.fee.rule.two-items', 'fig.fee.rule.per-year');
  if (input.kind === 'temporary-protection') working.warn('protection-exemption-announced');
  working.warn('payment-message-binds', 'fee-differs-by-nationality');
  const total = working.plus('total', fee, paper);
  return working.computed(shown('total', total), shown('fee', fee), shown('valuable-paper', paper));
}
