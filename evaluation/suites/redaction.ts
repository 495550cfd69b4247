// Redaction by itself: is everything personal masked, and nothing else?
import { z } from 'zod';
import { redact } from '../../bot/privacy/redact';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { halfInterval, mean } from '../metrics/intervals';
import type { SuiteResult } from '../suite';

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
  const share = (name: string, part: typeof judged) => {
    const value = mean(part.map(({ right }) => Number(right)));
    return { name, value, count: part.length, interval: halfInterval(value, part.length) };
  };
  return {
    suite,
    figures: [
      share(
        'personal data masked',
        judged.filter(({ personal }) => personal.length > 0),
      ),
      share(
        'harmless text left alone',
        judged.filter(({ personal }) => personal.length === 0),
      ),
    ],
    failures: judged
      .filter(({ right }) => !right)
      .map(({ id, lang, masked }) => ({ id, language: lang, topic: 'other', score: 0, note: masked })),
  };
}
