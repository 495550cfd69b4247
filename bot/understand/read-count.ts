// How many people: «3 yabancı», «iki işçi», «5 kişi», «троих иностранцев», «ثلاثة عمال», «سه نفر», `we are 12`.
import type { Language } from '../../knowledge/contracts/language';
import { afterNumberOf, afterWeAre, countedAt, pairAt, type CountedPeople } from './count-words';
import { isReference } from './numeric-date';
import { isMeasured } from './measured';
import { readNumberAt, type ReadNumber } from './read-number';
import { writtenWords, type WrittenWord } from './written-words';

export type FoundCount = {
  count: number;
  of: CountedPeople;
  /** Characters of the message, end exclusive. */
  start: number;
  end: number;
};

export type ReadCountsOptions = {
  language: Language;
  /** The message answers the question how many: a number by itself is a count. */
  expectCount?: boolean;
};

type Count = { count: number; of: CountedPeople; next: number };

/** More than any office employs is a number of something else. */
const MOST_PEOPLE = 1_000_000;
/** «bir yabancı» and «یک کارگر» are as often «a foreigner» as one of them. */
const INDEFINITE = /^(?:bir|یک|يك|یه|يه|yek|ye)$/;

const isWhole = (number: ReadNumber | undefined): number is ReadNumber =>
  number !== undefined && Number.isInteger(number.value) && number.value >= 0 && number.value < MOST_PEOPLE;

/** «5'i», «12-х», «3-4» leave the number; past what hangs on it. */
const afterEnding = (words: readonly WrittenWord[], next: number): number => {
  if (words[next]?.kind === 'suffix') return next + 1;
  return words[next]?.text === '-' && /^(?:х|ти|и|ro|го)$/.test(words[next + 1]?.text ?? '') ? next + 2 : next;
};

/** «2024 kaçak işçi cezası», `law 3218`, «18 yaş altı çocuğum»: a year, an article, «under». */
const isOtherNumber = (words: readonly WrittenWord[], at: number, language: Language): boolean =>
  /^(?:19|20)\d\d$/.test(words[at]?.text ?? '') ||
  (words[at]?.text === 'alti' && /^yas/.test(words[at - 1]?.text ?? '')) ||
  isReference({ words, language }, at);

/** A number and the people behind it. */
function numberThenPeople(
  words: readonly WrittenWord[],
  at: number,
  { language, expectCount }: ReadCountsOptions,
): Count | undefined {
  const number = readNumberAt(words, at, language);
  if (!isWhole(number) || isOtherNumber(words, at, language)) return undefined;
  const place = afterEnding(words, number.next);
  const people = countedAt(words, place, language);
  const isIndefinite = INDEFINITE.test(words[at]?.text ?? '') && number.next === at + 1;
  const isClassified = /^(?:tane|adet|kisi|نفر|نفره)$/.test(words[place]?.text ?? '');
  if (!people || (isIndefinite && !isClassified && !expectCount)) return undefined;
  return { count: number.value, of: people.meaning, next: people.next };
}

/** «çalışan sayısı 12», «нас 12», «عدد العمال ١٢». */
function peopleThenNumber(words: readonly WrittenWord[], at: number, language: Language): Count | undefined {
  const named = afterNumberOf(words, at, language);
  const place = named ?? afterWeAre(words, at, language);
  if (place === undefined) return undefined;
  const start =
    /^[:=-]$/.test(words[place]?.text ?? '') || /^(?:is|are|:|هو|است)$/.test(words[place]?.text ?? '') ? place + 1 : place;
  const number = readNumberAt(words, start, language);
  if (!isWhole(number) || isMeasured(words, number.next, language)) return undefined;
  const people = countedAt(words, afterEnding(words, number.next), language);
  const isOver = words[number.next]?.kind !== 'word';
  if (!people && !named && !isOver) return undefined;
  return { count: number.value, of: people?.meaning ?? (named ? 'worker' : 'person'), next: people?.next ?? number.next };
}

/** A number by itself, as the answer to «how many». */
function bareNumber(words: readonly WrittenWord[], at: number, language: Language): Count | undefined {
  const number = readNumberAt(words, at, language);
  if (!isWhole(number) || isMeasured(words, number.next, language) || isReference({ words, language }, at)) return undefined;
  return { count: number.value, of: 'person', next: afterEnding(words, number.next) };
}

/** In Arabic two people have a form of their own, and one follows the noun: «شخصين», «عامل واحد». */
function countedInArabic(words: readonly WrittenWord[], at: number): Count | undefined {
  const pair = pairAt(words, at);
  if (pair) return { count: 2, of: pair.meaning, next: pair.next };
  const people = countedAt(words, at, 'ar');
  const isOne = people && /^واحده?$/.test(words[people.next]?.text ?? '');
  return isOne ? { count: 1, of: people.meaning, next: people.next + 1 } : undefined;
}

function countAt(words: readonly WrittenWord[], at: number, options: ReadCountsOptions): Count | undefined {
  const { language, expectCount } = options;
  return (
    (language === 'ar' ? countedInArabic(words, at) : undefined) ??
    peopleThenNumber(words, at, language) ??
    numberThenPeople(words, at, options) ??
    (expectCount === true ? bareNumber(words, at, language) : undefined)
  );
}

/** Every count of people in a message, in order. */
export function readCounts(text: string, options: ReadCountsOptions): FoundCount[] {
  const words = writtenWords(text, options.language);
  const found: FoundCount[] = [];
  for (let at = 0; at < words.length;) {
    const match = countAt(words, at, options);
    const [first, last] = [words[at], match && words[match.next - 1]];
    if (!match || !first || !last) {
      at += 1;
      continue;
    }
    found.push({ count: match.count, of: match.of, start: first.start, end: last.end });
    at = match.next;
  }
  return found;
}
