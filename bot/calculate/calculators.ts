// The table of calculators: what each asks for, and how it is run.
import type { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { annualLeave, AnnualLeaveInputSchema } from './annual-leave';
import { CALCULATOR_NAMES, type Calculation, type CalculatorName } from './calculation';
import { employmentRatio, EmploymentRatioInputSchema } from './employment-ratio';
import { extensionWindow, ExtensionWindowInputSchema } from './extension-window';
import { fineEstimate, FineEstimateInputSchema } from './fine-estimate';
import { leastSalary, LeastSalaryInputSchema } from './least-salary';
import { notice, NoticeInputSchema } from './notice';
import { objectionDeadline, ObjectionDeadlineInputSchema } from './objection-deadline';
import { overtimePay, OvertimePayInputSchema } from './overtime-pay';
import { permitFee, PermitFeeInputSchema } from './permit-fee';
import { severance, SeveranceInputSchema } from './severance';
import type { Sources } from './sources';

type Calculator = {
  /** What it needs to know. */
  input: z.ZodType;
  /** Throws if the input does not fit; whoever asks a visitor checks with `input` first. */
  run(input: unknown, sources: Sources, day: Day): Calculation;
};

const aCalculator = <I>(input: z.ZodType<I>, calculate: (input: I, sources: Sources, day: Day) => Calculation): Calculator => ({
  input,
  run: (raw, sources, day) => calculate(input.parse(raw), sources, day),
});

export const CALCULATORS: Record<CalculatorName, Calculator> = {
  'permit-fee': aCalculator(PermitFeeInputSchema, permitFee),
  'fine-estimate': aCalculator(FineEstimateInputSchema, fineEstimate),
  'least-salary': aCalculator(LeastSalaryInputSchema, leastSalary),
  'employment-ratio': aCalculator(EmploymentRatioInputSchema, employmentRatio),
  'extension-window': aCalculator(ExtensionWindowInputSchema, extensionWindow),
  'objection-deadline': aCalculator(ObjectionDeadlineInputSchema, objectionDeadline),
  severance: aCalculator(SeveranceInputSchema, severance),
  notice: aCalculator(NoticeInputSchema, notice),
  'annual-leave': aCalculator(AnnualLeaveInputSchema, annualLeave),
  'overtime-pay': aCalculator(OvertimePayInputSchema, overtimePay),
};

export const isCalculatorName = (name: string): name is CalculatorName => CALCULATOR_NAMES.some((each) => each === name);
