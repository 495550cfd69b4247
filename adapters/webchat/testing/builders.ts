// Lines of a transcript for tests of the web chat.
import type { NumberedItem } from '../../../bot/contracts/conversation';
import type { Reply } from '../../../bot/contracts/message';

export const aReply = (over: Partial<Reply> = {}): Reply => ({
  language: 'tr',
  text: 'Bitiş tarihinden önceki **altmış gün** içinde.',
  citations: [],
  suggestions: [],
  outcome: 'answered.entry',
  topic: 'extension',
  entry: 'extension.when-to-apply',
  confidence: 0.93,
  candidates: [],
  handoff: false,
  validOn: '2026-11-21',
  ...over,
});

export const anItem = (over: Partial<NumberedItem> = {}): NumberedItem => ({
  number: 1,
  id: 'message-1',
  role: 'visitor',
  kind: 'text',
  text: 'Çalışma iznimi ne zaman uzatmalıyım?',
  language: 'tr',
  sentAt: '2026-11-21T09:30:00.000Z',
  ...over,
});
