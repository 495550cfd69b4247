// Redaction by itself: is everything personal masked, and nothing else?
import { z } from 'zod';
import { redact } from '../../bot/privacy/redact';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { figuresOfItems } from '../figures';
import type { Item, SuiteResult } from '../suite';

/** `personal` lists the substrings that must disappear; none for harmless text, which must stay as it is. */
export const RedactionCaseSchema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  text: z.string(),
  personal: z.array(z.string()),
});
export type RedactionCase = z.infer<typeof RedactionCaseSchema>;

export function runRedaction(suite: string, cases: readonly RedactionCase[] | undefined): SuiteResult {
  if (!cases) return { suite, figures: [], failures: [], skipped: 'the cases are not on this machine' };
  const judged = cases.map((each) => {
    const masked = redact(each.text, each.lang).text;
    const right = each.personal.length > 0 ? each.personal.every((part) => !masked.includes(part)) : masked === each.text;
    return { ...each, masked, right };
  });
  const items = judged.map(({ id, lang, text, personal, right }): Item => ({
    id,
    text,
    language: lang,
    topic: 'other',
    outcome: null,
    entry: null,
    checks: { [personal.length > 0 ? 'personal data masked' : 'harmless text left alone']: Number(right) },
  }));
  return {
    suite,
    figures: figuresOfItems(items, ['personal data masked', 'harmless text left alone']),
    failures: judged
      .filter(({ right }) => !right)
      .map(({ id, lang, masked }) => ({ id, language: lang, topic: 'other', score: 0, note: masked })),
    items,
  };
}
