// One number, in figures, in words or in both: «33 bin», «otuz üç bin», «1,5 milyon», «خمسين ألف», «چهل و پنج هزار».
import type { Language } from '../../knowledge/contracts/language';
import { numbersIn } from '../../knowledge/text/numbers';
import { ALL_SCALES, HALVES, NUMBER_JOINERS, OWN_SCALES, SMALL_NUMBERS } from './number-words';
import { createPhraseTable, type PhraseTable } from './phrase-table';
import type { WrittenWord } from './written-words';

export type ReadNumber = {
  value: number;
  /** The place of the first word after it. */
  next: number;
  inFigures: boolean;
  /** A word such as «bin» or `million` multiplied it. */
  scaled: boolean;
};

type Rest = Pick<ReadNumber, 'value' | 'next'>;

/** Figures with or without thousands, and at most two decimals: neither a date nor «23.1.2» nor a list. */
const FIGURE = /^(?:\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)$/;

const halfTable = (language: Language): PhraseTable<true> => createPhraseTable([[true, HALVES[language].join(',')]]);
const HALF: Record<Language, PhraseTable<true>> = {
  tr: halfTable('tr'),
  en: halfTable('en'),
  ar: halfTable('ar'),
  ru: halfTable('ru'),
  fa: halfTable('fa'),
};

/** The value of figures as they stand, or undefined when they are something else. */
export function valueOfFigures(text: string): number | undefined {
  const plain = text.replace(/[\u066c\u060c]/g, ',').replace(/\u066b/g, '.');
  if (!FIGURE.test(plain)) return undefined;
  const value = Number(numbersIn(plain)[0]);
  return Number.isFinite(value) ? value : undefined;
}

/** «and a half», at a word: the place after it. */
export const afterHalf = (words: readonly WrittenWord[], at: number, language: Language): number | undefined =>
  HALF[language].match(words, at)?.next;

/** More groups than this are no number that anybody says. */
const MOST_GROUPS = 5;

/** «45 000» and «1 200 000»: groups of three, one space apart. */
function groupedFigures(words: readonly WrittenWord[], at: number): Rest | undefined {
  const first = words[at];
  if (first?.kind !== 'number') return undefined;
  let text = first.text;
  let next = at + 1;
  if (/^[1-9]\d{0,2}$/.test(text))
    for (let word = words[next]; word?.kind === 'number'; word = words[next]) {
      const isGroup = /^\d{3}(?:[.,]\d{1,2})?$/.test(word.text) && word.start === (words[next - 1]?.end ?? 0) + 1;
      if (!isGroup || next - at >= MOST_GROUPS) break;
      text += word.text;
      next += 1;
      if (!/\d{3}$/.test(text) || /[.,]/.test(word.text)) break;
    }
  const value = valueOfFigures(text);
  return value === undefined ? undefined : { value, next };
}

const lookUp = (table: ReadonlyMap<string, number>, word: WrittenWord | undefined): number | undefined => {
  if (word?.kind !== 'word') return undefined;
  const form = word.forms.find((each) => table.has(each));
  return form === undefined ? undefined : table.get(form);
};

/** Whether a smaller number may still be added to the group: after hundreds, tens; after tens, units. */
function fitsAfter(group: number, value: number, language: Language): boolean {
  if (value >= 100) return false;
  const rest = group % 100;
  // Arabic says the units first: «خمسة وعشرين»; and the teens in two words: «خمسة عشر».
  if (language === 'ar' && rest > 0 && rest < 10 && value >= 10 && value % 10 === 0) return true;
  if (value >= 10) return rest === 0;
  return rest % 10 === 0 && (rest !== 10 || language === 'tr');
}

/** Past «and», or the hyphen of «twenty-five». */
const afterJoiner = (words: readonly WrittenWord[], at: number, language: Language): number => {
  const word = words[at];
  const isHyphen = language === 'en' && word?.text === '-' && word.joined;
  return word !== undefined && (isHyphen || NUMBER_JOINERS[language].includes(word.text)) ? at + 1 : at;
};

