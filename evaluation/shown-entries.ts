// Which entries a reader of a reply was given an answer from.
import type { Reply } from '../bot/contracts/message';

const ENTRY_CHOICE = /^entry:(.+)$/;

/** Whether the reply tells something of substance: small talk answers nothing. */
export const isAnswer = ({ outcome }: Pick<Reply, 'outcome'>): boolean =>
  outcome.startsWith('answered.') && outcome !== 'answered.small-talk';

/**
 * The entry that was answered from, and those whose short answers stand below it. The latter are the offered ones whose title
 * heads a part of the text; the others are only offered. Empty for an article or a term, which are no entries.
 */
export function shownEntries(reply: Pick<Reply, 'outcome' | 'entry' | 'suggestions' | 'text'>): string[] {
  if (!isAnswer(reply)) return [];
  const beside = reply.suggestions.flatMap(({ label, value }) => {
    const entry = ENTRY_CHOICE.exec(value)?.[1];
    return entry !== undefined && reply.text.includes(`**${label}**`) ? [entry] : [];
  });
  return [...new Set([...(reply.entry === null ? [] : [reply.entry]), ...beside])];
}
