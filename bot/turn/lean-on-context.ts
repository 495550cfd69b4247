// Step: a message that leans on the one before («peki ya uzatma?», "and for two years?") is heard together with it.
import type { Language } from '../../knowledge/contracts/language';
import { wordsOf } from '../../knowledge/text/tokens';
import type { ConversationState } from '../contracts/conversation-state';
import type { Leaning } from './stages';

/** Words that a message begins with when it goes on from another. */
const GOING_ON: Record<Language, readonly string[]> = {
  tr: ['peki', 'ya', 'sonra', 'ondan', 'bundan', 'o zaman', 'yani', 'bunun', 'onun', 'aynı', 'tamam', 'ee', 've', 'eğer', 'bu'],
  en: [
    'and',
    'then',
    'what about',
    'how about',
    'after',
    'so',
    'ok',
    'okay',
    'but',
    'also',
    'if',
    'same',
    'is it',
    'is that',
    'that',
  ],
  ar: ['و', 'طيب', 'بعدين', 'وبعدين', 'واذا', 'اذا', 'ولو', 'شو عن', 'ماذا عن', 'بس', 'ثم', 'وبعدها', 'يعني', 'تمام', 'نفس'],
  ru: ['а', 'и', 'тогда', 'потом', 'если', 'но', 'то есть', 'хорошо', 'ладно', 'после', 'значит', 'это', 'тоже'],
  fa: ['و', 'پس', 'اگه', 'اگر', 'خب', 'خوب', 'بعد', 'بعدش', 'یعنی', 'ولی', 'باشه', 'همین', 'این', 'حالا'],
};
/** Words that take back what was understood. */
const TAKING_BACK: Record<Language, readonly string[]> = {
  tr: ['hayır', 'yok', 'onu demedim', 'öyle değil', 'yanlış anladın', 'demek istedim', 'kastım', 'kastettiğim'],
  en: ['no', 'not that', 'i meant', 'i mean', 'sorry i', 'wrong'],
  ar: ['لا', 'مو هيك', 'مش هيك', 'قصدي', 'اقصد', 'أقصد', 'ليس هذا'],
  ru: ['нет', 'не то', 'я имел', 'я имела', 'имею в виду', 'я про', 'не так'],
  fa: ['نه', 'منظورم', 'نه منظورم', 'این نه', 'اشتباه'],
};

/** A message of so many words hardly stands by itself; of more than the last, it does unless it begins as one that goes on. */
const FEW_WORDS = 3;
const SOME_WORDS = 6;
const MANY_WORDS = 14;
const WEIGHTS = { few: 0.55, goingOn: 0.5, some: 0.3 };

const beginsWith = (sentence: string, ways: readonly string[]): boolean =>
  ways.some((way) => `${sentence} `.startsWith(`${wordsOf(way).join(' ')} `));
const holds = (sentence: string, ways: readonly string[]): boolean =>
  ways.some((way) => ` ${sentence} `.includes(` ${wordsOf(way).join(' ')} `));

/** How much a message of these words needs another, 0 when it stands by itself. */
function weightOf(words: readonly string[], language: Language): number {
  const sentence = words.join(' ');
  if (words.length > MANY_WORDS) return 0;
  if (words.length <= FEW_WORDS) return WEIGHTS.few;
  if (beginsWith(sentence, GOING_ON[language])) return WEIGHTS.goingOn;
  return words.length <= SOME_WORDS ? WEIGHTS.some : 0;
}

/**
 * What a message leans on, or undefined when it stands by itself or nothing was said before.
 * A message that takes back is heard with the question it corrects; one that goes on, with what was answered.
 * @param title the title of the entry answered last, in the language of the message
 */
export function leanOnContext(
  text: string,
  language: Language,
  state: ConversationState,
  title: string | undefined,
): Leaning | undefined {
  if (state.lastEntry === null || title === undefined) return undefined;
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const takesBack = words.length <= MANY_WORDS && state.lastQuestion !== null && holds(words.join(' '), TAKING_BACK[language]);
  if (takesBack) return { context: `${state.lastQuestion ?? ''} ${text}`, weight: WEIGHTS.few };
  const weight = weightOf(words, language);
  return weight === 0 ? undefined : { context: `${title} ${text}`, weight };
}
