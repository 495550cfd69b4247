// Whole conversations, turn by turn: those of others for behaviour, topic and language; ours for all that their turns ask for.
import { MESSAGE_KINDS, type IncomingMessage, type Reply } from '../../bot/contracts/message';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { foldDigits } from '../../knowledge/text/fold';
import type { ConversationCase, Transcript, TranscriptTurn } from '../cases';
import { figuresOfItems } from '../figures';
import { halfInterval, mean } from '../metrics/intervals';
import type { Item, Scored, SuiteResult } from '../suite';
import { failuresOf, figuresOf, itemOf, judge, type Asking, type Judged } from './questions';
import { checksOf } from './turn-checks';

const longNumbers = (text: string): string[] => foldDigits(text).match(/\d[\d ]{6,}\d/g) ?? [];

const repeatsNumber = (said: string | null, reply: Reply): boolean =>
  longNumbers(said ?? '').some((number) => reply.text.includes(number));

type Said = Pick<IncomingMessage, 'kind' | 'rawText' | 'choice' | 'interfaceLanguage'>;

/** Somebody who talks with the assistant: one turn after the other. */
function createVisitor({ assistant, newId }: Asking): (said: Said) => Promise<Reply> {
  const conversationId = newId();
  return async (said) => {
    const items = await assistant.handle({
      id: newId(),
      conversationId,
      visitorIdentity: conversationId,
      channel: 'terminal',
      ...said,
    });
    const reply = items.at(-1)?.reply;
    if (!reply) throw new Error(`no reply to «${said.rawText}»`);
    return reply;
  };
}

export async function runConversations(
  suite: string,
  cases: readonly ConversationCase[] | undefined,
  asking: Asking,
): Promise<SuiteResult> {
  if (!cases) return { suite, figures: [], failures: [], skipped: 'the conversations are not on this machine' };
  const judged: Judged[] = [];
  const leaks: string[] = [];
  for (const each of cases) {
    const say = createVisitor(asking);
    for (const [place, turn] of each.turns.entries()) {
      const kind = MESSAGE_KINDS.find((known) => known === turn.type) ?? 'other';
      const reply = await say({ kind, rawText: turn.user ?? '' });
      judged.push(judge({ id: `${each.id}#${place + 1}`, ...turn }, turn.reply_lang ?? each.lang, reply));
      if (turn.redact && repeatsNumber(turn.user, reply)) leaks.push(`${each.id}#${place + 1}`);
    }
  }
  const redacted = cases.flatMap((each) => each.turns.filter((turn) => turn.redact)).length;
  const kept = redacted === 0 ? 1 : 1 - leaks.length / redacted;
  const both = mean(
    judged.map((each) => Number(each.expected === each.behaved && (each.topicRight || each.expected !== 'answer'))),
  );
  return {
    suite,
    figures: [
      ...figuresOf(judged),
      { name: 'behaviour and topic', value: both, count: judged.length, interval: halfInterval(both, judged.length) },
      { name: 'masked stays masked', value: kept, count: redacted },
    ],
    failures: failuresOf(judged),
    items: judged.map(itemOf),
  };
}

/** A turn of ours as it went. */
type Played = { item: Item; failure: Scored | undefined };

/** What is sent for a turn: a tapped button sends its label, as the page does. */
const messageOf = ({ type, user, choice }: TranscriptTurn, { lang }: Transcript, last: Reply | undefined): Said => ({
  kind: choice === undefined ? type : 'choice',
  rawText: user ?? last?.suggestions.find(({ value }) => value === choice)?.label ?? '',
  ...(choice === undefined ? {} : { choice }),
  interfaceLanguage: lang,
});

function playedTurn(transcript: Transcript, place: number, turn: TranscriptTurn, reply: Reply): Played {
  const { id, lang: language, theme } = transcript;
  const checks = checksOf(turn, language, reply);
  const failed = Object.keys(checks).filter((name) => checks[name] === false);
  const passed = Number(failed.length === 0);
  const item: Item = {
    id: `${id}#${place + 1}`,
    language,
    topic: reply.topic,
    text: turn.user ?? turn.choice ?? turn.type,
    outcome: reply.outcome,
    entry: reply.entry,
    checks: {
      'turns passed': passed,
      ...Object.fromEntries(Object.entries(checks).map(([name, holds]) => [`${name} as asked`, Number(holds)])),
      ...(turn.redact ? { 'masked stays masked': Number(!repeatsNumber(turn.user, reply)) } : {}),
      [`turns passed in ${language}`]: passed,
      [`turns passed, ${theme}`]: passed,
    },
  };
  const wanted = [turn.expect, turn.outcome, turn.entry?.join(' or ')].filter((part) => part !== undefined).join(', ');
  const note = `«${item.text}»: ${failed.join(', ')} not as asked; expected ${wanted}; got ${reply.outcome}/${reply.entry ?? reply.topic}`;
  const score = checks['behaviour'] ? 0.5 : 0;
  return { item, failure: passed === 1 ? undefined : { id: item.id, language, topic: reply.topic, score, note } };
}

async function play(transcript: Transcript, asking: Asking): Promise<Played[]> {
  const say = createVisitor(asking);
  const played: Played[] = [];
  let last: Reply | undefined;
  for (const [place, turn] of transcript.turns.entries()) {
    const reply = await say(messageOf(turn, transcript, last));
    played.push(playedTurn(transcript, place, turn, reply));
    last = reply;
  }
  return played;
}

/** A conversation passes when all its turns do; that is counted with its last one. */
function itemsOf(played: readonly Played[]): Item[] {
  const passed = Number(played.every(({ failure }) => failure === undefined));
  return played.map(({ item }, place) =>
    place < played.length - 1 ? item : { ...item, checks: { ...item.checks, 'conversations passed': passed } },
  );
}

const CHECKS = ['behaviour', 'language', 'topic', 'outcome', 'entry', 'says', 'says not', 'suggests'];

export async function runTranscripts(suite: string, transcripts: readonly Transcript[], asking: Asking): Promise<SuiteResult> {
  const items: Item[] = [];
  const failures: Scored[] = [];
  for (const transcript of transcripts) {
    const played = await play(transcript, asking);
    items.push(...itemsOf(played));
    failures.push(...played.flatMap(({ failure }) => failure ?? []));
  }
  const themes = [...new Set(transcripts.map(({ theme }) => theme))];
  const names = [
    'turns passed',
    'conversations passed',
    ...CHECKS.map((name) => `${name} as asked`),
    'masked stays masked',
    ...LANGUAGES.map((language) => `turns passed in ${language}`),
    ...themes.map((theme) => `turns passed, ${theme}`),
  ];
  return { suite, figures: figuresOfItems(items, names), failures, items };
}
