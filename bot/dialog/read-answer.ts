// What a message answers to the question of a guided check that stands open; undefined when it says something else.
import type { Day } from '../../knowledge/contracts/day';
import { UNKNOWN, type Step } from '../../knowledge/contracts/dialog';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { foldDigits } from '../../knowledge/text/fold';
import { numbersIn } from '../../knowledge/text/numbers';
import { wordsOf } from '../../knowledge/text/tokens';
import { isReference } from '../understand/numeric-date';
import { readAmounts } from '../understand/read-amount';
import { readCounts } from '../understand/read-count';
import { readDates } from '../understand/read-date';
import { readNumberAt, type ReadNumber } from '../understand/read-number';
import { readYesNo } from '../understand/read-yes-no';
import { writtenWords } from '../understand/written-words';

export type Said = { text: string; language: Language; today: Day };

/** Longer messages are told as stories and asked as questions; they answer no menu. */
const MOST_WORDS_FOR_CHOICE = 6;

/** What turns the words beside it round; «uzman değil» names the expert and means everybody else. */
const NEGATIONS: ReadonlySet<string> = new Set(
  [
    ...['değil', 'değilim', 'değiliz', 'değildir', 'değildim', 'yok', 'hayır'],
    ...['not', 'no', 't', 'isnt', 'dont', 'arent', 'never', 'neither'],
    ...['مش', 'مو', 'مب', 'ماني', 'مانني', 'ليس', 'ليست', 'لست', 'لسنا', 'لا', 'غير'],
    ...['не', 'нет', 'ни'],
    ...['نیست', 'نیستم', 'نیستیم', 'نیستند', 'نه', 'ندارم', 'ندارد', 'نداریم', 'غیر'],
  ].flatMap(wordsOf),
);

type ChoiceStep = Extract<Step, { kind: 'choice' }>;
type NamedOption = { value: string; length: number; isNegated: boolean };

/** The option, if these words name it this way. What is negated inside the way itself («no permit») is part of it. */
function namedBy(said: readonly string[], value: string, way: readonly string[]): NamedOption | undefined {
  const at = said.findIndex((_, from) => way.length > 0 && way.every((word, place) => said[from + place] === word));
  if (at < 0) return undefined;
  const isNegated = said.some((word, place) => NEGATIONS.has(word) && (place < at || place >= at + way.length));
  return { value, length: way.length, isNegated };
}

/** The option named by its number, by its label, or by its words: the longest way wins. */
function readOption({ options }: ChoiceStep, { text }: Said): string | undefined {
  const said = wordsOf(text);
  if (said.length === 0 || said.length > MOST_WORDS_FOR_CHOICE) return undefined;
  const number = said.length === 1 ? Number(numbersIn(text)[0]) : NaN;
  const numbered = Number.isInteger(number) ? options[number - 1] : undefined;
  if (numbered) return numbered.value;
  const named = options.flatMap(({ value, label, words }) =>
    [...LANGUAGES.map((language) => label[language]), ...words].flatMap((way) => namedBy(said, value, wordsOf(way)) ?? []),
  );
  const longest = Math.max(...named.map(({ length }) => length));
  const best = named.filter(({ length }) => length === longest);
  const values = new Set(best.map(({ value }) => value));
  return values.size === 1 && !best.some(({ isNegated }) => isNegated) ? best[0]?.value : undefined;
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** Day, month and year in figures. */
const FULL_DATE = /\d+\D+\d+\D+\d+/;

/** «03/04/2026» is read day first, as in Türkiye; where the year or the week was guessed, it is better to ask again. */
function readDay({ lean }: Extract<Step, { kind: 'date' }>, { text, today, language }: Said): Day | undefined {
  const date = only(readDates(text, { today, language, lean }));
  if (date?.precision !== 'day') return undefined;
  const isGuessed = date.ambiguous === true && !FULL_DATE.test(foldDigits(text.slice(date.start, date.end)));
  return isGuessed ? undefined : date.day;
}

/** In longer messages only a number with people behind it is an answer. */
const MOST_WORDS_FOR_COUNT = 5;

/** «35 лет», «2 gün»: the one number of a message, whatever is counted; neither money, a date nor an article. */
function loneNumber({ text, language, today }: Said): number | undefined {
  const isOther =
    /[?\u061f]/.test(text) ||
    wordsOf(text).some((word) => NEGATIONS.has(word)) ||
    readAmounts(text, { language }).length > 0 ||
    readDates(text, { today, language, lean: 'either' }).length > 0;
  if (isOther) return undefined;
  const words = writtenWords(text, language);
  const found: ReadNumber[] = [];
  for (let at = 0; at < words.length;) {
    const number = isReference({ words, language }, at) ? undefined : readNumberAt(words, at, language);
    if (number) found.push(number);
    at = number?.next ?? at + 1;
  }
  const value = only(found)?.value;
  return Number.isInteger(value) ? value : undefined;
}

function readNumberOf({ least, most }: Extract<Step, { kind: 'count' }>, said: Said): number | undefined {
  const isShort = wordsOf(said.text).length <= MOST_WORDS_FOR_COUNT;
  const counts = readCounts(said.text, { language: said.language, expectCount: isShort });
  const count = counts.length === 0 && isShort ? loneNumber(said) : only(counts)?.count;
  return count !== undefined && count >= least && count <= most ? count : undefined;
}

export function readAnswer(step: Step, said: Said): string | number | undefined {
  const yesNo = readYesNo(said.text, said.language);
  if (step.skippable && yesNo === 'unknown') return UNKNOWN;
  switch (step.kind) {
    case 'choice':
      return readOption(step, said);
    case 'yes-no':
      return yesNo === 'unknown' ? undefined : yesNo;
    case 'date':
      return readDay(step, said);
    case 'amount':
      return only(readAmounts(said.text, { language: said.language, expectAmount: true }))?.amount;
    case 'count':
      return readNumberOf(step, said);
  }
}
