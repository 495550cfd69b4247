// Phrases and what they mean, as tables. A phrase is words; `a|b` is either word, `stem-` a word that begins so, `*` up to three words.
import { foldText } from '../../knowledge/text/fold';
import type { WrittenWord } from './written-words';

/** Phrases separated by commas, and what each of them means. */
export type PhraseRow<Meaning> = readonly [meaning: Meaning, phrases: string];
export type PhraseMatch<Meaning> = {
  meaning: Meaning;
  /** The place of the first word after the phrase. */
  next: number;
};
export type PhraseTable<Meaning> = {
  /** The longest phrase that begins at a word. */
  match(words: readonly WrittenWord[], at: number): PhraseMatch<Meaning> | undefined;
};

type Piece = 'gap' | { text: string; isStem: boolean }[];
type Phrase<Meaning> = { pieces: Piece[]; meaning: Meaning };

const MOST_BETWEEN = 3;

const pieceOf = (written: string): Piece =>
  written === '*'
    ? 'gap'
    : written
        .split('|')
        .map((text) =>
          text.length > 1 && text.endsWith('-') ? { text: text.slice(0, -1), isStem: true } : { text, isStem: false },
        );

function isPiece(piece: Exclude<Piece, 'gap'>, word: WrittenWord | undefined): boolean {
  return (
    word !== undefined &&
    piece.some(({ text, isStem }) => word.forms.some((form) => (isStem ? form.startsWith(text) : form === text)))
  );
}

/** Where the phrase from its `from`th piece on ends, or undefined when it is not there. */
function endOf(pieces: readonly Piece[], from: number, words: readonly WrittenWord[], at: number): number | undefined {
  const piece = pieces[from];
  if (piece === undefined) return at;
  if (piece !== 'gap') return isPiece(piece, words[at]) ? endOf(pieces, from + 1, words, at + 1) : undefined;
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    const end = endOf(pieces, from + 1, words, at + skipped);
    if (end !== undefined) return end;
    if (words[at + skipped]?.kind !== 'word') return undefined;
  }
  return undefined;
}

export function createPhraseTable<Meaning>(rows: readonly PhraseRow<Meaning>[]): PhraseTable<Meaning> {
  const byLetter = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, phrases] of rows)
    for (const written of phrases.split(',').filter((each) => each.trim() !== '')) {
      const pieces = foldText(written).trim().split(/\s+/).map(pieceOf);
      const first = pieces[0];
      if (first === undefined || first === 'gap') continue;
      for (const letter of new Set(first.map(({ text }) => text.charAt(0)))) {
        const same = byLetter.get(letter) ?? [];
        same.push({ pieces, meaning });
        byLetter.set(letter, same);
      }
    }

  return {
    match(words, at) {
      let best: PhraseMatch<Meaning> | undefined;
      for (const letter of new Set(words[at]?.forms.map((form) => form.charAt(0))))
        for (const { pieces, meaning } of byLetter.get(letter) ?? []) {
          const next = endOf(pieces, 0, words, at);
          if (next !== undefined && next > (best?.next ?? at)) best = { meaning, next };
        }
      return best;
    },
  };
}
