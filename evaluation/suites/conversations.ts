// Whole conversations, turn by turn: behaviour, topic, language, and that what was masked stays masked.
import { MESSAGE_KINDS } from '../../bot/contracts/message';
import { foldDigits } from '../../knowledge/text/fold';
import type { ConversationCase } from '../cases';
import type { Harness } from '../harness';
import { halfInterval, mean } from '../metrics/intervals';
import type { SuiteResult } from '../suite';
import { failuresOf, figuresOf, itemOf, judge, type Judged } from './questions';

const longNumbers = (text: string): string[] => foldDigits(text).match(/\d[\d ]{6,}\d/g) ?? [];

export async function runConversations(
  suite: string,
  cases: readonly ConversationCase[] | undefined,
  { assistant, newId }: Harness,
): Promise<SuiteResult> {
  if (!cases) return { suite, figures: [], failures: [], skipped: 'the conversations are not on this machine' };
  const judged: Judged[] = [];
  const leaks: string[] = [];
  for (const each of cases) {
    const conversationId = newId();
    for (const [place, turn] of each.turns.entries()) {
      const items = await assistant.handle({
        id: newId(),
        conversationId,
        visitorIdentity: conversationId,
        channel: 'terminal',
        kind: MESSAGE_KINDS.find((kind) => kind === turn.type) ?? 'other',
        rawText: turn.user ?? '',
      });
      const reply = items.at(-1)?.reply;
      if (!reply) throw new Error(`no reply to ${each.id} turn ${place + 1}`);
      judged.push(judge({ id: `${each.id}#${place + 1}`, ...turn }, turn.reply_lang ?? each.lang, reply));
      if (turn.redact && longNumbers(turn.user ?? '').some((number) => reply.text.includes(number)))
        leaks.push(`${each.id}#${place + 1}`);
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
