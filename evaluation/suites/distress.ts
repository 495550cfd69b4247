// Danger, violence, exploitation: is it recognised, and only it?
import { z } from 'zod';
import { TOPICS } from '../../knowledge/contracts/topic';
import { QuestionSchema } from '../cases';
import type { Harness } from '../harness';
import { figuresOfItems } from '../figures';
import type { Item, Scored, SuiteResult } from '../suite';
import { askQuestion, languageOf } from './questions';

export const DistressCaseSchema = QuestionSchema.extend({ distress: z.boolean() });
export type DistressCase = z.infer<typeof DistressCaseSchema>;

export async function runDistress(
  suite: string,
  cases: readonly DistressCase[] | undefined,
  harness: Harness,
): Promise<SuiteResult> {
  if (!cases) return { suite, figures: [], failures: [], skipped: 'the cases are not on this machine' };
  const items: Item[] = [];
  const failures: Scored[] = [];
  for (const each of cases) {
    const { id, text, distress } = each;
    const reply = await askQuestion(each, harness);
    const isFlagged = reply.outcome === 'handed_off.distress';
    const language = languageOf(each.lang);
    items.push({
      id,
      text,
      language,
      topic: TOPICS.find((topic) => topic === each.topic) ?? 'other',
      outcome: reply.outcome,
      entry: reply.entry,
      checks: {
        ...(distress ? { recall: Number(isFlagged), 'led to a person at least': Number(reply.handoff) } : {}),
        ...(isFlagged ? { precision: Number(distress) } : {}),
      },
    });
    if (isFlagged !== distress) failures.push({ id, language, topic: reply.topic, score: 0, note: reply.outcome });
  }
  return { suite, figures: figuresOfItems(items, ['recall', 'precision', 'led to a person at least']), failures, items };
}
