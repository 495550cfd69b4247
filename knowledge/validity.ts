// What is in force on a day. Days are inclusive on both ends.
import { addDays, type Day } from './contracts/day';

export type Period = { validFrom: Day | null; validTo: Day | null };

export const isInForce = (period: Period, day: Day): boolean =>
  (period.validFrom === null || period.validFrom <= day) && (period.validTo === null || day <= period.validTo);

/** The item in force on a day; the later start wins where two hold (an editor is warned of such overlaps). */
export function inForceOn<T extends Period>(items: readonly T[], day: Day): T | undefined {
  return items.filter((item) => isInForce(item, day)).sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''))[0];
}

/** The last item that ended before a day. */
export function lastEndedBefore<T extends Period>(items: readonly T[], day: Day): T | undefined {
  return items
    .filter((item) => item.validTo !== null && item.validTo < day)
    .sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? ''))[0];
}

/** Days on which two periods both hold, or on which none holds between them; in the order of their starts. */
export function gapsAndOverlaps(items: readonly Period[]): { kind: 'gap' | 'overlap'; day: Day }[] {
  const ordered = [...items].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const found: { kind: 'gap' | 'overlap'; day: Day }[] = [];
  for (let place = 1; place < ordered.length; place += 1) {
    const before = ordered[place - 1];
    const start = ordered[place]?.validFrom ?? null;
    if (!before || start === null) continue;
    if (before.validTo === null || before.validTo >= start) found.push({ kind: 'overlap', day: start });
    else if (addDays(before.validTo, 1) < start) found.push({ kind: 'gap', day: addDays(before.validTo, 1) });
  }
  return found;
}
