// Yes, no or «I don't know» as an answer: the whole of a short message, or how a longer one begins.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { writtenWords, type WrittenWord } from './written-words';
import { ANSWERS, AROUND_ANSWERS, CLOSING_ANSWERS, OPENING_ANSWERS, type SaidAnswer } from './yes-no-words';

export type YesNo = 'yes' | 'no' | 'unknown';

/** A message of so many words says nothing beside the answer. */
const VERY_FEW = 3;

const isWordy = ({ kind }: WrittenWord): boolean => kind !== 'mark';
/** Marks, smileys and fillers in front of the answer. */
function afterFillers(words: readonly WrittenWord[], language: Language): number {
  let at = 0;
  for (;;) {
    const filler = ANSWERS.get(language)?.match(words, at) ? undefined : AROUND_ANSWERS.get(language)?.match(words, at);
    const next = filler?.next ?? (words[at]?.kind === 'mark' ? at + 1 : at);
    if (next === at) return at;
    at = next;
  }
}

const asYesNo = (said: SaidAnswer | undefined): YesNo | undefined => (said === 'neither' ? undefined : said);

/** Nothing but answers and fillers up to the end: «evet var», `no, not yet`, «да, конечно». */
function onlyAnswers(words: readonly WrittenWord[], from: number, language: Language): SaidAnswer[] | undefined {
  const found: SaidAnswer[] = [];
  for (let at = from; at < words.length;) {
    const answer = ANSWERS.get(language)?.match(words, at);
    const next =
      answer?.next ?? AROUND_ANSWERS.get(language)?.match(words, at)?.next ?? (words[at]?.kind === 'mark' ? at + 1 : at);
    if (next === at) return undefined;
    if (answer) found.push(answer.meaning);
    at = next;
  }
  return found;
}

function readIn(words: readonly WrittenWord[], language: Language): YesNo | undefined {
  const from = afterFillers(words, language);
  const first = ANSWERS.get(language)?.match(words, from);
  if (!first) return lastWord(words, language);
  const said = onlyAnswers(words, from, language);
  const isQuestion = words.some(({ text }) => /^[?\u061f]$/.test(text));
  if (said) {
    // «evet, yok»: what there is not is not what was asked about.
    if (isQuestion || (said.includes('yes') && said.includes('no'))) return undefined;
    return said.includes('unknown') ? 'unknown' : asYesNo(first.meaning);
  }
  const isOpening = OPENING_ANSWERS.get(language)?.match(words, from) !== undefined || words[first.next]?.kind === 'mark';
  return isOpening && first.meaning !== 'neither' ? first.meaning : undefined;
}

/** «iznim yok», «اجازه کار ندارم»: the answer closes a very short message. */
function lastWord(words: readonly WrittenWord[], language: Language): YesNo | undefined {
  const last = words.at(-1);
  if (last === undefined || words.length > VERY_FEW || !words.every(isWordy)) return undefined;
  const answer = CLOSING_ANSWERS.get(language)?.match([last], 0);
  const isPartOfOther = words.some((_, at) => ANSWERS.get(language)?.match(words, at)?.meaning === 'neither');
  return isPartOfOther ? undefined : answer?.meaning;
}

/** The answer a message gives, or undefined when it gives none. Words of the language first, then those of the others. */
export function readYesNo(text: string, language: Language): YesNo | undefined {
  const own = readIn(writtenWords(text, language), language);
  if (own !== undefined) return own;
  const words = writtenWords(text, language);
  if (words.filter(isWordy).length > 2 || ANSWERS.get(language)?.match(words, 0)) return undefined;
  const others = LANGUAGES.filter((each) => each !== language).map((each) => readIn(writtenWords(text, each), each));
  const answers = new Set(others.filter((answer) => answer !== undefined));
  return answers.size === 1 ? [...answers][0] : undefined;
}
