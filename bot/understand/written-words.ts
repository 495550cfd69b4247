// A message as words, numbers and marks with their places: what every reader of values walks over.
import type { Language } from '../../knowledge/contracts/language';
import { foldDigits, foldText } from '../../knowledge/text/fold';

export type WrittenWord = {
  /** A `suffix` is what Turkish hangs on a number: «2026'da». */
  kind: 'word' | 'number' | 'suffix' | 'mark';
  /** Folded; a number keeps its separators. */
  text: string;
  /** What it may also be known by: without an apostrophe or what follows it, in Arabic also without «و», «ب», «ل», «ال». */
  forms: readonly string[];
  /** As it was typed, but for direction marks and with plain digits. */
  raw: string;
  /** Characters of the message, end exclusive. */
  start: number;
  end: number;
  /** Nothing stands between it and the word before. */
  joined: boolean;
};

/** Direction marks stand inside pasted Arabic and Persian dates; they are no part of what is said. */
const INVISIBLE = /[\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const DATE =
  /\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?!\d|\k<mark>\d)|\d{4}(?<sign>[./-])\d{1,2}\k<sign>\d{1,2}(?!\d|\k<sign>\d)/u
    .source;
const NUMBER = /\d+(?:[.,/:\u066b\u066c\u060c\u2013-]\d+)*/u.source;
const SUFFIX = /(?<=\d)['’‘ʼ`´][\p{L}\p{M}]+/u.source;
const WORD = /[\p{L}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/u.source;
/** Arabic typed in Latin letters writes some of its letters as digits: «3andi», «ba3d», «embare7». */
const ARABIC_IN_LATIN = /[37][a-z]{3,}\d?(?!\d)|[a-z]+[2356789](?![\d.,/])[a-z]*[2356789]?(?![\da-z])/u.source;
const MARK = /[^\s\p{L}\p{M}\p{N}\u200b\u200c]/u.source;

const EVERYTHING = new RegExp(`${DATE}|${NUMBER}|${SUFFIX}|${WORD}|${MARK}`, 'gu');
const EVERYTHING_OF_ARABIC = new RegExp(`${DATE}|${ARABIC_IN_LATIN}|${NUMBER}|${SUFFIX}|${WORD}|${MARK}`, 'giu');

const ARABIC_PREFIXES = [/^[وف](?=.{3})/, /^لل(?=.{3})|^[بلك](?=.{3})/, /^ال(?=.{2})/];

function formsOf(text: string, language: Language): string[] {
  const stem = text.split("'")[0] ?? text;
  const forms = stem === text || stem === '' ? [text] : [text, stem, text.replaceAll("'", '')];
  if (language !== 'ar') return forms;
  for (const prefix of ARABIC_PREFIXES)
    for (const form of [...forms]) if (prefix.test(form)) forms.push(form.replace(prefix, ''));
  return [...new Set(forms)];
}

/** The message without direction marks, and where each of its characters stood. */
function visible(message: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  for (let place = 0; place < message.length; place += 1) {
    const character = message.charAt(place);
    if (INVISIBLE.test(character)) continue;
    text += character;
    places.push(place);
  }
  return { text: foldDigits(text), places };
}

const kindOf = (raw: string): WrittenWord['kind'] => {
  if (/^\d/.test(raw)) return /\p{L}/u.test(raw) ? 'word' : 'number';
  if (/^['’‘ʼ`´]\p{L}/u.test(raw)) return 'suffix';
  return /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'mark';
};

/** The words of a message in order. */
export function writtenWords(message: string, language: Language): WrittenWord[] {
  const { text, places } = visible(message);
  const words: WrittenWord[] = [];
  let end = -1;
  for (const match of text.matchAll(language === 'ar' ? EVERYTHING_OF_ARABIC : EVERYTHING)) {
    const raw = match[0];
    const kind = kindOf(raw);
    const folded = foldText(kind === 'suffix' ? raw.slice(1) : raw).trim();
    words.push({
      kind,
      text: folded,
      forms: kind === 'word' ? formsOf(folded, language) : [folded],
      raw,
      start: places[match.index] ?? 0,
      end: (places[match.index + raw.length - 1] ?? 0) + 1,
      joined: match.index === end,
    });
    end = match.index + raw.length;
  }
  return words;
}
