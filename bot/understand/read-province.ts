// The province a message names. Names that are ordinary words too count only with an ending, a word or a capital that tells.
import type { Language } from '../../knowledge/contracts/language';
import { foldText } from '../../knowledge/text/fold';
import type { Province } from '../contracts/conversation-facts';
import { createPhraseTable } from './phrase-table';
import { DOUBTFUL, DOUBTFUL_WITH_ENDING, PROVINCE_NAMES } from './province-names';
import type { WrittenWord } from './written-words';

type Named = { province: Province; ending: string; next: number };

const NAMES = createPhraseTable<Province>(PROVINCE_NAMES);
/** Latin names by themselves, for the endings that Turkish joins to them. */
const LATIN = PROVINCE_NAMES.flatMap(([province, names]) =>
  names
    .split(',')
    .map((name): [string, Province] => [foldText(name), province])
    .filter(([name]) => /^[a-z]{3,}$/.test(name)),
);
const PLACE_ENDINGS = /^(?:d|t)(?:a|e)(?:n|yim|yiz|ki|ydim)?$|^l(?:i|u)yim$/;
/** Where somebody is, not where they come from. */
const WHERE_ENDINGS = /^'?(?:d|t)(?:a|e)(?:yim|yiz|ki)?$/;
const CASE_ENDINGS = /^(?:d|t)(?:a|e)(?:n|yim|yiz|ki)?$|^(?:y?)(?:a|e|i|u)$|^n?(?:i|u)n$/;
const PROVINCE_WORDS =
  /^(?:ili|ilinde|ilinden|iline|ilinin|il|valiligi|goc|merkez|sehri|sehrinde|vilayeti|iskur|province|city|ولايه|شهر|استان|провинци\p{L}*)$/u;
const PLACE_WORDS: Record<Language, RegExp> = {
  tr: /^$/,
  en: /^(?:in|from|to|at|near|of)$/,
  ar: /^(?:في|من|الي|ب|ولايه|مدينه|بمدينه)$/,
  ru: /^(?:в|во|из|под|городе|город|около)$/,
  fa: /^(?:در|از|به|شهر|استان|تو|ساكن)$/,
};

function withEnding({ text }: WrittenWord): { province: Province; ending: string } | undefined {
  const [stem, afterApostrophe] = text.split("'");
  for (const [name, province] of LATIN) {
    if (stem === name && afterApostrophe !== undefined) return { province, ending: `'${afterApostrophe}` };
    const ending = text.startsWith(name) ? text.slice(name.length) : '';
    if (CASE_ENDINGS.test(ending)) return { province, ending };
  }
  return undefined;
}

function namedAt(words: readonly WrittenWord[], at: number): Named | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const ended = withEnding(word);
  if (ended) return { ...ended, next: at + 1 };
  const match = NAMES.match(words, at);
  return match && { province: match.meaning, ending: '', next: match.next };
}

const isCapital = (word: WrittenWord | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word?.raw ?? '');

/** In Turkish a capital inside a sentence tells a name; beside another capital it may be somebody's. */
const isCapitalInside = (words: readonly WrittenWord[], at: number): boolean =>
  isCapital(words[at]) && at > 0 && words[at - 1]?.kind !== 'mark' && !isCapital(words[at - 1]) && !isCapital(words[at + 1]);

/** Arabic joins «in» to the name: «بكلس». */
const isPrefixed = (word: WrittenWord | undefined): boolean =>
  word !== undefined && !NAMES.match([{ ...word, forms: [word.text] }], 0);

function isCertain(words: readonly WrittenWord[], at: number, { province, ending, next }: Named, language: Language): boolean {
  const isLatin = /^[a-z]/.test(words[at]?.text ?? '');
  if (!DOUBTFUL.has(province)) return true;
  if (words.length === next - at || PROVINCE_WORDS.test(words[next]?.text ?? '')) return true;
  if (!isLatin) return isPrefixed(words[at]) || PLACE_WORDS[language].test(words[at - 1]?.text ?? '');
  if (language === 'en') return isCapital(words[at]) && PLACE_WORDS.en.test(words[at - 1]?.text ?? '');
  if (ending.startsWith("'")) return isCapital(words[at]) || PLACE_ENDINGS.test(ending.slice(1));
  if (PLACE_ENDINGS.test(ending) && (!DOUBTFUL_WITH_ENDING.has(province) || isCapital(words[at]))) return true;
  return ending === '' && language === 'tr' && isCapitalInside(words, at);
}

/** The only province named, or the only one somebody is in; where several are, none. */
export function readProvince(words: readonly WrittenWord[], language: Language): Province | undefined {
  const found = new Map<Province, boolean>();
  for (let at = 0; at < words.length; at += 1) {
    const named = namedAt(words, at);
    if (!named || !isCertain(words, at, named, language)) continue;
    const isDenied =
      /^(?:degil|not)$/.test(words[named.next]?.text ?? '') || /^(?:not|не|مو|مش|ليس)$/.test(words[at - 1]?.text ?? '');
    if (!isDenied) found.set(named.province, WHERE_ENDINGS.test(named.ending));
  }
  const placed = [...found].filter(([, isPlaced]) => isPlaced);
  const [only, ...others] = placed.length > 0 ? placed : [...found];
  return others.length === 0 ? only?.[0] : undefined;
}
