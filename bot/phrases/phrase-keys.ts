// The keys of what the assistant says besides entries. A language that misses one does not compile.
import type { StepKind } from '../../knowledge/contracts/dialog';

export type PartOfDay = 'morning' | 'day' | 'evening';

export type Phrases = {
  /** Said once when a conversation opens; names what this is and what it is not. */
  welcome: string;
  greeting: Record<PartOfDay, string>;
  thanks: string;
  goodbye: string;
  whoAreYou: string;
  /** Above the choices when several entries are close. */
  whichOne: string;
  /** Above the choices when the message is of the field but says too little. */
  sayMore: string;
  rephrase: string;
  notText: Record<'audio' | 'image' | 'document' | 'location' | 'other', string>;
  /** For a language we recognise but do not answer in. */
  languageOffer: string;
  personAsked: string;
  ownFile: string;
  /** For a report or complaint: where it goes, what to have ready, and the risk of one's own. */
  complaint: string;
  distress: string;
  /** One line above an answer to somebody who may be in danger. */
  safety: string;
  notUnderstoodTwice: string;
  outOfScope: string;
  unlawful: string;
  abuse: string;
  noContent: string;
  /** A person's offer at the end of a doubtful answer. */
  nearest: string;
  masked: string;
  askPerson: string;
  none: string;
  past: (day: string) => string;
  notInForce: (day: string) => string;
  noFigure: string;
  steps: string;
  documents: string;
  next: string;
  alsoAbout: string;
  validOn: (day: string) => string;
  /** Above a digest or definition that is not in the visitor's language. */
  inEnglish: string;
  yes: string;
  no: string;
  doNotKnow: string;
  /** The button that ends a guided check, and what is said when it was ended. */
  stopCheck: string;
  checkStopped: string;
  /** The button that takes up a guided check again. */
  resumeCheck: string;
  /** Said once when a guided check begins: what it is and is not. */
  checkIntro: string;
  /** What kind of answer a question of a guided check waits for. */
  expected: Record<StepKind, string>;
  /** Said where answers of a guided check contradict each other: a last day before the first, pay of nothing. */
  inputsDoNotFit: string;
  /** Above the answers given in a guided check. */
  yourAnswers: string;
  /** The button that asks a question of a guided check again. */
  changeAnswer: (question: string) => string;
  storageError: string;
  unexpectedError: (requestId: string) => string;
  tooLong: (limit: number) => string;
  /** What can be asked, shown as first choices. Each is a question an entry answers. */
  starters: { label: string; entry: string }[];
};
