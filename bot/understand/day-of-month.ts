// The number of a day in a month that is told from today's: «ayın 15'i», `the 15th of next month`, «15 числа», «15 الشهر القادم».
import { addMonths } from '../calculate/span';
import { gregorianDay } from './calendar-day';
import { dateAt } from './date-parts';
import { onDay, periodAt, type DateContext, type DateMatch } from './date-match';
import { THE_MONTHS } from './date-words';
import { ORDINALS } from './ordinal-words';
import type { Day } from '../../knowledge/contracts/day';

/** The day with this number in the month so far from today's. */
function dayIn(today: Day, off: number, date: number): Day | undefined {
  const [year = 0, month = 0] = addMonths(`${today.slice(0, 7)}-01`, off)
    .split('-')
    .map(Number);
  return gregorianDay(year, month, date);
}

/** The day with this number in this month, or in the one before or after where it lies the wrong way. */
function dayByLean({ today, lean }: DateContext, date: number): Day | undefined {
  const here = dayIn(today, 0, date);
  if (lean === 'past' && (here === undefined || here > today)) return dayIn(today, -1, date);
  return lean === 'future' && here !== undefined && here < today ? dayIn(today, 1, date) : here;
}

type Said = { date: number; off: number | undefined; next: number };

/** Turkish names the month first: «ayın 15'i», «gelecek ayın 15'inde». */
function monthFirst(context: DateContext, at: number): Said | undefined {
  const period = periodAt(context, at);
  const isMonth = period?.unit === 'month';
  const place = isMonth ? period.next : THE_MONTHS.tr.match(context.words, at)?.next;
  const date = place === undefined ? undefined : dateAt(context, place);
  if (!date || context.words[date.next - 1]?.kind === 'number') return undefined;
  return { date: date.value, off: isMonth ? period.off : undefined, next: date.next };
}

function dateFirst(context: DateContext, at: number): Said | undefined {
  const { words, language } = context;
  const date = dateAt(context, at);
  // «۱۵ ماه آینده» is the next fifteen months, «یک ماه» one of them.
  const isCount = language === 'fa' && ORDINALS.fa.match(words, at) === undefined;
  if (!date || isCount) return undefined;
  const behind = THE_MONTHS[language].match(words, date.next)?.next;
  const place = behind ?? (words[date.next]?.text === 'of' ? date.next + 1 : date.next);
  const period = periodAt(context, place);
  if (period?.unit === 'month') return { date: date.value, off: period.off, next: period.next };
  return behind === undefined ? undefined : { date: date.value, off: undefined, next: behind };
}

export function dayOfMonthAt(context: DateContext, at: number): DateMatch | undefined {
  const said = context.language === 'tr' ? monthFirst(context, at) : dateFirst(context, at);
  if (!said) return undefined;
  const { date, off, next } = said;
  const day = off === undefined ? dayByLean(context, date) : dayIn(context.today, off, date);
  const ambiguous = off === undefined && context.lean === 'either';
  return onDay(day, { precision: 'day', how: 'relative', ambiguous, next });
}
