// Is the language of a message told: of single chat sentences that are not ours, of our own cases, and of languages we do not answer in?
import { join } from 'node:path';
import {
  createLanguageDetector,
  learnLanguages,
  type LanguageDetector,
  type LanguageSample,
} from '../../bot/language/detect-language';
import { POLICY } from '../../bot/policy';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { readTatoeba } from '../data/tatoeba';
import { shareOf } from '../figures';
import { mean } from '../metrics/intervals';
import { withoutTurkishLetters } from '../perturb';
import type { Figure, SuiteResult } from '../suite';

/** Languages of the set that we tell but do not answer in. */
const OTHERS = ['de', 'fr', 'uk', 'uz', 'tk', 'az', 'kk'] as const;
/** Languages we have no text of; they should at least not be taken for one of ours. */
const STRANGERS = ['tt', 'ug'] as const;

type OwnCase = { lang: string; text: string };

const told = (name: string, label: string, texts: readonly string[], detector: LanguageDetector): Figure =>
  shareOf(
    name,
    texts.map((text) => {
      const found = detector.detect(text);
      return Number((found?.language ?? found?.label) === label);
    }),
  );

/** Where it is one of ours and the detector is sure, the assistant answers in it whatever the page says. */
const takenForOurs = (language: string, texts: readonly string[], detector: LanguageDetector): Figure =>
  shareOf(
    `taken for one of ours for sure: ${language}`,
    texts.map((text) => {
      const found = detector.detect(text);
      return Number(found?.language !== undefined && found.confidence >= POLICY.languageFrom);
    }),
    'lower',
  );

/**
 * @param folder of the shared data sets
 * @param cases our own, of which only language and text are read
 * @param samples what the assistant learns from
 */
export function runLanguages(
  suite: string,
  folder: string,
  cases: readonly OwnCase[],
  samples: readonly LanguageSample[],
): SuiteResult {
  const sentences = new Map<string, readonly string[]>();
  for (const language of [...LANGUAGES, ...OTHERS, ...STRANGERS]) {
    const read = readTatoeba(join(folder, 'tatoeba'), language);
    if (!read) return { suite, figures: [], failures: [], skipped: 'Tatoeba is not on this machine' };
    sentences.set(language, read);
  }
  const of = (language: string): readonly string[] => sentences.get(language) ?? [];
  const detector = createLanguageDetector(learnLanguages(samples));

  const ours = LANGUAGES.map((language) => told(`sentences in ${language}`, language, of(language), detector));
  const owns = LANGUAGES.map((language) => {
    const texts = cases.filter(({ lang }) => lang === language).map(({ text }) => text);
    return told(`own cases in ${language}`, language, texts, detector);
  });
  const count = ours.reduce((sum, each) => sum + each.count, 0);
  return {
    suite,
    figures: [
      { name: 'sentences in our languages', value: mean(ours.map(({ value }) => value)), count },
      ...ours,
      told('sentences in tr without Turkish letters', 'tr', of('tr').map(withoutTurkishLetters), detector),
      ...owns,
      ...OTHERS.map((language) => told(`told: ${language}`, language, of(language), detector)),
      ...[...OTHERS, ...STRANGERS].map((language) => takenForOurs(language, of(language), detector)),
    ],
    failures: [],
  };
}
