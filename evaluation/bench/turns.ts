// The bench `turns`: full turns of the assistant a second, beside an echo with the same store.
import { join } from 'node:path';
import type { Assistant } from '../../bot/assistant';
import type { IncomingMessage } from '../../bot/contracts/message';
import type { NewId } from '../../bot/contracts/ports';
import { QuestionSchema, readLines, type Question } from '../cases';
import { EVALUATION_INSTANT, openHarness } from '../harness';
import { languageOf } from '../suites/questions';
import type { Bench } from './bench-report';
import { createEchoAssistant } from './echo-assistant';
import { questionsOfRound } from './measure';
import { median, medianRatio, percentile } from './statistics';
import { shownNumber } from './text-table';

const CASES = 'evaluation/cases';
const FILES = ['questions.jsonl', 'out-of-scope.jsonl', 'human.jsonl', 'clarify.jsonl'];
const TURNS_A_CONVERSATION = 4;
const TURNS_A_ROUND = 20;
const WARM_UP_ROUNDS = 5;

/** The files hold their questions language by language; taken by this stride, a round has some of each. */
const STRIDE = 97;
const mixed = <T>(items: readonly T[]): T[] => items.flatMap((_, place) => items[(place * STRIDE) % items.length] ?? []);

/** Messages of conversations of a few turns each, with ids of their own. */
export function messagesFor(questions: readonly Pick<Question, 'text' | 'lang'>[], newId: NewId): IncomingMessage[] {
  let conversationId = '';
  return questions.map(({ text, lang }, place) => {
    if (place % TURNS_A_CONVERSATION === 0) conversationId = newId();
    const language = languageOf(lang);
    return {
      id: newId(),
      conversationId,
      visitorIdentity: conversationId,
      channel: 'terminal',
      kind: 'text',
      rawText: text,
      ...(language === 'other' ? {} : { interfaceLanguage: language }),
    };
  });
}

/** Milliseconds of each turn, one after the other. */
async function play({ handle }: Pick<Assistant, 'handle'>, messages: readonly IncomingMessage[]): Promise<number[]> {
  const times: number[] = [];
  for (const message of messages) {
    const start = performance.now();
    await handle(message);
    times.push(performance.now() - start);
  }
  return times;
}

const rateOf = (times: readonly number[]): number => (times.length * 1000) / times.reduce((sum, ms) => sum + ms, 0);

type Played = { rates: number[]; echoRates: number[]; times: number[] };

/** Rounds of the same questions to both, one after the other, for so many seconds. */
async function playRounds(
  assistant: Pick<Assistant, 'handle'>,
  echo: Pick<Assistant, 'handle'>,
  questions: readonly Question[],
  newId: NewId,
  seconds: number,
): Promise<Played> {
  const played: Played = { rates: [], echoRates: [], times: [] };
  let end = Infinity;
  for (let round = 0; round < WARM_UP_ROUNDS || performance.now() < end || played.rates.length === 0; round += 1) {
    if (round === WARM_UP_ROUNDS) end = performance.now() + seconds * 1000;
    const asked = questionsOfRound(questions, round, TURNS_A_ROUND);
    const first = round % 2 === 0 ? await play(assistant, messagesFor(asked, newId)) : undefined;
    const echoed = await play(echo, messagesFor(asked, newId));
    const times = first ?? (await play(assistant, messagesFor(asked, newId)));
    if (round < WARM_UP_ROUNDS) continue;
    played.rates.push(rateOf(times));
    played.echoRates.push(rateOf(echoed));
    for (const ms of times) played.times.push(ms);
  }
  return played;
}

export const benchTurns: Bench = async ({ seconds, progress }) => {
  const questions = mixed(FILES.flatMap((file) => readLines(join(CASES, file), QuestionSchema) ?? []));
  progress('opening the assistant …');
  const { assistant, store, newId, close } = await openHarness();
  const echo = createEchoAssistant({ store, newId, clock: () => EVALUATION_INSTANT });
  progress(`turns for ${seconds} s …`);
  const { rates, echoRates, times } = await playRounds(assistant, echo, questions, newId, seconds);
  await close();
  const figures = {
    turnsPerSecond: median(rates),
    echoTurnsPerSecond: median(echoRates),
    ratio: medianRatio(rates, echoRates),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
  return {
    figures,
    tables: [
      {
        title: `Turns, one at a time (${times.length} counted)`,
        header: ['', 'turns/s', 'p50 ms', 'p99 ms'],
        rows: [
          ['assistant', ...[figures.turnsPerSecond, figures.p50Ms, figures.p99Ms].map(shownNumber)],
          ['echo with the same store', shownNumber(figures.echoTurnsPerSecond), '', ''],
        ],
      },
    ],
    notes: [
      `Ratio ${figures.ratio.toFixed(2)}: turns a second of the assistant over those of an echo that reads and commits as it does, in memory.`,
      'Higher is better; 1 would mean that understanding and answering cost nothing beside keeping the conversation.',
    ],
  };
};
