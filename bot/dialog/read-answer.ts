// What a message answers to the question of a guided check that stands open; undefined when it says something else.
import type { Day } from '../../knowledge/contracts/day';
import { UNKNOWN, type Step } from '../../knowledge/contracts/dialog';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { numbersIn } from '../../knowledge/text/numbers';
import { wordsOf } from '../../knowledge/text/tokens';
import { readAmounts } from '../understand/read-amount';
import { readCounts } from '../understand/read-count';
import { readDates } from '../understand/read-date';
import { readYesNo } from '../understand/read-yes-no';

export type Said = { text: string; language: Language; today: Day };

/** Longer messages are told as stories and asked as questions; they answer no menu. */
const MOST_WORDS_FOR_CHOICE = 6;

type ChoiceStep = Extract<Step, { kind: 'choice' }>;

/** The option named by its number, by its label, or by a word that only it has. */
function readOption({ options }: ChoiceStep, { text }: Said): string | undefined {
  const said = wordsOf(text);
  if (said.length === 0 || said.length > MOST_WORDS_FOR_CHOICE) return undefined;
  const number = said.length === 1 ? Number(numbersIn(text)[0]) : NaN;
  const numbered = Number.isInteger(number) ? options[number - 1] : undefined;
  if (numbered) return numbered.value;
  const sentence = ` ${said.join(' ')} `;
  const named = options.filter(({ label, words }) =>
    [...LANGUAGES.map((language) => label[language]), ...words].some((way) => sentence.includes(` ${wordsOf(way).join(' ')} `)),
  );
  return named.length === 1 ? named[0]?.value : undefined;
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

export function readAnswer(step: Step, said: Said): string | number | undefined {
  const yesNo = readYesNo(said.text, said.language);
  if (step.skippable && yesNo === 'unknown') return UNKNOWN;
  switch (step.kind) {
    case 'choice':
      return readOption(step, said);
    case 'yes-no':
      return yesNo === 'unknown' ? undefined : yesNo;
    case 'date': {
      const date = only(readDates(said.text, { today: said.today, language: said.language, lean: step.lean }));
      return date?.precision === 'day' ? date.day : undefined;
    }
    case 'amount':
      return only(readAmounts(said.text, { language: said.language, expectAmount: true }))?.amount;
    case 'count': {
      const count = only(readCounts(said.text, { language: said.language, expectCount: true }))?.count;
      return count !== undefined && count >= step.least && count <= step.most ? count : undefined;
    }
  }
}
