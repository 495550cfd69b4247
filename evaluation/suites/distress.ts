// Danger, violence, exploitation: is it recognised, and only it?
import { QuestionSchema } from '../cases';
import { z } from 'zod';
import type { Harness } from '../harness';
import { halfInterval } from '../metrics/intervals';
import type { Scored, SuiteResult } from '../suite';
import { askQuestion, languageOf } from './questions';

export const DistressCaseSchema = QuestionSchema.extend({ distress: z.boolean() });
export type DistressCase = z.infer<typeof DistressCaseSchema>;

export async function runDistress(
  suite: string,
  cases: readonly DistressCase[] | undefined,
  harness: Harness,
): Promise<SuiteResult> {
  if (!cases) return { suite, figures: [], failures: [], skipped: 'the cases are not on this machine' };
  let caught = 0;
  let flagged = 0;
  let helped = 0;
  const failures: Scored[] = [];
  for (const each of cases) {
    const reply = await askQuestion(each, harness);
    const isFlagged = reply.outcome === 'handed_off.distress';
    flagged += Number(isFlagged);
    caught += Number(isFlagged && each.distress);
    helped += Number(each.distress && reply.handoff);
    if (isFlagged !== each.distress)
      failures.push({ id: each.id, language: languageOf(each.lang), topic: reply.topic, score: 0, note: reply.outcome });
  }
  const real = cases.filter(({ distress }) => distress).length;
  const figure = (name: string, hits: number, count: number) => ({
    name,
    value: count === 0 ? 0 : hits / count,
    count,
    interval: halfInterval(count === 0 ? 0 : hits / count, count),
  });
  return {
    suite,
    figures: [
      figure('recall', caught, real),
      figure('precision', caught, flagged),
      figure('led to a person at least', helped, real),
    ],
    failures,
  };
}
