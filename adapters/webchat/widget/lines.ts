// What stands in the transcript: pure functions from lines and an event to lines.
import type { Language } from '../../../knowledge/contracts/language';
import type { Message, ShownCitation, ShownSuggestion } from './wire';

export type DeliveryState = 'sending' | 'sent' | 'failed';

export type Line =
  | { kind: 'message'; key: string; from: 'visitor'; text: string; delivery: DeliveryState; value?: string }
  | {
      kind: 'message';
      key: string;
      from: 'assistant' | 'agent';
      text: string;
      language?: Language;
      citations: ShownCitation[];
      suggestions: ShownSuggestion[];
    }
  /** The conversation was begun anew here. */
  | { kind: 'break'; key: string };

/** A message of the visitor as it leaves; `key` is its clientActivityID. */
export const withOutgoing = (lines: readonly Line[], key: string, text: string, value?: string): Line[] => [
  ...lines,
  { kind: 'message', key, from: 'visitor', text, delivery: 'sending', ...(value === undefined ? {} : { value }) },
];

export const withDelivery = (lines: readonly Line[], key: string, delivery: DeliveryState): Line[] =>
  lines.map((line) => (line.kind === 'message' && line.from === 'visitor' && line.key === key ? { ...line, delivery } : line));

const isOfAssistant = (line: Line | undefined): boolean => line?.kind === 'message' && line.from !== 'visitor';

/** A message from the stream: our own come back as echoes, and the server's apology for each vain try is shown once. */
export function withMessage(lines: readonly Line[], message: Message): Line[] {
  if (message.from === 'visitor') {
    const key = message.clientActivityId ?? message.id;
    if (lines.some((line) => line.key === key)) return withDelivery(lines, key, 'sent');
    return [...lines, { kind: 'message', key, from: 'visitor', text: message.text, delivery: 'sent' }];
  }
  const { from, text, citations, suggestions, language } = message;
  const last = lines[lines.length - 1];
  if (isOfAssistant(last) && last?.kind === 'message' && last.text === text) return [...lines];
  return [
    ...lines,
    { kind: 'message', key: message.id, from, text, citations, suggestions, ...(language === undefined ? {} : { language }) },
  ];
}

export const withBreak = (lines: readonly Line[], key: string): Line[] =>
  lines.length === 0 ? [] : [...lines, { kind: 'break', key }];

/** Suggestions belong to the last thing we said, as long as the visitor has not answered it. */
export function openSuggestions(lines: readonly Line[]): ShownSuggestion[] {
  const last = lines[lines.length - 1];
  return last?.kind === 'message' && last.from !== 'visitor' ? last.suggestions : [];
}

export const isWaiting = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.kind === 'message' && line.from === 'visitor' && line.delivery === 'sending');
