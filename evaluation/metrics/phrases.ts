// Whether an answer holds what a case wants said, or a wrong claim, as far as that shows without understanding the language.
import type { Term } from '../../knowledge/contracts/fact';
import type { Language } from '../../knowledge/contracts/language';
import { numbersIn } from '../../knowledge/text/numbers';
import { checkNames } from './authority-names';
import { isYear } from './mentions';
import { spelledNumbersIn } from './number-words';

/** `unchecked` is a matter of meaning: neither right nor wrong until a person has read it. */
export type Verdict = 'present' | 'missing' | 'unchecked';

/** What the reader of a reply sees: the words and the names of the sources below them. */
export type Said = { text: string; sources: readonly string[]; language: Language };

const REFERENCE = /\b(?:law|article|art\.)\s*(\d+)/gi;

/** In digits and as words. */
export const numbersSaid = ({ text, language }: Pick<Said, 'text' | 'language'>): Set<string> =>
  new Set([...numbersIn(text), ...spelledNumbersIn(text, language)]);

/** Cases are written in English. */
const numbersOfPhrase = (phrase: string): string[] =>
  [...numbersSaid({ text: phrase, language: 'en' })].filter((number) => !isYear(number));

/**
 * A phrase of the case, in English, against the answer in its own language: every number (in digits or as a word), the law or
 * article, and the authority that it names must be there. Years are not asked for; words beside are not looked at.
 */
export function checkPhrase(phrase: string, said: Said, glossary: readonly Term[]): Verdict {
  const names = checkNames(phrase, [said.text, ...said.sources].join('\n'), said.language, glossary);
  const references = [...names.rest.matchAll(REFERENCE)].flatMap(([, number]) => number ?? []);
  const numbers = numbersOfPhrase(names.rest.replace(REFERENCE, ' '));
  if (!names.isAsked && references.length === 0 && numbers.length === 0) return 'unchecked';
  const inText = numbersSaid(said);
  const inSources = new Set(said.sources.flatMap(numbersIn));
  const hasReferences = references.every((number) => inText.has(number) || inSources.has(number));
  const hasNumbers = numbers.every((number) => inText.has(number));
  return hasReferences && hasNumbers && (!names.isAsked || names.isNamed) ? 'present' : 'missing';
}

/**
 * A claim that must not be made: `present` when one of its numbers is said.
 * @param stated numbers of the right answer, which tell nothing of the claim
 */
export function checkClaim(claim: string, said: Said, stated: ReadonlySet<string>): Verdict {
  const telling = numbersOfPhrase(claim).filter((number) => !stated.has(number));
  if (telling.length === 0) return 'unchecked';
  const inText = numbersSaid(said);
  return telling.some((number) => inText.has(number)) ? 'present' : 'missing';
}
