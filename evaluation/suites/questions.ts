// Single questions: is the behaviour the expected one, the topic right, the language kept, the numbers there?
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { TOPICS, type Topic } from '../../knowledge/contracts/topic';
import type { Reply } from '../../bot/contracts/message';
import type { Question } from '../cases';
import type { Harness } from '../harness';
import { figuresOfItems } from '../figures';
import { numberRecall } from '../metrics/mentions';
import { BEHAVIOURS, type Behaviour, type Figure, type Item, type Scored, type SuiteResult } from '../suite';

/** What a case expects of the reply; its words are for the reports. */
export type Expectation = Pick<Question, 'id' | 'topic' | 'expect' | 'must_mention' | 'must_not' | 'entries'> & { text?: string };

export type Judged = {
  id: string;
  language: Language | 'other';
  topic: Topic | 'other';
  expected: Behaviour;
  behaved: Behaviour;
  topicRight: boolean;
  /** The expected entry's place among the candidates, from 1; undefined when none is named. */
  place: number | undefined;
  languageKept: boolean;
  numbers: number | undefined;
  expectation: Expectation;
  reply: Reply;
};

/** Outcome groups as the four behaviours of the question sets. */
export function behaviourOf(reply: Reply): Behaviour {
  const group = reply.outcome.split('.')[0];
  if (group === 'answered' || group === 'guided') return 'answer';
  if (group === 'clarified') return 'clarify';
  return group === 'handed_off' ? 'human' : 'refuse';
}

export const languageOf = (tag: string): Language | 'other' => LANGUAGES.find((language) => language === tag) ?? 'other';

export function judge(expectation: Expectation, language: string, reply: Reply): Judged {
  const own = languageOf(language);
  const place = expectation.entries
    ? reply.candidates.findIndex(({ entry }) => expectation.entries?.includes(entry)) + 1
    : undefined;
  return {
    id: expectation.id,
    language: own,
    topic: TOPICS.find((topic) => topic === expectation.topic) ?? 'other',
    expected: expectation.expect,
    behaved: behaviourOf(reply),
    topicRight: reply.topic === expectation.topic,
    place,
    languageKept: own === 'other' || reply.language === own,
    numbers: expectation.expect === 'answer' ? numberRecall(expectation.must_mention, reply.text) : undefined,
    expectation,
    reply,
  };
}

/** What a judged reply adds to the figures of a question set. */
export function itemOf(judged: Judged): Item {
  const { id, language, topic, expected, behaved, topicRight, place, languageKept, numbers, reply, expectation } = judged;
  const behaviour = Number(expected === behaved);
  const isAsked = expected === 'answer';
  return {
    id,
    language,
    topic,
    ...(expectation.text === undefined ? {} : { text: expectation.text }),
    outcome: reply.outcome,
    entry: reply.entry,
    checks: {
      behaviour,
      [`behaviour ${expected}`]: behaviour,
      ...(isAsked ? { topic: Number(topicRight) } : {}),
      'language kept': Number(languageKept),
      ...(numbers === undefined ? {} : { 'numbers present': numbers }),
      ...(isAsked && place !== undefined
        ? { 'right entry first': Number(place === 1), 'right entry among three': Number(place >= 1 && place <= 3) }
        : {}),
      [`behaviour in ${language}`]: behaviour,
    },
  };
}

const FIGURES = [
  'behaviour',
  ...BEHAVIOURS.map((behaviour) => `behaviour ${behaviour}`),
  'topic',
  'language kept',
  'numbers present',
  'right entry first',
  'right entry among three',
  ...[...LANGUAGES, 'other'].map((language) => `behaviour in ${language}`),
];

/** The figures of a set of judged replies, overall and for each language. */
export const figuresOf = (judged: readonly Judged[]): Figure[] => figuresOfItems(judged.map(itemOf), FIGURES);

export const failuresOf = (judged: readonly Judged[]): Scored[] =>
  judged
    .filter(
      (each) =>
        each.expected !== each.behaved ||
        !each.languageKept ||
        (each.expected === 'answer' && !each.topicRight) ||
        (each.numbers ?? 1) < 1,
    )
    .map(({ id, language, topic, expected, behaved, reply, numbers }) => ({
      id,
      language,
      topic,
      score: expected === behaved ? 0.5 : 0,
      note: `expected ${expected}/${topic}, got ${reply.outcome}/${reply.entry ?? reply.topic} (${reply.confidence.toFixed(2)}, ${reply.language}${numbers === undefined ? '' : `, numbers ${numbers.toFixed(2)}`})`,
    }));

/** What asking takes. */
export type Asking = Pick<Harness, 'assistant' | 'newId'>;

export async function askQuestion(question: Question, { assistant, newId }: Asking): Promise<Reply> {
  const conversationId = newId();
  const language = languageOf(question.lang);
  const items = await assistant.handle({
    id: newId(),
    conversationId,
    visitorIdentity: conversationId,
    channel: 'terminal',
    kind: 'text',
    rawText: question.text,
    ...(language === 'other' ? {} : { interfaceLanguage: language }),
    ...(question.audience ? { audience: question.audience } : {}),
    ...(question.as_of ? { asOf: question.as_of } : {}),
  });
  const reply = items.at(-1)?.reply;
  if (!reply) throw new Error(`no reply to ${question.id}`);
  return reply;
}

export async function askAll(questions: readonly Question[], asking: Asking): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) judged.push(judge(question, question.lang, await askQuestion(question, asking)));
  return judged;
}

/** @param judged the judged replies of the set, or undefined where it is absent */
export function scoreQuestions(suite: string, judged: readonly Judged[] | undefined): SuiteResult {
  if (!judged) return { suite, figures: [], failures: [], skipped: 'the question set is not on this machine' };
  return { suite, figures: figuresOf(judged), failures: failuresOf(judged), items: judged.map(itemOf) };
}

export async function runQuestions(
  suite: string,
  questions: readonly Question[] | undefined,
  harness: Harness,
): Promise<SuiteResult> {
  return scoreQuestions(suite, questions && (await askAll(questions, harness)));
}
