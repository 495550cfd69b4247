// What a message tells about the person's situation: status, role, permit, phase, place, province and whom it is for.
import type { Language } from '../../knowledge/contracts/language';
import { PHASES, STATUSES, type ConversationFacts, type Person, type PersonRole } from '../contracts/conversation-facts';
import { FACT_TABLES, type FactTables } from './fact-tables';
import type { PersonMention } from './facts/fact-words';
import type { PhraseTable } from './phrase-table';
import { readProvince } from './read-province';
import { readStatuses, type SaidStatus } from './read-statuses';
import { writtenWords, type WrittenWord } from './written-words';

export type ReadFacts = {
  /** Only what was said; what was not is absent. */
  facts: ConversationFacts;
  /** The message takes back what was understood before: «hayır, eşim için», `I meant my wife`. */
  isCorrection: boolean;
};

type Match<Meaning> = { meaning: Meaning; at: number; next: number };

const KIN: ReadonlySet<Person> = new Set<Person>(['spouse', 'child', 'parent', 'sibling', 'other-relative']);
/** «X değil» may have a word between, `not for X` two before it. */
const NEAR = 2;

/** Every phrase of a table, the longest at each word, but not inside what was taken before. */
function matchesOf<Meaning>(
  table: PhraseTable<Meaning>,
  words: readonly WrittenWord[],
  taken: readonly Match<unknown>[] = [],
): Match<Meaning>[] {
  const found: Match<Meaning>[] = [];
  for (let at = 0; at < words.length;) {
    const inside = taken.find((each) => each.at <= at && at < each.next);
    const match = inside ? undefined : table.match(words, at);
    if (match) found.push({ meaning: match.meaning, at, next: match.next });
    at = inside?.next ?? match?.next ?? at + 1;
  }
  return found;
}

/** Whether «değil» or `not` stands beside it, with no mark between. */
function isDenied(
  words: readonly WrittenWord[],
  { at, next }: Match<unknown>,
  { deniedBefore, deniedAfter }: FactTables,
): boolean {
  for (let place = at - 1; place >= Math.max(0, at - NEAR) && words[place]?.kind !== 'mark'; place -= 1)
    if (deniedBefore.match(words, place)) return true;
  return words[next]?.kind !== 'mark' && deniedAfter.match(words, next) !== undefined;
}

/** The one meaning that is said, or undefined where there are several. */
function onlyOne<Meaning>(meanings: readonly Meaning[]): Meaning | undefined {
  const distinct = new Set(meanings);
  return distinct.size === 1 ? meanings[0] : undefined;
}

/** Whom it is for: who stands behind «for»; otherwise the only one spoken of. */
function personOf(mentions: readonly PersonMention[]): Person | undefined {
  const named = mentions.filter(({ how }) => how === 'for');
  return onlyOne((named.length > 0 ? named : mentions).map(({ person }) => person));
}

/** What the writer has is no word on another person's status, nor the other way round. */
function statusOf(statuses: readonly SaidStatus[], person: Person | undefined): SaidStatus['status'] | undefined {
  const isOther = person !== undefined && person !== 'self';
  const fitting = statuses.filter(({ holder, status }) => {
    if (status === 'spouse-of-citizen') return !isOther;
    return isOther ? holder !== 'self' : holder !== 'named';
  });
  return STATUSES.find((status) => fitting.some((each) => each.status === status));
}

function roleOf(
  mentions: readonly { role: PersonRole; how: 'said' | 'told' }[],
  person: Person | undefined,
): PersonRole | undefined {
  const said = onlyOne(mentions.filter(({ how }) => how === 'said').map(({ role }) => role));
  const told = onlyOne(mentions.map(({ role }) => role));
  return said ?? told ?? (mentions.length === 0 && person !== undefined && KIN.has(person) ? 'family-member' : undefined);
}

/** «ben» and `my permit` are of the writer, unless the writer asks for somebody: an employer or accountant says `I` too. */
const speaksOfSelf = (named: Person | undefined, statuses: readonly SaidStatus[], role: PersonRole | undefined): boolean =>
  (named === 'self' || (named === undefined && statuses.some(({ holder }) => holder === 'self'))) &&
  (role === undefined || role === 'worker');

/** «hayır, …» and phrases such as «yanlış anladınız». */
const takesBack = (words: readonly WrittenWord[], tables: FactTables): boolean =>
  (tables.no.match(words, 0) !== undefined && words[1]?.kind === 'mark') || matchesOf(tables.corrections, words).length > 0;

const said = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, { value: Value; learnt: 'said' }>> => {
  const facts: Partial<Record<Name, { value: Value; learnt: 'said' }>> = {};
  if (value !== undefined) facts[name] = { value, learnt: 'said' };
  return facts;
};

/** Hyphens and apostrophes inside words mean nothing here: «short-term», «e-vize». */
const withoutHyphens = (words: readonly WrittenWord[]): WrittenWord[] =>
  words.filter(({ text, joined }, place) => !(/^[-/\u2013]$/.test(text) && joined && words[place + 1]?.joined));

export function readFacts(text: string, language: Language): ReadFacts {
  const tables = FACT_TABLES[language];
  const words = withoutHyphens(writtenWords(text, language));
  const undenied = <Meaning>(matches: Match<Meaning>[]): Meaning[] =>
    matches.filter((match) => !isDenied(words, match, tables)).map(({ meaning }) => meaning);

  const statuses = readStatuses(words, tables);
  const spouses = statuses
    .filter(({ status }) => status === 'spouse-of-citizen')
    .map((each) => ({ ...each, meaning: each.status }));
  const named = personOf(undenied(matchesOf(tables.persons, words, spouses)));
  const role = roleOf(undenied(matchesOf(tables.roles, words)), named);
  const person = speaksOfSelf(named, statuses, role) ? 'self' : named === 'self' ? undefined : named;
  const phases = undenied(matchesOf(tables.phases, words));
  const facts: ConversationFacts = {
    ...said('status', statusOf(statuses, person)),
    ...said('role', role),
    ...said('permitKind', onlyOne(undenied(matchesOf(tables.permitKinds, words)))),
    ...said(
      'phase',
      PHASES.find((phase) => phases.includes(phase)),
    ),
    ...said('place', onlyOne(undenied(matchesOf(tables.places, words)))),
    ...said('province', readProvince(words, language)),
    ...said('person', person),
  };
  return { facts, isCorrection: Object.keys(facts).length > 0 && takesBack(words, tables) };
}
