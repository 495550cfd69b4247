// What each step of a turn adds. A step takes the stage before it, so it cannot run before its input exists.
import type { Day } from '../../knowledge/contracts/day';
import type { Language } from '../../knowledge/contracts/language';
import type { Found as FoundEntry } from '../../knowledge/contracts/passage';
import type { Reference } from '../../knowledge/knowledge';
import type { Audience } from '../../knowledge/contracts/topic';
import type { Channel, MessageKind } from '../contracts/message';
import type { PersonalKind } from '../privacy/detectors';
import type { Intent } from '../intent/intents';
import type { Recognized } from '../intent/local-classifier';

/** The language is known. Still holds the raw text. */
export type Heard = {
  rawText: string;
  kind: MessageKind;
  channel: Channel;
  choice: string | undefined;
  audience: Audience | undefined;
  asOf: Day | undefined;
  /** The language to answer in. */
  language: Language;
  /** A language that was recognised and is not one of ours, e.g. `de`. */
  foreignLanguage: string | undefined;
};

/** From here on only redacted text exists. */
export type Safe = Omit<Heard, 'rawText'> & { text: string; masked: PersonalKind[] };

/** What the visitor wants, as far as words alone tell. */
export type Understood = Safe & {
  intent: Intent;
  /** Probability of the intent, 0 to 1. */
  intentConfidence: number;
  /** Probability of each topic, given that it is a question. */
  topics: Recognized['topics'];
  /** The day to answer for, and whether the visitor named it. */
  day: Day;
  dayNamed: boolean;
};

/** Whether a message leans on the one before, and how much of the other one is heard in it: 0 to 1. */
export type Leaning = { context: string; weight: number };

/** Entries that may answer, best first, and the article or term that is named outright. */
export type Found = Understood & { candidates: FoundEntry[]; reference: Reference | undefined };
