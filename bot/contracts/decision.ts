// The closed list of outcomes: `group.detail`. Logs, metrics, the desk and evaluation speak in these.
import { z } from 'zod';
import type { Answers, Dialog } from '../../knowledge/contracts/dialog';

export const OUTCOMES = [
  'answered.entry', // the answer of one entry
  'answered.alternatives', // the answer, with near entries offered beside it
  'answered.past', // the answer as it was on an earlier day
  'answered.small-talk', // greeting, thanks, who are you
  'answered.provision', // what an article says
  'answered.term', // what a term means
  'answered.repeated', // the last answer again, or in fewer words
  'guided.question', // a guided check asks
  'guided.result', // a guided check tells what follows
  'guided.stopped',
  'clarified.choice', // two or more entries are close, or the entry asks back
  'clarified.rephrase', // not understood once; asks for other words
  'clarified.not-text', // audio, image, document: asks for a line of text
  'clarified.language', // a language we recognise but do not answer in
  'handed_off.asked', // the visitor wants a person
  'handed_off.own-file', // a question about one's own file
  'handed_off.complaint', // a report or complaint that somebody must act on
  'handed_off.distress', // danger, violence, exploitation
  'handed_off.not-understood', // not understood twice
  'declined.out-of-scope', // another authority's matter
  'declined.unlawful', // asks how to get round the law
  'declined.abuse',
  'unanswerable.no-content', // nothing found, or nothing of it in force
  'unanswerable.no-figure', // the number asked for has no value on that day
  'error.storage',
  'error.unexpected',
] as const;
export const OutcomeSchema = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof OutcomeSchema>;
export type OutcomeGroup = 'answered' | 'clarified' | 'guided' | 'handed_off' | 'declined' | 'unanswerable' | 'error';

export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'who-are-you';
export type HandOffReason = 'asked' | 'own-file' | 'complaint' | 'distress' | 'not-understood';
export type DeclineReason = 'out-of-scope' | 'unlawful' | 'abuse';

/** What to do with a turn; `decide` makes it, `respond` carries it out. Entries are named by id. */
export type Decision =
  /** `safety`: danger was half heard; the numbers for it are told above the answer. */
  | { kind: 'answer'; entry: string; alternatives: string[]; safety?: true }
  /** A question of a guided check, or its results when nothing is left to ask. */
  | { kind: 'guide'; dialog: Dialog; answers: Answers; isRepeated: boolean }
  | { kind: 'stop-guide' }
  | { kind: 'start-over' }
  | { kind: 'retell'; entry: string; extent: 'full' | 'short' }
  | { kind: 'cite-provision' }
  | { kind: 'explain-term' }
  | { kind: 'ask-back'; entries: string[] }
  | { kind: 'ask-topic' }
  | { kind: 'rephrase' }
  | { kind: 'not-text'; what: 'audio' | 'image' | 'document' | 'location' | 'other' }
  | { kind: 'offer-language'; label: string }
  | { kind: 'small-talk'; what: SmallTalk }
  | { kind: 'hand-off'; reason: HandOffReason; entry: string | null }
  | { kind: 'decline'; reason: DeclineReason; entry: string | null }
  | { kind: 'unanswerable'; nearest: string[] };
