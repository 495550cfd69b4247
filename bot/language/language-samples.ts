// What languages are learnt from: only texts of our own.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import type { Knowledge } from '../../knowledge/knowledge';
import { foldText } from '../../knowledge/text/fold';
import { scriptOf, type LanguageSample } from './detect-language';

/** Languages with a script of their own, which people also type in Latin letters. */
const ALSO_LATIN: readonly Language[] = ['ar', 'fa', 'ru'];

/** The text as it is, marked where it is in Latin letters; Turkish also as it is typed without its letters. */
function samplesOf(language: Language, text: string): LanguageSample[] {
  if (language === 'tr') return [text, foldText(text)].map((each) => ({ label: language, text: each }));
  const isLatin = ALSO_LATIN.includes(language) && scriptOf(text) === 'latin';
  return [{ label: isLatin ? `${language}-Latn` : language, text }];
}

type Texts = Pick<Knowledge['base'], 'entries' | 'intents' | 'languages'>;

/** Languages are learnt from phrasings, short answers and examples of intents; others from their own sentences. */
export function languageSamples({ base }: { base: Texts }): LanguageSample[] {
  const entries = base.entries.flatMap(({ item }) =>
    LANGUAGES.flatMap((language) =>
      [...item.questions[language], ...item.versions.map((version) => version.texts[language].short)].flatMap((text) =>
        samplesOf(language, text),
      ),
    ),
  );
  const intents = base.intents.flatMap(({ examples }) =>
    LANGUAGES.flatMap((language) => examples[language].flatMap((text) => samplesOf(language, text))),
  );
  const others = base.languages.flatMap(({ id, examples }) => examples.map((text) => ({ label: id, text })));
  return [...entries, ...intents, ...others];
}
