// How long something lasts: «2 yıl 3 ay», «bir buçuk yıl», «полтора года», «سنتين», «دو سال و نیم», «6 aylık».
import type { Language } from '../../knowledge/contracts/language';
import type { Duration } from './calendar-day';
import { AND, ONE_OF, UNITS, type Unit, type UnitName } from './date-words';
import { afterHalf, readNumberAt } from './read-number';
import { writtenWords, type WrittenWord } from './written-words';

export type FoundDuration = { duration: Duration; start: number; end: number };

type Piece = { name: UnitName; amount: number; next: number };

const NOTHING: Duration = { years: 0, months: 0, weeks: 0, days: 0 };
/** Longer than a life is something else: «2026 yılı». */
const MOST: Record<UnitName, number> = { year: 99, month: 1200, week: 5200, day: 36_500 };
const SIZES: UnitName[] = ['year', 'month', 'week', 'day'];
const HALF_MONTH_DAYS = 15;
const HALF_WEEK_DAYS = 3;

/** Half a year is told in months, half a month and half a week in days. */
const smallerThan = (name: UnitName): UnitName => (name === 'year' ? 'month' : 'day');

/** A whole or half number of a unit as a duration; other fractions are not said of time. */
function durationOf(name: UnitName, amount: number): Duration | undefined {
  const whole = Math.floor(amount);
  const isHalf = amount - whole === 0.5;
  if (amount <= 0 || amount > MOST[name] || (amount !== whole && !isHalf)) return undefined;
  switch (name) {
    case 'year':
      return { ...NOTHING, years: whole, months: isHalf ? 6 : 0 };
    case 'month':
      return { ...NOTHING, months: whole, days: isHalf ? HALF_MONTH_DAYS : 0 };
    case 'week':
      return { ...NOTHING, weeks: whole, days: isHalf ? HALF_WEEK_DAYS : 0 };
    case 'day':
      return isHalf ? undefined : { ...NOTHING, days: whole };
  }
}

const saysOne = (word: WrittenWord | undefined): boolean =>
  word?.forms.some((form) => form === 'واحد' || form === 'واحده') ?? false;

/** «3-месячный», «18-month», «2-х лет»: past the hyphen and a short ending. */
function afterHyphen(words: readonly WrittenWord[], at: number): number {
  if (words[at]?.text !== '-' || !words[at]?.joined || !words[at + 1]?.joined) return at;
  return /^(?:х|ти|го|й|и)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

/** A unit by its own: the dual, «полгода», «سنة واحدة», or any unit where one of it may be meant. */
function countedUnit(words: readonly WrittenWord[], at: number, unit: Unit, next: number, bare: boolean): Piece | undefined {
  const isSingle = saysOne(words[next]);
  if (unit.form !== 'counted' && !isSingle && !(bare && unit.form === 'single')) return undefined;
  return words[at]?.kind === 'word' ? { name: unit.name, amount: unit.times, next: isSingle ? next + 1 : next } : undefined;
}

/** A number and its unit: «2 yıl», «half a year», «6-месячный». */
function numberedPiece(words: readonly WrittenWord[], at: number, language: Language): Piece | undefined {
  const number = readNumberAt(words, at, language);
  if (!number || number.scaled) return undefined;
  const isHalfA = number.value === 0.5 && words[number.next]?.text === 'a';
  const unit = UNITS[language].match(words, isHalfA ? number.next + 1 : afterHyphen(words, number.next));
  if (!unit || (unit.meaning.form === 'counted' && number.inFigures)) return undefined;
  return { name: unit.meaning.name, amount: number.value * unit.meaning.times, next: unit.next };
}

/** A unit without a number is one of it where something is added: «سنة ونصف», «سنة وشهرين», «год и два месяца». */
function isAddedTo(words: readonly WrittenWord[], next: number, language: Language): boolean {
  if (afterHalf(words, next, language) !== undefined) return true;
  const isJoined = language === 'ar' && words[next]?.text.startsWith('و') === true;
  const place = AND[language].match(words, next)?.next ?? (isJoined ? next : undefined);
  if (place === undefined) return false;
  return UNITS[language].match(words, place)?.meaning.form === 'counted' || numberedPiece(words, place, language) !== undefined;
}

function pieceAt(words: readonly WrittenWord[], at: number, language: Language, bare: boolean): Piece | undefined {
  const alone = UNITS[language].match(words, at);
  const isOne = alone?.meaning.form === 'single' && (bare || isAddedTo(words, alone.next, language));
  return (alone && countedUnit(words, at, alone.meaning, alone.next, isOne)) ?? numberedPiece(words, at, language);
}

/** The half that follows its unit: «سنة ونصف», «a year and a half», «دو سال و نیم». */
function withHalf(words: readonly WrittenWord[], piece: Piece, language: Language): Piece {
  const next = Number.isInteger(piece.amount) ? afterHalf(words, piece.next, language) : undefined;
  return next === undefined ? piece : { ...piece, amount: piece.amount + 0.5, next };
}

const add = (one: Duration, other: Duration): Duration => ({
  years: one.years + other.years,
  months: one.months + other.months,
  weeks: one.weeks + other.weeks,
  days: one.days + other.days,
});

/** The duration that begins at a word, with the smallest unit it names; `bare` reads a unit without a number as one of it. */
export function durationAt(
  words: readonly WrittenWord[],
  at: number,
  language: Language,
  bare = false,
): { duration: Duration; smallest: UnitName; next: number } | undefined {
  let found: { duration: Duration; smallest: UnitName; next: number } | undefined;
  let place = at;
  for (;;) {
    const begun = pieceAt(words, place, language, bare && !found);
    const piece = begun && withHalf(words, begun, language);
    const duration = piece && durationOf(piece.name, piece.amount);
    const isSmaller = piece && (!found || SIZES.indexOf(piece.name) > SIZES.indexOf(found.smallest));
    if (!piece || !duration || !isSmaller) return found;
    const smallest = Number.isInteger(piece.amount) ? piece.name : smallerThan(piece.name);
    found = { duration: add(found?.duration ?? NOTHING, duration), smallest, next: piece.next };
    place = AND[language].match(words, piece.next)?.next ?? piece.next;
  }
}

/** Every duration a message names, in order. */
export function readDurations(text: string, { language }: { language: Language }): FoundDuration[] {
  const words = writtenWords(text, language);
  const found: FoundDuration[] = [];
  for (let at = 0; at < words.length;) {
    const oneOf = ONE_OF[language].match(words, at)?.next;
    const read = (oneOf === undefined ? undefined : durationAt(words, oneOf, language, true)) ?? durationAt(words, at, language);
    const last = read && words[read.next - 1];
    if (!read || !last) {
      at += 1;
      continue;
    }
    found.push({ duration: read.duration, start: words[at]?.start ?? 0, end: last.end });
    at = read.next;
  }
  return found;
}
