// The statuses a message says somebody has, and not those it says are certain, wished for, asked about or over.
import type { Status } from '../contracts/conversation-facts';
import type { FactTables, Holder, StatusMeaning } from './fact-tables';
import type { PhraseMatch, PhraseTable } from './phrase-table';
import type { WrittenWord } from './written-words';

export type SaidStatus = { status: Status; holder: Holder; at: number; next: number };

/** So far before and behind a status a word may take it back. */
const WINDOW_BEFORE = 4;
const WINDOW_BEHIND = 3;

const has = (table: PhraseTable<true>, words: readonly WrittenWord[], from: number, to: number): boolean => {
  for (let place = from; place < to; place += 1) if (table.match(words, place)) return true;
  return false;
};

/** Where the thought that a word belongs to begins: behind a mark or «ama», at most four words away. */
function thoughtStart(words: readonly WrittenWord[], at: number, { breaks }: FactTables): number {
  let start = at;
  while (start > Math.max(0, at - WINDOW_BEFORE)) {
    const before = words[start - 1];
    if (before?.kind === 'mark' || breaks.match(words, start - 1)) break;
    start -= 1;
  }
  return start;
}

function thoughtEnd(words: readonly WrittenWord[], next: number, { breaks, affirmed, statuses }: FactTables): number {
  let end = next;
  while (end < Math.min(words.length, next + WINDOW_BEHIND)) {
    if (words[end]?.kind === 'mark' || breaks.match(words, end) || statuses.match(words, end)) break;
    if (end === next && affirmed.match(words, end)) break;
    end += 1;
  }
  return end;
}

/** «var mı», «есть ли» ask: the answer is not known. */
const ASKS = /^(?:mi|mu|ли)$/;

function isTakenBack(
  words: readonly WrittenWord[],
  at: number,
  { meaning, next }: PhraseMatch<StatusMeaning>,
  tables: FactTables,
): boolean {
  const end = thoughtEnd(words, next, tables);
  return (
    has(tables.takenBackBefore, words, thoughtStart(words, at, tables), at) ||
    (meaning.open && has(tables.takenBackBefore, words, at + 1, next)) ||
    has(tables.takenBackAfter, words, next, end) ||
    ASKS.test(words[next]?.text ?? '') ||
    (tables.affirmed.match(words, next) !== undefined && ASKS.test(words[next + 1]?.text ?? ''))
  );
}

export function readStatuses(words: readonly WrittenWord[], tables: FactTables): SaidStatus[] {
  const found: SaidStatus[] = [];
  for (let at = 0; at < words.length;) {
    const match = tables.statuses.match(words, at);
    if (match) {
      const { status, holder, certain } = match.meaning;
      if (certain || !isTakenBack(words, at, match, tables)) found.push({ status, holder, at, next: match.next });
    }
    at = match?.next ?? at + 1;
  }
  return found;
}
