// Letter folding: what people type differently but mean alike becomes the same. Used by index, classifier, checks and redaction.

/** Nothing but the case of these differs. */
const PLAIN = /^[\x20-\x7e\n]*$/;
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const ZERO_WIDTH_BREAK = /[\u200c\u200b]/g;
const ZERO_WIDTH = /[\u200d\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const COMBINING = /[\u0300-\u036f]/g;

/** Letters of Arabic script that have several code points or spellings, unified. */
const ARABIC_UNIFIED: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
};
const ARABIC_TO_UNIFY = new RegExp(`[${Object.keys(ARABIC_UNIFIED).join('')}]`, 'g');

/** Digits of all scripts to 0-9. */
export function foldDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** Foldings that depend on nothing but the letter itself, by its code; most letters are such, and a table is quicker than ten rules. */
const UNKNOWN = -1;
const DEPENDS = -2;
const foldOfCode = new Int32Array(0x10000).fill(UNKNOWN);
/** Of these the lower case depends on their neighbours, or they are half a character. */
const NEEDS_NEIGHBOURS = /[\u03a3\ud800-\udfff\u1100-\u11ff]/;

function learnFoldOfCode(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = foldByRules(letter);
  const known = folded.length === 1 && !NEEDS_NEIGHBOURS.test(letter) ? folded.charCodeAt(0) : DEPENDS;
  foldOfCode[code] = known;
  return known;
}

/**
 * Text as the index sees it: one case, no accents, one spelling of Arabic and Persian letters, plain digits.
 * Both Turkish i's become `i`, so «ÇALIŞMA İZNİ», «çalışma izni» and «calisma izni» are the same.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/`/g, "'");
  let folded = '';
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const known = foldOfCode[code] ?? DEPENDS;
    const letter = known === UNKNOWN ? learnFoldOfCode(code) : known;
    if (letter === DEPENDS) return foldByRules(text);
    folded += String.fromCharCode(letter);
  }
  return folded;
}

function foldByRules(text: string): string {
  return foldDigits(text.normalize('NFKC'))
    .replace(ZERO_WIDTH_BREAK, ' ')
    .replace(ZERO_WIDTH, '')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/й/g, '\ue000')
    .normalize('NFD')
    .replace(COMBINING, '')
    .normalize('NFC')
    .replace(/\ue000/g, 'й')
    .replace(ARABIC_MARKS, '')
    .replace(ARABIC_TO_UNIFY, (letter) => ARABIC_UNIFIED[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}
