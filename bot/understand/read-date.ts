// The days a message names, as written or told from today. What is no real date gives nothing: a wrong day would be worse.
import type { Day } from '../../knowledge/contracts/day';
import type { Language } from '../../knowledge/contracts/language';
import { type DateContext, type DateMatch, type Lean, type Precision } from './date-match';
import { dayOfMonthAt } from './day-of-month';
import { numericDateAt } from './numeric-date';
import { relativeDateAt } from './relative-date';
import { writtenDateAt } from './written-date';
import { writtenWords } from './written-words';

export type ReadDatesOptions = {
  today: Day;
  language: Language;
  /** Which way a date without its year lies: a dismissal is past, an expiry to come. */
  lean: Lean;
};

export type FoundDate = {
  /** The first day of it where a month or a year is named; where time is counted or a week named, a day about then. */
  day: Day;
  /** Only `day` is told to the day. */
  precision: Precision;
  /** Characters of the message, end exclusive. */
  start: number;
  end: number;
  how: 'written' | 'relative';
  /** Another day may be meant: «03/04/2026» (the day is first in Türkiye), a week, a date whose year was guessed without a lean. */
  ambiguous?: true;
};

function longestAt(context: DateContext, at: number): DateMatch | undefined {
  const found = [numericDateAt, writtenDateAt, dayOfMonthAt, relativeDateAt].flatMap((read) => read(context, at) ?? []);
  return found.sort((one, other) => other.next - one.next)[0];
}

/** Every day named in a message, in order, without overlaps. */
export function readDates(text: string, { today, language, lean }: ReadDatesOptions): FoundDate[] {
  const words = writtenWords(text, language);
  const context: DateContext = { words, language, today, lean };
  const found: FoundDate[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestAt(context, at);
    const [first, last] = [words[at], match && words[match.next - 1]];
    if (!match || !first || !last) {
      at += 1;
      continue;
    }
    const { day, precision, how, ambiguous } = match;
    if (day !== undefined)
      found.push({ day, precision, start: first.start, end: last.end, how, ...(ambiguous ? { ambiguous: true as const } : {}) });
    at = match.next;
  }
  return found;
}
