// Dates told from today: «3 ay önce», `in two months`, «вчера», «الشهر القادم», «هفته آینده», `next Monday`.
import { addDays, type Day } from '../../knowledge/contracts/day';
import { addMonths } from '../calculate/span';
import { shiftDay, weekdayOf, type Duration } from './calendar-day';
import { onDay, periodAt, type DateContext, type DateMatch, type Period, type Precision } from './date-match';
import {
  COUNTED_FROM_ELSEWHERE,
  DAY_WORDS,
  PERIOD_ENDS,
  PERIODS_BEFORE,
  PERIODS_BEHIND,
  SHIFTS_BEFORE,
  SHIFTS_BEHIND,
  WEEKDAYS,
  type UnitName,
} from './date-words';
import { monthAt } from './month-names';
import { durationAt } from './read-duration';
import { readNumberAt } from './read-number';

const PRECISIONS: Record<UnitName, Precision> = { day: 'day', week: 'day', month: 'month', year: 'year' };
/** «bitmeden 60 gün önce», «girişten 2 hafta sonra», «en az 60 gün önce»: counted from another day, or a rule. */
const TURKISH_FROM = /(?:dan|den|tan|ten)$/;
const FROM_NOW = /^(?:bundan|sundan|bugunden|simdiden)$/;
const AT_LEAST = /^(?:az|gec|fazla|cok)$/;

/** «لأكثر من ثلاثة أشهر» is how long, not since when. */
const MORE_OR_LESS = /^ل?(?:اكثر|اكتر|اقل|ازيد|اطول|اقصر)$/;
/** «في اليوم», «بنفس اليوم»: the day, not today. */
const ANY_DAY = /^(?:في|بنفس|نفس|طول|كل|ساعات|خلال|اجره)$/;

/** «the day before yesterday» */
const LONGEST_DAY_WORD = 4;

function isFromElsewhere({ words, language }: DateContext, at: number, next: number): boolean {
  if (COUNTED_FROM_ELSEWHERE[language].match(words, next)) return true;
  const before = words[at - 1]?.text ?? '';
  if (language === 'ar') return MORE_OR_LESS.test(before);
  return language === 'tr' && ((TURKISH_FROM.test(before) && !FROM_NOW.test(before)) || AT_LEAST.test(before));
}

const isAlone = ({ words, language }: DateContext, next: number): boolean => {
  const word = words[next];
  if (word === undefined || word.kind === 'mark') return true;
  return word.kind === 'word' && !(language === 'ar' && word.text.startsWith('ال')) && !monthAt(words, next, false);
};

type Said = { duration: Duration; smallest: UnitName; sign: 1 | -1; next: number };

/** A stretch of time with the word that turns it into a date before or behind it. */
function shiftAt(context: DateContext, at: number): Said | undefined {
  const { words, language } = context;
  const before = SHIFTS_BEFORE[language].match(words, at);
  if (before) {
    const counted = durationAt(words, before.next, language);
    const bare = before.meaning.bare && !counted ? durationAt(words, before.next, language, true) : undefined;
    const isBare = bare && isAlone(context, bare.next) && !WEEKDAYS[language].match(words, before.next);
    const isOneOf = before.meaning.sign === 1 && language === 'en' && /^an?$/.test(words[before.next]?.text ?? '');
    const found = counted ?? (isBare ? bare : isOneOf ? durationAt(words, before.next + 1, language, true) : undefined);
    if (found) return { ...found, sign: before.meaning.sign };
  }
  const isOneOf = language === 'en' && /^an?$/.test(words[at]?.text ?? '');
  const said =
    durationAt(words, at, language) ??
    (isOneOf ? durationAt(words, at + 1, language, true) : language === 'ru' ? durationAt(words, at, language, true) : undefined);
  const behind = said && SHIFTS_BEHIND[language].match(words, said.next);
  return said && behind && { ...said, sign: behind.meaning.sign, next: behind.next };
}

