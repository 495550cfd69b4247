// Step: masks personal data. After it only redacted text exists.
import { redact } from '../privacy/redact';
import type { Heard, Safe } from './stages';

export function redactPersonalData({ rawText, ...heard }: Heard): Safe {
  const { text, kinds } = redact(rawText, heard.language);
  return { ...heard, text, masked: kinds };
}
