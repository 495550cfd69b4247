// Arabic and Persian typed in Latin letters, as in chats: by rule, vowels that are not written put in where they are spoken.
import { foldDigits } from '../knowledge/text/fold';

/** Letters beside what is typed for each. */
function pairs(letters: string, typed: string): Map<string, string> {
  const each = typed.split(' ');
  return new Map([...letters].map((letter, place) => [letter, each[place] ?? '']));
}

/** Numbers stand for the letters that Latin lacks: 3 for ع, 7 for ح. */
const ARABIC = new Map([
  ...pairs('اأإآىةويئؤء', 'a a e a a e o i 2 2 2'),
  ...pairs('بتثجحخدذرزسشصض', 'b t th j 7 kh d z r z s sh s d'),
  ...pairs('طظعغفقكلمنهپچگکی', 't z 3 gh f q k l m n h p ch g k i'),
]);
const PERSIAN = new Map([
  ...pairs('اأآىةویيؤ', 'a a a i e o i i o'),
  ...pairs('بپتثجچحخدذرزژسش', 'b p t s j ch h kh d z r z zh s sh'),
  ...pairs('صضطظعغفقکكگلمنه', 's z t z a gh f gh k k g l m n h'),
]);
const SPOKEN: Record<'ar' | 'fa', { letters: ReadonlyMap<string, string>; vowel: string; lastVowel: string }> = {
  ar: { letters: ARABIC, vowel: 'a', lastVowel: 'e' },
  fa: { letters: PERSIAN, vowel: 'a', lastVowel: 'a' },
};

const isVowel = (letter: string | undefined): boolean => letter !== undefined && /^[aeio]$/.test(letter);
/** و and ي are consonants where a word begins with them or a vowel follows. */
const AS_CONSONANT: Record<'ar' | 'fa', Record<string, string>> = { ar: { o: 'w', i: 'y' }, fa: { o: 'v', i: 'y' } };

function lettersOf(word: string, language: 'ar' | 'fa'): string[] {
  const plain = [...word].flatMap((letter) => SPOKEN[language].letters.get(letter) ?? []);
  return plain.map((letter, place) => {
    const isFinal = place > 0 && place === plain.length - 1;
    if (language === 'fa' && letter === 'h' && isFinal && !isVowel(plain[place - 1])) return 'e';
    const isOnset = place === 0 || isVowel(plain[place + 1]);
    return isOnset ? (AS_CONSONANT[language][letter] ?? letter) : letter;
  });
}

/** Syllable by syllable: a consonant, the vowel that is written or else is spoken, and a consonant that closes it if no vowel follows. */
function speak(letters: readonly string[], language: 'ar' | 'fa'): string {
  const { vowel, lastVowel } = SPOKEN[language];
  let said = '';
  let place = 0;
  const take = (): string => letters[place++] ?? '';
  while (place < letters.length) {
    if (!isVowel(letters[place])) said += take();
    const isWritten = isVowel(letters[place]);
    if (isWritten) said += take();
    else if (place < letters.length) said += vowel;
    const next = letters.findIndex((letter, at) => at >= place && isVowel(letter));
    const run = (next < 0 ? letters.length : next) - place;
    if (next < 0 && run === 2) said += `${take()}${isWritten || language === 'ar' ? lastVowel : ''}${take()}`;
    else if (run > 1 || (next < 0 && run === 1)) said += take();
  }
  return said;
}

/** The article and the small words joined to it are written apart. */
const apart = (text: string): string =>
  text
    .replace(/(?<!\p{L})([وبفك])ال(?=\p{L}{2})/gu, '$1 ال')
    .replace(/(?<!\p{L})لل(?=\p{L}{2})/gu, 'ل ال')
    .replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, 'el ');

export function romanise(text: string, language: 'ar' | 'fa'): string {
  const plain = foldDigits(text.normalize('NFC'))
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\u200c/g, ' ');
  const prepared = language === 'ar' ? apart(plain) : plain.replace(/خوا/g, 'خا');
  return prepared
    .replace(/[\u0621-\u064a\u067e-\u06cc]+/g, (word) => speak(lettersOf(word, language), language))
    .replace(/؟/g, '?')
    .replace(/،/g, ',');
}
