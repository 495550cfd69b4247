// The shape of a language's vocabulary of facts. Phrases are written as phrase-table.ts reads them.
import type { PermitKind, Person, PersonRole, Phase, Place, Status } from '../../contracts/conversation-facts';
import type { PhraseRow } from '../phrase-table';

/** `for` names whom it is for, `mention` only speaks of them. */
export type PersonMention = { person: Person; how: 'for' | 'mention' };
/** A role said outright, or one that follows from how somebody speaks. */
export type RoleMention = { role: PersonRole; how: 'said' | 'told' };

export type FactWords = {
  /** What statuses are called. In `having`, KIND stands for each of them. */
  kinds: readonly PhraseRow<Status>[];
  /** Ways of saying that somebody has what a kind names: the writer, a person named beside it, or whoever is spoken of. */
  having: { self: string; named: string; anyone: string };
  /** Statuses said in other words, of the writer and of a person named beside it. */
  own: readonly PhraseRow<Status>[];
  named: readonly PhraseRow<Status>[];
  /** Said of the writer so that nothing around takes it back: «ikametimle», or with a negation of its own, «hiçbir belgem yok». */
  certain: readonly PhraseRow<Status>[];
  /** Around a status these take it back: it is lacking, wished for, asked for or over. */
  takenBack: { before: string; after: string };
  /** Right behind a status these leave no doubt that it is there. */
  affirmed: string;
  /** A new thought begins: what follows does not touch what came before. */
  breaks: string;
  roles: readonly PhraseRow<RoleMention>[];
  permitKinds: readonly PhraseRow<PermitKind>[];
  /** `none` are hypothetical or denied. */
  phases: readonly PhraseRow<Phase | 'none'>[];
  places: readonly PhraseRow<Place>[];
  persons: readonly PhraseRow<PersonMention>[];
  /** Beside any other fact: «değil», `not`. */
  denied: { before: string; after: string };
  /** An opening «no» with a mark behind it answers what was said before. */
  no: string;
  /** What takes back an earlier message: «yanlış anladınız», `I meant`. */
  corrections: string;
};

export const forThem = (person: Person): PersonMention => ({ person, how: 'for' });
export const mentions = (person: Person): PersonMention => ({ person, how: 'mention' });
export const saidRole = (role: PersonRole): RoleMention => ({ role, how: 'said' });
export const toldRole = (role: PersonRole): RoleMention => ({ role, how: 'told' });

/** A person, and the words for them in the cases that a language's ways of speaking ask for. */
export type PersonWords = { person: Person; [Case: string]: string };

/** Every way of speaking of somebody, with each person's words in the place of the case: «WHO için» becomes «eşim|kocam için». */
export function personRows(
  people: readonly PersonWords[],
  ways: Record<PersonMention['how'], string>,
): PhraseRow<PersonMention>[] {
  return (['for', 'mention'] as const).flatMap((how) =>
    people.map(({ person, ...cases }): PhraseRow<PersonMention> => {
      const written = Object.entries(cases).reduce((way, [name, words]) => way.replaceAll(name, words), ways[how]);
      return [{ person, how }, written];
    }),
  );
}
