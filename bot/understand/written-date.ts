// Dates with the name of their month, and bare years: «15 Mart 2026», `March 15th`, «15 марта», «١٥ آذار/مارس», «۱۵ اسفند ۱۴۰۴».
import { dayIn } from './calendar-day';
import { afterBetween, afterMonth, calendarYear, dateAt, isSurely, numberedMonth, yearAfter, type SaidYear } from './date-parts';
import { dayByLean, periodAt, type DateContext, type DateMatch } from './date-match';
import { PERIODS_BEHIND } from './date-words';
import { isMeasured } from './measured';
import { monthAt, type MonthName } from './month-names';
import { isReference } from './numeric-date';
import { monthAlone, yearAlone } from './written-month';

const OF_MONTH = /^(?:i|u)n$/;

/** A day of a month, in the year said or in the one that lies that way. */
function dayMatch(
  context: DateContext,
  name: MonthName,
  date: number,
  said: SaidYear | undefined,
  next: number,
): DateMatch | undefined {
  const { calendar, month } = name;
  const year = said && calendarYear(calendar, said, context.today, month, date);
  const period = said ? undefined : PERIODS_BEHIND[context.language].match(context.words, next);
  const lean = period?.meaning === -1 ? 'past' : period?.meaning === 1 ? 'future' : context.lean;
  const bySaid = year === undefined ? undefined : dayIn(calendar, year, month, date);
  const day = said ? bySaid : dayByLean({ ...context, lean }, calendar, month, date);
  return { day, precision: 'day', how: 'written', ambiguous: !said && lean === 'either', next: period?.next ?? next };
}

/** «15 Mart 2026», «15th of March», «١٥ شهر ٣». */
function dayThenMonth(context: DateContext, at: number, yearSaid?: SaidYear): DateMatch | undefined {
  const date = dateAt(context, at);
  if (!date || isReference(context, at)) return undefined;
  const place = afterBetween(context, date.next);
  const month = monthAt(context.words, place, true) ?? numberedMonth(context, date.next);
  if (!month) return undefined;
  const next = afterMonth(context, month.name, month.next);
  const year = yearSaid ? undefined : yearAfter(context, next);
  const said = yearSaid ?? year?.value;
  if (!said && !isSurely(context, month.next - 1, month.name, next)) return undefined;
  return dayMatch(context, month.name, date.value, said, year?.next ?? next);
}

/** `March 15th, 2026` in English; in Turkish only «mart'ın 15'i». */
function monthThenDay(context: DateContext, at: number, yearSaid?: SaidYear): DateMatch | undefined {
  const month = monthAt(context.words, at, context.words[at + 1]?.kind === 'number');
  if (!month) return undefined;
  const place = afterMonth(context, month.name, month.next);
  const isOwned = OF_MONTH.test(month.name.ending) || context.words[place - 1]?.text === 'ayinin';
  if (context.language !== 'en' && !isOwned) return undefined;
  const date = dateAt(context, context.words[place]?.text === 'the' ? place + 1 : place);
  if (!date || isMeasured(context.words, date.next, context.language)) return undefined;
  const year = yearSaid ? undefined : yearAfter(context, date.next);
  const said = yearSaid ?? year?.value;
  if (!said && !isSurely(context, at, month.name, date.next)) return undefined;
  return dayMatch(context, month.name, date.value, said, year?.next ?? date.next);
}

/** The year first: «geçen yıl 15 Mart», `next year in March`, «2026 yılı mart ayı». */
function afterYear(context: DateContext, at: number): DateMatch | undefined {
  const period = periodAt(context, at);
  const year = context.words[at]?.kind === 'number' ? yearAfter(context, at) : undefined;
  const said = period?.unit === 'year' ? { off: period.off } : year?.value;
  if (!said) return undefined;
  const place = period?.next ?? year?.next ?? at;
  return dayThenMonth(context, place, said) ?? monthThenDay(context, place, said) ?? monthAlone(context, place, said);
}

export function writtenDateAt(context: DateContext, at: number): DateMatch | undefined {
  const { kind } = context.words[at] ?? {};
  if (kind !== 'word' && kind !== 'number') return undefined;
  return (
    dayThenMonth(context, at) ??
    monthThenDay(context, at) ??
    afterYear(context, at) ??
    monthAlone(context, at) ??
    yearAlone(context, at)
  );
}