function shiftedDay(context: DateContext, at: number): DateMatch | undefined {
  const said = shiftAt(context, at);
  if (!said || isFromElsewhere(context, at, said.next)) return undefined;
  // «başvurdum, 2 ay sonra reddedildi»: after something else, not after today.
  if (said.sign === 1 && context.lean === 'past') return undefined;
  const day = shiftDay(context.today, said.duration, said.sign);
  return onDay(day, { precision: PRECISIONS[said.smallest], how: 'relative', ambiguous: false, next: said.next });
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** A weekday of a week that is named: «next week on Monday». */
function weekdayIn(context: DateContext, period: Period): DateMatch | undefined {
  const place = /^(?:on|в|во)$/.test(context.words[period.next]?.text ?? '') ? period.next + 1 : period.next;
  const weekday = WEEKDAYS[context.language].match(context.words, place);
  if (!weekday) return undefined;
  const day = addDays(mondayOf(context.today), 7 * period.off + weekday.meaning.number - 1);
  return { day, precision: 'day', how: 'relative', ambiguous: false, next: weekday.next };
}

/** «چند ماه گذشته», «یک ماه گذشته»: so many of them, not the last one. */
const isCounted = ({ words, language }: DateContext, at: number): boolean =>
  at > 0 && (/^(?:چند|چندين|هر|كل)$/.test(words[at - 1]?.text ?? '') || readNumberAt(words, at - 1, language)?.next === at);

/** «geçen hafta» is some day of it and so not told to the day; a month or year is given as its first day. */
function periodDay(context: DateContext, at: number): DateMatch | undefined {
  const period = periodAt(context, at);
  if (!period || isCounted(context, at)) return undefined;
  const { today } = context;
  if (period.unit === 'week')
    return (
      weekdayIn(context, period) ?? {
        day: addDays(today, 7 * period.off),
        precision: 'month',
        how: 'relative',
        ambiguous: true,
        next: period.next,
      }
    );
  const { unit, off, next } = period;
  const isYear = unit === 'year';
  const first = isYear ? `${today.slice(0, 4)}-01-01` : `${today.slice(0, 7)}-01`;
  return onDay(addMonths(first, isYear ? 12 * off : off), {
    precision: isYear ? 'year' : 'month',
    how: 'relative',
    ambiguous: false,
    next,
  });
}

/** «ay sonu», «до конца года»: the last day of this month or year. */
function periodEnd(context: DateContext, at: number): DateMatch | undefined {
  const found = PERIOD_ENDS[context.language].match(context.words, at);
  if (!found) return undefined;
  const first =
    found.meaning === 'year'
      ? addMonths(`${context.today.slice(0, 4)}-01-01`, 12)
      : addMonths(`${context.today.slice(0, 7)}-01`, 1);
  return onDay(addDays(first, -1), { precision: 'day', how: 'relative', ambiguous: false, next: found.next });
}

/** A weekday is the next or the last one before today; «next Friday» said on a Wednesday may be two days away or nine. */
function weekdayAt(context: DateContext, at: number): DateMatch | undefined {
  const { words, language, today, lean } = context;
  const before = PERIODS_BEFORE[language].match(words, at);
  const weekday = WEEKDAYS[language].match(words, before?.next ?? at);
  if (!weekday) return undefined;
  const behind = before ? undefined : PERIODS_BEHIND[language].match(words, weekday.next);
  const off = before?.meaning ?? behind?.meaning;
  if (off === undefined && (weekday.meaning.weak || lean === 'either')) return undefined;
  const { number } = weekday.meaning;
  const next = behind?.next ?? weekday.next;
  const inThisWeek = addDays(mondayOf(today), number - 1);
  const sign = off ?? (lean === 'past' ? -1 : 1);
  const ahead = (number - weekdayOf(today) + 7) % 7 || 7;
  const day = sign === 0 ? inThisWeek : addDays(today, sign > 0 ? ahead : ahead === 7 ? -7 : ahead - 7);
  const ambiguous = off !== undefined && off !== 0 && mondayOf(day) === mondayOf(today);
  return { day, precision: 'day', how: 'relative', ambiguous, next };
}

function dayWord({ words, language, today }: DateContext, at: number): DateMatch | undefined {
  // Arabic without its prefixes would read «الغدا», lunch, as tomorrow and «باليوم», a day, as today.
  const here = words.slice(at, at + LONGEST_DAY_WORD);
  const asWritten = language === 'ar' ? here.map((word) => ({ ...word, forms: [word.text] })) : here;
  const found = DAY_WORDS[language].match(asWritten, 0);
  if (!found || (language === 'ar' && ANY_DAY.test(words[at - 1]?.text ?? ''))) return undefined;
  return { day: addDays(today, found.meaning), precision: 'day', how: 'relative', ambiguous: false, next: at + found.next };
}

export function relativeDateAt(context: DateContext, at: number): DateMatch | undefined {
  if (context.words[at]?.kind === 'mark') return undefined;
  const found = [shiftedDay, weekdayAt, periodEnd, periodDay, dayWord].flatMap((read) => read(context, at) ?? []);
  return found.sort((one, other) => other.next - one.next)[0];
}
