// The search index by itself, on encyclopaedia text that is not ours: is the paragraph that answers a question found?
import { join } from 'node:path';
import { createKeywordIndex } from '../../knowledge/search/keyword-index';
import { createRandom } from '../../knowledge/text/random';
import { readPersianQa } from '../data/persian-qa';
import { readXquad } from '../data/xquad';
import type { PassageQuestions } from '../data/squad';
import { shareOf } from '../figures';
import { meanReciprocalRank, rankOf, recallAt } from '../metrics/ranking';
import { withoutTurkishLetters, withTypos } from '../perturb';
import type { Figure, SuiteResult } from '../suite';

export const XQUAD_LANGUAGES = ['tr', 'en', 'ar', 'ru'] as const;
const DEPTH = 10;
const SEED = 170;

type Ask = (change?: (question: string) => string) => number[];

/** Ranks of the right paragraphs; `change` is what is done to each question before. */
function asker({ passages, questions }: PassageQuestions): Ask {
  const index = createKeywordIndex(passages);
  return (change = (question) => question) =>
    questions.map(({ text, passage }) =>
      rankOf(
        passage,
        index.search(change(text), DEPTH).map(({ document }) => document),
      ),
    );
}

const firstOf = (name: string, ranks: readonly number[]): Figure =>
  shareOf(
    name,
    ranks.map((rank) => Number(rank === 1)),
  );

function figuresIn(language: string, ask: Ask): Figure[] {
  const ranks = ask();
  const random = createRandom(SEED);
  return [
    firstOf(`R@1 in ${language}`, ranks),
    shareOf(
      `R@5 in ${language}`,
      ranks.map((rank) => Number(rank <= 5)),
    ),
    { name: `MRR@10 in ${language}`, value: meanReciprocalRank(ranks, DEPTH), count: ranks.length },
    firstOf(
      `R@1 with typos in ${language}`,
      ask((question) => withTypos(question, random)),
    ),
  ];
}

/** What is lost by typing Turkish without its letters, in points. */
function turkishLetters(ask: Ask): Figure[] {
  const plain = ask(withoutTurkishLetters);
  return [
    firstOf('R@1 without Turkish letters', plain),
    {
      name: 'loss without Turkish letters',
      value: 100 * (recallAt(ask(), 1) - recallAt(plain, 1)),
      count: plain.length,
      unit: 'points',
      better: 'lower',
    },
  ];
}

/** @param folder of the shared data sets */
export function runRetrieval(suite: string, folder: string): SuiteResult {
  const figures: Figure[] = [];
  for (const language of XQUAD_LANGUAGES) {
    const read = readXquad(join(folder, 'xquad'), language);
    if (!read) return { suite, figures: [], failures: [], skipped: 'XQuAD is not on this machine' };
    const ask = asker(read);
    figures.push(...figuresIn(language, ask));
    if (language === 'tr') figures.push(...turkishLetters(ask));
  }
  const persian = readPersianQa(join(folder, 'persianqa'));
  if (!persian) return { suite, figures: [], failures: [], skipped: 'PersianQA is not on this machine' };
  figures.push(...figuresIn('fa', asker(persian)));
  return { suite, figures, failures: [] };
}
