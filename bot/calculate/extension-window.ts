// From which day to which an extension may be asked for, and where today stands.
import { z } from 'zod';
import type { Day } from '../../knowledge/contracts/day';
import { onDay, type Amount, type Calculation, type OnDay, type Result, type Word } from './calculation';
import { NearDaySchema } from './inputs';
import { daysLeft, safeDay } from './last-days';
import type { Sources } from './sources';
import { createWorking, shown, told, type Working } from './working';

export const ExtensionWindowInputSchema = z.strictObject({ permitEnds: NearDaySchema });
type ExtensionWindowInput = z.infer<typeof ExtensionWindowInputSchema>;

type State = Extract<Word, 'too-early' | 'open' | 'expired'>;
const stateOn = (day: Day, first: OnDay, last: OnDay): State =>
  day < first.value ? 'too-early' : day <= last.value ? 'open' : 'expired';

/** How long one may work on while a request made in time is decided; another number held under the old regulation. */
const workingOn = (working: Working): Amount | undefined =>
  working.optionalFigure('ir.extension-continue-90.continue-working-max', 'days') ??
  working.optionalFigure('ir.extension-continue-old.continue-working-old', 'days');

function inTime(state: State, input: ExtensionWindowInput, first: OnDay, last: OnDay, working: Working, day: Day): Result[] {
  const longest = workingOn(working);
  working.warn('not-last-day', 'same-job-while-pending');
  return [
    state === 'too-early' ? daysLeft('days-until-open', day, first.value) : daysLeft('days-left', day, last.value),
    ...(longest ? [shown('work-until', working.daysAfter('work-until', input.permitEnds, longest))] : []),
  ];
}

function tooLate(working: Working): Result[] {
  working.restOn('proc.extension.late');
  working.warn('late-refused', 'late-first-application', 'late-no-work', 'late-residence');
  return [];
}

export function extensionWindow(input: ExtensionWindowInput, sources: Sources, day: Day): Calculation {
  const working = createWorking('extension-window', input, sources, day);
  const earliest = working.figure('law6735.extension-window.earliest-days-before-expiry', 'days');
  const latest = working.figure('law6735.extension-window.latest-days-before-expiry', 'days');
  if (!earliest || !latest) return working.missing();
  const first = working.daysBefore('first-day', input.permitEnds, earliest);
  const last = latest.value === 0 ? onDay(input.permitEnds) : working.daysBefore('last-day', input.permitEnds, latest);
  const state = stateOn(day, first, last);
  const further = state === 'expired' ? tooLate(working) : inTime(state, input, first, last, working, day);
  const safe = state === 'expired' ? [] : safeDay(last.value, sources, working);
  return working.computed(told('window-state', state), shown('first-day', first), shown('last-day', last), ...safe, ...further);
}
