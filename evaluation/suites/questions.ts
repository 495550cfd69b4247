// Single questions: is the behaviour the expected one, the topic right, the language kept, the numbers there?
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { TOPICS, type Topic } from '../../knowledge/contracts/topic';
import type { Reply } from '../../bot/contracts/message';
import type { Question } from '../cases';
import type { Harness } from '../harness';
import { halfInterval, mean } from '../metrics/intervals';
import { numberRecall } from '../metrics/mentions';
import { BEHAVIOURS, type Behaviour, type Figure, type Scored, type SuiteResult } from '../suite';

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

export function judge(
  expectation: Pick<Question, 'id' | 'topic' | 'expect' | 'must_mention' | 'entries'>,
  language: string,
  reply: Reply,
): Judged {
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
    reply,
  };
}

const share = (name: string, hits: readonly boolean[]): Figure => {
  const value = mean(hits.map(Number));
  return { name, value, count: hits.length, interval: halfInterval(value, hits.length) };
};

/** The figures of a set of judged replies, overall and for each language. */
export function figuresOf(judged: readonly Judged[]): Figure[] {
  const figures: Figure[] = [];
  figures.push(
    share(
      'behaviour',
      judged.map((each) => each.expected === each.behaved),
    ),
  );
  for (const behaviour of BEHAVIOURS) {
    const part = judged.filter((each) => each.expected === behaviour);
    if (part.length > 0)
      figures.push(
        share(
          `behaviour ${behaviour}`,
          part.map((each) => each.behaved === behaviour),
        ),
      );
  }
  figures.push(
    share(
      'topic',
      judged.filter((each) => each.expected === 'answer').map((each) => each.topicRight),
    ),
  );
  figures.push(
    share(
      'language kept',
      judged.map((each) => each.languageKept),
    ),
  );
  const numbers = judged.flatMap((each) => each.numbers ?? []);
  if (numbers.length > 0)
    figures.push({
      name: 'numbers present',
      value: mean(numbers),
      count: numbers.length,
      interval: halfInterval(mean(numbers), numbers.length),
    });
  const placed = judged.filter((each) => each.place !== undefined && each.expected === 'answer');
  if (placed.length > 0) {
    figures.push(
      share(
        'right entry first',
        placed.map((each) => each.place === 1),
      ),
    );
    figures.push(
      share(
        'right entry among three',
        placed.map((each) => (each.place ?? 0) >= 1 && (each.place ?? 0) <= 3),
      ),
    );
  }
  for (const language of [...LANGUAGES, 'other'] as const) {
    const part = judged.filter((each) => each.language === language);
    if (part.length > 0)
      figures.push(
        share(
          `behaviour in ${language}`,
          part.map((each) => each.expected === each.behaved),
        ),
      );
  }
  return figures;
}

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

export async function askQuestion(question: Question, { assistant, newId }: Harness): Promise<Reply> {
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

export async function runQuestions(
  suite: string,
  questions: readonly Question[] | undefined,
  harness: Harness,
): Promise<SuiteResult> {
  if (!questions) return { suite, figures: [], failures: [], skipped: 'the question set is not on this machine' };
  const judged: Judged[] = [];
  for (const question of questions) judged.push(judge(question, question.lang, await askQuestion(question, harness)));
  return { suite, figures: figuresOf(judged), failures: failuresOf(judged) };
}
