// The parts of a written date and what stands between them: the number of the day, the month in all its forms, the year.
import type { Day } from '../../knowledge/contracts/day';
import { dayIn, partsIn, type CalendarName } from './calendar-day';
import { periodAt, type DateContext } from './date-match';
import { BEFORE_YEAR, BEHIND_MONTH, BEHIND_YEAR, BETWEEN_PARTS } from './date-words';
import { isMeasured } from './measured';
import { monthAt, type MonthName } from './month-names';
import { calendarOfYear } from './numeric-date';
import { ORDINALS } from './ordinal-words';
import { readNumberAt } from './read-number';

export type Place<Value> = { value: Value; next: number };
/** A year as said: a number, or one so far from today's. */
export type SaidYear = { year: number } | { off: number };

const LAST_DATE = 31;
const DATE_ENDINGS = /^(?:st|nd|rd|th|го|е|ого|ое|м|ام)$/;

const isMark = (context: DateContext, at: number, marks: string): boolean => {
  const word = context.words[at];
  return word?.kind === 'mark' && marks.includes(word.text);
};
const isEnd = (context: DateContext, at: number): boolean =>
  context.words[at]?.kind !== 'word' && context.words[at]?.kind !== 'number';

/** The number of a day in figures, words or as an ordinal, past what hangs on it. */
export function dateAt(context: DateContext, at: number): Place<number> | undefined {
  const { words, language } = context;
  const ordinal = ORDINALS[language].match(words, at);
  const number = readNumberAt(words, at, language);
  const isPlain = number && !number.scaled && (!number.inFigures || /^\d{1,2}$/.test(words[at]?.text ?? ''));
  if (ordinal && ordinal.next >= (number?.next ?? 0)) return { value: ordinal.meaning, next: ordinal.next };
  if (!number || !isPlain || !Number.isInteger(number.value) || number.value < 1 || number.value > LAST_DATE) return undefined;
  let { next } = number;
  if (words[next]?.kind === 'suffix') next += 1;
  else if (words[next]?.text === '-' && DATE_ENDINGS.test(words[next + 1]?.text ?? '')) next += 2;
  else if (DATE_ENDINGS.test(words[next]?.text ?? '')) next += 1;
  return { value: number.value, next };
}

/** Past «of», «من شهر» or the mark in «15-Mart-2026». */
export function afterBetween(context: DateContext, at: number): number {
  if (isMark(context, at, '-/.') && context.words[at]?.joined) return at + 1;
  return BETWEEN_PARTS[context.language].match(context.words, at)?.next ?? at;
}

/** «آذار/مارس» names one month twice; «Mar.» has its point. */
export function afterMonth(context: DateContext, name: MonthName, at: number): number {
  const twin = isMark(context, at, '/') ? monthAt(context.words, at + 1, false) : undefined;
  const place = twin && twin.name.month === name.month ? twin.next : at;
  const behind = BEHIND_MONTH[context.language].match(context.words, place)?.next ?? place;
  return isMark(context, behind, '.') && context.words[behind]?.joined && context.words[behind + 1]?.kind === 'number'
    ? behind + 1
    : behind;
}

/** «15 Aralık 26», `15 Mar '26`: two figures are a year only where nothing follows that they could count. */
function shortYear(context: DateContext, at: number): Place<SaidYear> | undefined {
  const place = isMark(context, at, "'’") ? at + 1 : at;
  const { text = '' } = context.words[place] ?? {};
  const isYear = /^[1-4]\d$/.test(text) && isEnd(context, place + 1) && !isMark(context, place + 1, '%./:');
  return isYear ? { value: { year: 2000 + Number(text) }, next: place + 1 } : undefined;
}

/** The year behind a month, past a comma and «سال»; also «last year» there. */
export function yearAfter(context: DateContext, at: number): Place<SaidYear> | undefined {
  const { words, language } = context;
  const afterMark = isMark(context, at, ',/-،') ? at + 1 : at;
  const period = periodAt(context, afterMark);
  if (period?.unit === 'year') return { value: { off: period.off }, next: period.next };
  const place = BEFORE_YEAR[language].match(words, afterMark)?.next ?? afterMark;
  const word = words[place];
  const short = shortYear(context, at);
  if (short) return short;
  if (word?.kind !== 'number' || !/^\d{4}$/.test(word.text) || !calendarOfYear(Number(word.text))) return undefined;
  const behind = BEHIND_YEAR[language].match(words, place + 1)?.next;
  if (behind === undefined && isMeasured(words, place + 1, language)) return undefined;
  return { value: { year: Number(word.text) }, next: behind ?? place + 1 };
}

/** Whether the name of a month stands for one here: some are words of other meanings too. */
export function isSurely(context: DateContext, at: number, name: MonthName, next: number): boolean {
  if (name.strength === 'strong') return true;
  if (name.strength === 'short') return false;
  const { raw = '' } = context.words[at] ?? {};
  const isLatin = /^[a-z]/i.test(raw);
  return (
    isEnd(context, next) ||
    /^\p{Lu}/u.test(raw) ||
    (context.language === 'ar' && !isLatin) ||
    (context.language === 'fa' && isLatin)
  );
}

/** The year in the month's own calendar; a Gregorian year beside an Iranian month still tells one date. */
export function calendarYear(
  calendar: CalendarName,
  said: SaidYear,
  today: Day,
  month: number,
  date: number,
): number | undefined {
  if ('off' in said) return partsIn(calendar, today).year + said.off;
  const calendarSaid = calendarOfYear(said.year);
  if (calendarSaid === calendar) return said.year;
  if (calendarSaid === 'iranian') return undefined;
  return [said.year - 621, said.year - 622].find((year) => dayIn(calendar, year, month, date)?.startsWith(String(said.year)));
}

/** «شهر ٣»: Arabic numbers the months as often as it names them. */
export function numberedMonth(context: DateContext, at: number): { name: MonthName; next: number } | undefined {
  const { words, language } = context;
  const number = words[at + 1];
  const isMonth =
    language === 'ar' &&
    words[at]?.forms.includes('شهر') &&
    number?.kind === 'number' &&
    /^(?:0?[1-9]|1[0-2])$/.test(number.text);
  if (!isMonth || (isMeasured(words, at + 2, language) && !yearAfter(context, at + 2))) return undefined;
  return { name: { month: Number(number.text), calendar: 'gregorian', strength: 'strong', ending: '' }, next: at + 2 };
}
