// Months and years without a day: «Mart 2026», «martta», `last March`, «في آذار», «2024 yılında», «سال ۱۴۰۳».
import type { Day } from '../../knowledge/contracts/day';
import { dayIn, partsIn } from './calendar-day';
import { afterMonth, calendarYear, numberedMonth, yearAfter, type SaidYear } from './date-parts';
import { monthByLean, onDay, type DateContext, type DateMatch } from './date-match';
import { BEFORE_MONTH, PERIODS_BEFORE, PERIODS_BEHIND, YEAR_MARKS_BEFORE, YEAR_MARKS_BEHIND } from './date-words';
import { isMeasured } from './measured';
import { monthAt, type MonthName } from './month-names';
import { calendarOfYear } from './numeric-date';

const IN_MONTH = /^(?:d|t)(?:a|e)(?:n|ki)?$/;
/** A year by itself is one that papers of today bear. */
const BARE_YEAR = /^(?:19[5-9]\d|20\d\d)$/;
const IRANIAN_YEAR = /^1[34]\d\d$/;
const YEAR_CASES = /^(?:d|t)(?:a|e)(?:n|ki)?$|^(?:y?)(?:a|e)$/;

/** «Mart 2026», «geçen mart», «آذار الماضي», «in March», «martta», «в марте»: the month, given as its first day. */
export function monthAlone(context: DateContext, at: number, yearSaid?: SaidYear): DateMatch | undefined {
  const { words, language, today } = context;
  const led = BEFORE_MONTH[language].match(words, at);
  const period = PERIODS_BEFORE[language].match(words, at);
  const place = led?.next ?? period?.next ?? at;
  const month = monthAt(words, place, false) ?? (led && place > at ? numberedMonth(context, place - 1) : undefined);
  // «32 Mart 2026» is no date; nor is its month one then.
  const isBehindNumber = place === at && !yearSaid && words[at - 1]?.kind === 'number';
  if (!month || isBehindNumber) return undefined;
  const { calendar, month: number, ending } = month.name;
  const next = afterMonth(context, month.name, month.next);
  const behind = PERIODS_BEHIND[language].match(words, next);
  const year = yearSaid ? undefined : yearAfter(context, next);
  const said = yearSaid ?? year?.value;
  const result = (day: Day | undefined, ambiguous: boolean, end: number): DateMatch | undefined =>
    onDay(day, { precision: 'month', how: 'written', ambiguous, next: end });
  if (said) {
    const of = calendarYear(calendar, said, today, number, 1);
    return of === undefined ? undefined : result(dayIn(calendar, of, number, 1), false, year?.next ?? next);
  }
  if (month.name.strength !== 'strong' && !led) return undefined;
  const off = period?.meaning ?? behind?.meaning;
  if (off !== undefined) return result(monthAside(context, month.name, off), false, behind?.next ?? next);
  const isMarked = led !== undefined || IN_MONTH.test(ending) || next > month.next;
  return isMarked ? result(monthByLean(context, calendar, number), context.lean === 'either', next) : undefined;
}

/** Last, this or next March. */
function monthAside({ today }: DateContext, { calendar, month }: MonthName, off: -1 | 0 | 1): Day | undefined {
  const now = partsIn(calendar, today);
  if (off === 0) return dayIn(calendar, now.year, month, 1);
  const isOther = off < 0 ? month >= now.month : month <= now.month;
  return dayIn(calendar, now.year + (isOther ? off : 0), month, 1);
}

/** «2024'te», `in 2024`, «2024 yılında», «سال ۱۴۰۳»: the year, given as its first day. */
export function yearAlone(context: DateContext, at: number): DateMatch | undefined {
  const { words, language } = context;
  const led = YEAR_MARKS_BEFORE[language].match(words, at);
  const place = led?.next ?? at;
  const text = words[place]?.kind === 'number' ? (words[place]?.text ?? '') : '';
  if (!BARE_YEAR.test(text) && !IRANIAN_YEAR.test(text)) return undefined;
  const behind = YEAR_MARKS_BEHIND[language].match(words, place + 1);
  const suffix = words[place + 1];
  const isEnded = suffix?.kind === 'suffix' && YEAR_CASES.test(suffix.text);
  if (!led && !behind && !isEnded) return undefined;
  if (!behind && !isEnded && isMeasured(words, place + 1, language)) return undefined;
  const calendar = calendarOfYear(Number(text));
  const day = calendar === undefined ? undefined : dayIn(calendar, Number(text), 1, 1);
  return onDay(day, { precision: 'year', how: 'written', ambiguous: false, next: behind?.next ?? place + (isEnded ? 2 : 1) });
}
