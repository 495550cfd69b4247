// What must hold of one reply in a conversation of ours. A turn passes when all of it does.
import type { Reply } from '../../bot/contracts/message';
import { DaySchema } from '../../knowledge/contracts/day';
import type { Language } from '../../knowledge/contracts/language';
import { foldText } from '../../knowledge/text/fold';
import { formatDay } from '../../knowledge/text/format';
import { numbersIn } from '../../knowledge/text/numbers';
import type { TranscriptTurn } from '../cases';
import { behaviourOf } from './questions';

const isNumber = (words: string): boolean => /^\d+(?:\.\d+)?$/.test(words);

/** A number in any digits and separators, a day as its language writes it, or words. */
export function isSaid(words: string, { text, language }: Pick<Reply, 'text' | 'language'>): boolean {
  if (isNumber(words)) return numbersIn(text).some((number) => Number(number) === Number(words));
  const day = DaySchema.safeParse(words);
  return foldText(text).includes(foldText(day.success ? formatDay(day.data, language) : words));
}

/** By name, the checks that the turn asks for and whether they hold. */
export function checksOf(turn: TranscriptTurn, language: Language, reply: Reply): Record<string, boolean> {
  const { topic, outcome, entry, says, says_not: saysNot, suggests } = turn;
  return {
    behaviour: behaviourOf(reply) === turn.expect,
    language: reply.language === (turn.reply_lang ?? language),
    ...(topic === undefined ? {} : { topic: reply.topic === topic }),
    ...(outcome === undefined ? {} : { outcome: reply.outcome === outcome || reply.outcome.startsWith(`${outcome}.`) }),
    ...(entry === undefined ? {} : { entry: reply.entry !== null && entry.includes(reply.entry) }),
    ...(says.length === 0 ? {} : { says: says.every((words) => isSaid(words, reply)) }),
    ...(saysNot.length === 0 ? {} : { 'says not': !saysNot.some((words) => isSaid(words, reply)) }),
    ...(suggests === undefined ? {} : { suggests: reply.suggestions.some(({ value }) => value === suggests) }),
  };
}
