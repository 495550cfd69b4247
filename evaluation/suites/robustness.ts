// Our own questions as people really type them: what is lost by slips, missing letters, another script, half another language?
import { scriptOf } from '../../bot/language/detect-language';
import type { Knowledge } from '../../knowledge/knowledge';
import { createRandom } from '../../knowledge/text/random';
import { wordsOf } from '../../knowledge/text/tokens';
import type { Question } from '../cases';
import { hitsOf, shareOf } from '../figures';
import { mean } from '../metrics/intervals';
import { halfAndHalf, withoutTurkishLetters, withTypos } from '../perturb';
import { romanise } from '../romanise';
import type { Figure, Item, Scored, SuiteResult } from '../suite';
import { askAll, itemOf, type Asking } from './questions';

/** One question in so many is taken. */
const EVERY = 4;
const SEED = 170;
/** Shorter words of a title say little. */
const KEY_WORD = 5;
const KEY_WORDS = 2;
const MEASURED = ['right entry among three', 'behaviour'];

/** A way to type; `change` gives nothing where it makes no difference. */
type Manner = {
  name: string;
  change(question: Question): string | undefined;
  /** Whether it is still plain which language it is. */
  keepsLanguage: boolean;
};

type Asked = Asking & { knowledge: { base: Pick<Knowledge['base'], 'entries'> } };

/** The first words that matter of the Turkish title of the first right entry. */
function turkishKeyWords({ entries }: Question, { knowledge }: Asked): string[] {
  const entry = knowledge.base.entries.find(({ item }) => item.id === entries?.[0])?.item;
  return wordsOf(entry?.versions.at(-1)?.texts.tr.title ?? '')
    .filter((word) => word.length >= KEY_WORD)
    .slice(0, KEY_WORDS);
}

function mannersOf(asked: Asked): Manner[] {
  const random = createRandom(SEED);
  return [
    { name: 'with typos', keepsLanguage: true, change: ({ text }) => withTypos(text, random) },
    {
      name: 'without Turkish letters',
      keepsLanguage: true,
      change: ({ lang, text }) => (lang === 'tr' ? withoutTurkishLetters(text) : undefined),
    },
    {
      name: 'in Latin letters',
      keepsLanguage: true,
      change: ({ lang, text }) =>
        (lang === 'ar' || lang === 'fa') && scriptOf(text) === 'arabic' ? romanise(text, lang) : undefined,
    },
    {
      name: 'half in Turkish',
      keepsLanguage: false,
      change: (question) => (question.lang === 'tr' ? undefined : halfAndHalf(question.text, turkishKeyWords(question, asked))),
    },
  ];
}

/** Arabic and Persian that their writers typed in Latin letters themselves. */
const isTypedInLatin = ({ lang, text }: Question): boolean => (lang === 'ar' || lang === 'fa') && scriptOf(text) === 'latin';

const shareIn = (items: readonly Item[], figure: string): number => mean(hitsOf(items, figure));

/** Each figure as typed so, and what it is below the same questions typed well, in points. */
function figuresOf({ name, keepsLanguage }: Manner, clean: readonly Item[], changed: readonly Item[]): Figure[] {
  const compared = MEASURED.flatMap((figure) => [
    shareOf(`${figure}, ${name}`, hitsOf(changed, figure)),
    {
      name: `${figure}, lost ${name}`,
      value: 100 * (shareIn(clean, figure) - shareIn(changed, figure)),
      count: changed.length,
      unit: 'points',
      better: 'lower' as const,
    },
  ]);
  return keepsLanguage ? [...compared, shareOf(`language kept, ${name}`, hitsOf(changed, 'language kept'))] : compared;
}

/** Questions whose entry was among three before. */
function failuresOf({ name }: Manner, clean: readonly Item[], changed: readonly Item[], texts: readonly string[]): Scored[] {
  return changed.flatMap(({ id, language, topic, outcome, entry, checks }, place) => {
    const before = clean[place]?.checks['right entry among three'] ?? 0;
    const after = checks['right entry among three'] ?? 0;
    if (after >= before) return [];
    return [{ id, language, topic, score: after, note: `${name}: ${outcome}/${entry ?? topic}: ${texts[place] ?? ''}` }];
  });
}

type Measured = Pick<SuiteResult, 'figures' | 'failures'>;

async function measure(manner: Manner, sample: readonly Question[], clean: readonly Item[], asked: Asking): Promise<Measured> {
  const pairs = sample.flatMap((question, place) => {
    const text = manner.change(question);
    const before = clean[place];
    return text === undefined || before === undefined ? [] : [{ question: { ...question, text }, before }];
  });
  const questions = pairs.map(({ question }) => question);
  const before = pairs.map((pair) => pair.before);
  const changed = (await askAll(questions, asked)).map(itemOf);
  const texts = questions.map(({ text }) => text);
  return { figures: figuresOf(manner, before, changed), failures: failuresOf(manner, before, changed, texts) };
}

/** @param questions of our own; a fixed sample of them is put to the assistant as it is and changed */
export async function runRobustness(
  suite: string,
  questions: readonly Question[] | undefined,
  asked: Asked,
): Promise<SuiteResult> {
  if (!questions) return { suite, figures: [], failures: [], skipped: 'the question set is not on this machine' };
  const sample = questions.filter((_, place) => place % EVERY === 0);
  const clean = (await askAll(sample, asked)).map(itemOf);
  const latin = (await askAll(questions.filter(isTypedInLatin), asked)).map(itemOf);
  const measured: Measured[] = [];
  for (const manner of mannersOf(asked)) measured.push(await measure(manner, sample, clean, asked));
  return {
    suite,
    figures: [
      ...MEASURED.map((figure) => shareOf(`${figure}, typed well`, hitsOf(clean, figure))),
      ...measured.flatMap(({ figures }) => figures),
      ...MEASURED.map((figure) => shareOf(`${figure}, in Latin letters by their writers`, hitsOf(latin, figure))),
    ],
    failures: measured.flatMap(({ failures }) => failures),
  };
}
