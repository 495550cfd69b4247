// What a calculator gives back: numbers, days and closed keys, no words. The words are in bot/phrases/calculation-phrases.ts.
import type { Day } from '../../knowledge/contracts/day';
import type { Authority } from '../../knowledge/contracts/fact';

export const CALCULATOR_NAMES = [
  'permit-fee',
  'fine-estimate',
  'least-salary',
  'employment-ratio',
  'extension-window',
  'objection-deadline',
  'severance',
  'notice',
  'annual-leave',
  'overtime-pay',
] as const;
export type CalculatorName = (typeof CALCULATOR_NAMES)[number];

export type Unit = 'TRY' | 'percent' | 'times' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'persons';

/** A number with its unit; `figure` says which figure it is, null for what was given or worked out. */
export type Amount = { unit: Unit; value: number; figure: string | null };
export type OnDay = { unit: 'day'; value: Day };
export type Quantity = Amount | OnDay;

export const given = (value: number, unit: Unit): Amount => ({ unit, value, figure: null });
export const onDay = (value: Day): OnDay => ({ unit: 'day', value });

/** What a number or a line of the working is. */
export type Label =
  | 'fee'
  | 'valuable-paper'
  | 'total'
  | 'fine-for-all'
  | 'fine'
  | 'discount'
  | 'reduced-fine'
  | 'pay-reduced-by'
  | 'least-salary'
  | 'salary-for-share'
  | 'ratio-state'
  | 'foreigners-in-all'
  | 'foreigners-allowed'
  | 'foreigners-more'
  | 'citizens-needed'
  | 'citizens-missing'
  | 'window-state'
  | 'first-day'
  | 'last-day'
  | 'days-left'
  | 'days-until-open'
  | 'work-until'
  | 'period-state'
  | 'apply-to'
  | 'last-working-day'
  | 'cautious-last-day'
  | 'days-not-used'
  | 'full-years'
  | 'remaining-days'
  | 'pay-for-each-year'
  | 'for-full-years'
  | 'for-remainder'
  | 'severance'
  | 'service'
  | 'notice-period'
  | 'notice-ends'
  | 'notice-days'
  | 'notice-pay'
  | 'leave-days'
  | 'leave-by-age'
  | 'base-pay'
  | 'premium'
  | 'overtime-pay'
  | 'time-off'
  | 'extra-days'
  | 'holiday-pay';

/** Results that are a word, not a number: states and places. */
export type Word =
  | 'met'
  | 'not-met'
  | 'too-early'
  | 'open'
  | 'expired'
  | 'running'
  | 'passed'
  | 'ministry'
  | 'criminal-judgeship'
  | 'social-security-institution'
  | 'administrative-court';

/**
 * `share`: the first times the second, divided by the third. `whole`: divided, the rest dropped. `lower`, `higher`: the one of
 * the parts that counts. `span`: from the first day up to, and not including, the second.
 */
export type StepKind = 'times' | 'plus' | 'minus' | 'share' | 'whole' | 'lower' | 'higher' | 'span';
export type Step = { label: Label; kind: StepKind; parts: Quantity[]; result: Quantity };

/** Why there is nothing to calculate although every figure is known. */
export const REASONS = ['permit-too-long', 'service-too-short', 'resigned-without-cause', 'immoral-conduct'] as const;
export type Reason = (typeof REASONS)[number];

/** What the reader must know beside the number; warnings.ts says what stands behind each. */
export const WARNINGS = [
  'amount-not-confirmed',
  'gross-amounts',
  'ends-on-holiday',
  'holidays-unknown',
  'payment-message-binds',
  'fee-differs-by-nationality',
  'protection-exemption-announced',
  'director-decides',
  'paying-keeps-objection',
  'discount-over',
  'reported-for-removal',
  'worker-fined-too',
  'employer-bears-costs',
  'free-zones-differ',
  'application-day-counts',
  'benefits-do-not-count',
  'full-wage-declared',
  'balance-sheet-workplaces',
  'turnover-waiver',
  'long-stay-waiver',
  'exempt-persons',
  'tourism-waiver',
  'it-waiver',
  'partner-rules',
  'protection-quota',
  'no-guarantee',
  'same-job-while-pending',
  'not-last-day',
  'late-refused',
  'late-first-application',
  'late-no-work',
  'late-residence',
  'then-administrative-court',
  'court-time-may-be-shorter',
  'new-application-possible',
  'fine-becomes-final',
  'force-majeure',
  'served-on-employer',
  'not-removed-meanwhile',
  'objection-stops-collection',
  'extras-are-added',
  'above-ceiling',
  'domestic-no-severance',
  'no-permit-unsettled',
  'legal-minimum',
  'both-sides-owe-notice',
  'no-notice-in-trial',
  'job-search',
  'rest-days-not-counted',
  'underground-more',
  'domestic-age-more',
  'travel-leave',
  'above-weekly-limit',
  'yearly-cap',
  'time-off-within',
  'on-top-of-pay',
] as const;
export type Warning = (typeof WARNINGS)[number];

/** A key with the amounts that its words name, in order. */
export type Note<K extends string> = { key: K; amounts: Amount[] };

export type Result = { label: Label; value: Quantity | { unit: 'word'; value: Word } };

/** A figure that has no value on the day; its last known value where the editor lets it be shown. */
export type MissingFigure = { figure: string; lastKnown: { amount: Amount; until: Day } | null };

export type Ending =
  | { kind: 'computed'; results: Result[] }
  | { kind: 'missing'; figures: MissingFigure[] }
  | { kind: 'ruled-out'; reason: Note<Reason> };

export type Inputs = Readonly<Record<string, string | number | boolean | undefined>>;

export type Calculation = {
  name: CalculatorName;
  /** The day whose rules and amounts were read. */
  day: Day;
  inputs: Inputs;
  /** The working, in order. */
  steps: Step[];
  ending: Ending;
  warnings: Note<Warning>[];
  /** Facts it rests on, and where they stand in the law. */
  facts: string[];
  authorities: Authority[];
};
