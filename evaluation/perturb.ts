// Questions as people really type them: with slips, without Turkish letters, half in another language.
type Random = () => number;

const WORD = /[\p{L}\p{M}]+/gu;
const LEAST_LETTERS = 5;
/** With half of the longer words hit, it is about one word in three. */
const HIT = 0.5;

const MARKS = /\p{M}/gu;
const withoutMarks = (text: string): string => text.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/ı/g, 'i');

/** What goes wrong while typing, at one letter of a word; the last letter is left out so that there is always a next one. */
const SLIPS: readonly ((letters: readonly string[], at: number) => string[])[] = [
  (letters, at) => [...letters.slice(0, at), letters[at + 1] ?? '', letters[at] ?? '', ...letters.slice(at + 2)],
  (letters, at) => letters.toSpliced(at, 1),
  (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
  (letters) => [withoutMarks(letters.join(''))],
];

/** In every other longer word two letters change places, one is lost, one comes twice, or the accents are left out. */
export function withTypos(text: string, random: Random): string {
  return text.replace(WORD, (word) => {
    const letters = [...word];
    if (letters.length < LEAST_LETTERS || random() >= HIT) return word;
    const at = Math.floor(random() * (letters.length - 1));
    return SLIPS[Math.floor(random() * SLIPS.length)]?.(letters, at).join('') ?? word;
  });
}

/** Turkish typed on a keyboard without Turkish letters. */
export const withoutTurkishLetters = withoutMarks;

/** The first half of a question, then the words that matter in another language: how people write who know the terms only in that one. */
export function halfAndHalf(question: string, keyWords: readonly string[]): string {
  const words = question.split(/\s+/);
  return [...words.slice(0, Math.ceil(words.length / 2)), ...keyWords].join(' ');
}
