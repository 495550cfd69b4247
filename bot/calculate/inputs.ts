// Shapes that the inputs of several calculators share. Their bounds only keep slips of the pen out; they are no rules of law.
import { z } from 'zod';
import { DaySchema } from '../../knowledge/contracts/day';

/** A day in living memory or planned for. */
export const NearDaySchema = DaySchema.refine((day) => '1950-01-01' <= day && day <= '2150-12-31', 'the day is too far away');

/** Lira before deductions. */
export const PaySchema = z.number().positive().max(1_000_000_000);

export const CountSchema = z.int().min(0).max(100_000);

/** Under which law someone works: work in a household has its own rules. */
export const WorkSchema = z.enum(['labour-law', 'domestic']).default('labour-law');

export const inOrder = ({ start, end }: { start: string; end: string }): boolean => start <= end;
