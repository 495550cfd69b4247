// The vocabularies of facts made ready for matching; KIND in a way of having becomes each thing that can be had.
import type { Language } from '../../knowledge/contracts/language';
import type { PermitKind, Phase, Place, Status } from '../contracts/conversation-facts';
import { ARABIC_FACTS } from './facts/ar';
import { ENGLISH_FACTS } from './facts/en';
import type { FactWords, PersonMention, RoleMention } from './facts/fact-words';
import { PERSIAN_FACTS } from './facts/fa';
import { RUSSIAN_FACTS } from './facts/ru';
import { TURKISH_FACTS } from './facts/tr';
import { createPhraseTable, type PhraseRow, type PhraseTable } from './phrase-table';

/** Whose status it is: the writer's, that of a person named in the message, or of whoever is spoken of. */
export type Holder = 'self' | 'named' | 'anyone';
/** What is `certain` nothing around it takes back; an `open` phrase leaves room for a word in between that does. */
export type StatusMeaning = { status: Status; holder: Holder; certain: boolean; open: boolean };

export type FactTables = {
  statuses: PhraseTable<StatusMeaning>;
  takenBackBefore: PhraseTable<true>;
  takenBackAfter: PhraseTable<true>;
  affirmed: PhraseTable<true>;
  breaks: PhraseTable<true>;
  roles: PhraseTable<RoleMention>;
  permitKinds: PhraseTable<PermitKind>;
  phases: PhraseTable<Phase | 'none'>;
  places: PhraseTable<Place>;
  persons: PhraseTable<PersonMention>;
  deniedBefore: PhraseTable<true>;
  deniedAfter: PhraseTable<true>;
  no: PhraseTable<true>;
  corrections: PhraseTable<true>;
};

const phrasesOf = (written: string): string[] => written.split(',').map((phrase) => phrase.trim());
const table = (written: string): PhraseTable<true> => createPhraseTable([[true, written]]);

const withHolder = (rows: readonly PhraseRow<Status>[], holder: Holder, certain = false): PhraseRow<StatusMeaning>[] =>
  rows.map(([status, phrases]) => [{ status, holder, certain, open: false }, phrases]);

/** «I have KIND» with every kind of status in its place. */
const having = (words: FactWords, holder: Holder): PhraseRow<StatusMeaning>[] =>
  words.kinds.map(([status, kinds]) => [
    { status, holder, certain: false, open: true },
    phrasesOf(words.having[holder])
      .flatMap((way) => phrasesOf(kinds).map((kind) => way.replace('KIND', kind)))
      .join(','),
  ]);

const statusRows = (words: FactWords): PhraseRow<StatusMeaning>[] => [
  ...withHolder(words.certain, 'self', true),
  ...withHolder(words.own, 'self'),
  ...having(words, 'self'),
  ...having(words, 'anyone'),
  ...withHolder(words.named, 'named'),
  ...having(words, 'named'),
];

const tablesOf = (words: FactWords): FactTables => ({
  statuses: createPhraseTable(statusRows(words)),
  takenBackBefore: table(words.takenBack.before),
  takenBackAfter: table(words.takenBack.after),
  affirmed: table(words.affirmed),
  breaks: table(words.breaks),
  roles: createPhraseTable(words.roles),
  permitKinds: createPhraseTable(words.permitKinds),
  phases: createPhraseTable(words.phases),
  places: createPhraseTable(words.places),
  persons: createPhraseTable(words.persons),
  deniedBefore: table(words.denied.before),
  deniedAfter: table(words.denied.after),
  no: table(words.no),
  corrections: table(words.corrections),
});

export const FACT_TABLES: Record<Language, FactTables> = {
  tr: tablesOf(TURKISH_FACTS),
  en: tablesOf(ENGLISH_FACTS),
  ar: tablesOf(ARABIC_FACTS),
  ru: tablesOf(RUSSIAN_FACTS),
  fa: tablesOf(PERSIAN_FACTS),
};