/** Whether the language goes on with this word inside one number: Persian needs its «و», Arabic too, but for the teens. */
function goesOn(
  word: WrittenWord | undefined,
  isAfterJoiner: boolean,
  group: number,
  value: number,
  language: Language,
): boolean {
  if (language === 'fa') return isAfterJoiner;
  const isJoined = word !== undefined && word.text.startsWith('و') && !SMALL_NUMBERS.ar.has(word.text);
  return language !== 'ar' || isAfterJoiner || isJoined || (value === 10 && group % 100 < 10);
}

/** Words from `at` on, below a thousand. */
function smallInWords(words: readonly WrittenWord[], at: number, language: Language): Rest | undefined {
  const table = SMALL_NUMBERS[language];
  let group = lookUp(table, words[at]);
  if (group === undefined) return undefined;
  let next = at + 1;
  while (Number.isInteger(group)) {
    const place = afterJoiner(words, next, language);
    const value = lookUp(table, words[place]);
    if (value === undefined || value < 1) break;
    if (value === 100 && group >= 1 && group < 10 && place === next) group *= 100;
    else if (fitsAfter(group, value, language) && goesOn(words[place], place > next, group, value, language)) group += value;
    else break;
    next = place + 1;
  }
  return { value: group, next };
}

/** «тыс.» and «млн.» carry a point. */
const afterAbbreviation = (words: readonly WrittenWord[], next: number): number => {
  const isAbbreviated = /^(?:тыс|тыщ|т|млн|млрд|mln|mn|mio)$/.test(words[next - 1]?.text ?? '');
  return isAbbreviated && words[next]?.text === '.' && words[next]?.joined ? next + 1 : next;
};

/** A single letter multiplies only figures it is joined to: «45k», «45к». */
const scaleAt = (scales: ReadonlyMap<string, number>, word: WrittenWord | undefined): number | undefined =>
  word !== undefined && (word.text.length > 1 || word.joined) ? lookUp(scales, word) : undefined;

/** A number that begins at a word and, where it is the rest of a larger one, stays `below` that one's scale. */
export function readNumberAt(
  words: readonly WrittenWord[],
  at: number,
  language: Language,
  below = Number.POSITIVE_INFINITY,
): ReadNumber | undefined {
  const figures = groupedFigures(words, at);
  const begun = figures ?? smallInWords(words, at, language);
  const isScaleAlone = !begun && (words[at]?.text.length ?? 0) > 2;
  if (!begun && !isScaleAlone) return undefined;
  let { value, next } = begun ?? { value: 1, next: at };
  const half = begun && Number.isInteger(value) ? afterHalf(words, next, language) : undefined;
  if (half !== undefined) [value, next] = [value + 0.5, half];
  const scale = scaleAt(figures ? ALL_SCALES[language] : OWN_SCALES[language], words[next]);
  const inFigures = figures !== undefined;
  if (scale === undefined || scale >= below)
    return begun && value < below ? { value, next, inFigures, scaled: false } : undefined;
  next = afterAbbreviation(words, next + 1);
  const rest = halfOf(words, next, scale, language) ?? restBelow(words, next, scale, language);
  return { value: roundCents(value * scale + (rest?.value ?? 0)), next: rest?.next ?? next, inFigures, scaled: true };
}

/** «مليون ونصف» */
function halfOf(words: readonly WrittenWord[], at: number, scale: number, language: Language): Rest | undefined {
  const next = afterHalf(words, at, language);
  return next === undefined ? undefined : { value: scale / 2, next };
}

/** «33 bin 500», «1 milyon 200 bin», «مليون ومئتي ألف»: in figures three digits, or scaled itself. */
function restBelow(words: readonly WrittenWord[], at: number, scale: number, language: Language): Rest | undefined {
  const place = afterJoiner(words, at, language);
  const isJoined = place > at || language !== 'ar' || words[place]?.text.startsWith('و') === true;
  const rest = isJoined ? readNumberAt(words, place, language, scale) : undefined;
  if (!rest || rest.value < 1 || rest.value >= scale) return undefined;
  return rest.scaled || !rest.inFigures || rest.value >= 100 ? rest : undefined;
}

const roundCents = (value: number): number => Math.round(value * 100) / 100;
