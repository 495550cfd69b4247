// Step: what to do. Pure. Danger first, then the visitor's own wish, then the law and its limits, then how sure we are.
import type { Knowledge } from '../../knowledge/knowledge';
import type { Calibration } from '../../knowledge/contracts/calibration';
import { TOPIC_RISKS, type Topic } from '../../knowledge/contracts/topic';
import { wordsOf } from '../../knowledge/text/tokens';
import type { Decision } from '../contracts/decision';
import type { ConversationState } from '../contracts/conversation-state';
import type { DialogMove } from '../dialog/run-dialog';
import { readCommand } from '../intent/commands';
import type { Policy } from '../policy';
import { scopeOf } from './scope';
import type { Found } from './stages';

const PERSON_CHOICE = 'person';

export type Deciding = {
  policy: Policy;
  state: ConversationState;
  knowledge: Pick<Knowledge, 'entry' | 'calibration'>;
  /** What the message does to a guided check, if anything. */
  move?: DialogMove | undefined;
  /** The guided check that stands open with its question. */
  pending?: DialogMove | undefined;
};

/** Topics whose general rule is worth telling to somebody who wants to complain. */
const COMPLAINT_TOPICS: ReadonlySet<Topic> = new Set([
  'informal-work-complaint',
  'wages-rights',
  'termination-severance',
  'ohs',
  'accident',
  'social-security',
  'overtime-leave',
  'temporary-protection',
  'fines',
]);

type Thresholds = Calibration['thresholds'];

/** Least confidence for a topic: to answer it, and to let the answer stand alone. A mistake costs more in some than in others. */
const leastFor = (topic: Topic, thresholds: Thresholds): Thresholds['high'] => thresholds[TOPIC_RISKS[topic]];

/** Whether the best entry would be answered by itself. */
const isSure = ([best]: Found['candidates'], thresholds: Thresholds): boolean =>
  best !== undefined && best.score >= leastFor(best.topic, thresholds).alone;

const firstOf = (found: Found, isWanted: (topic: Topic) => boolean, from: number): string | null =>
  found.candidates.find(({ topic, score }) => isWanted(topic) && score >= from)?.entry ?? null;

/**
 * A wish half heard gives way to an entry that surely answers; with a number of one's own it is no general question. Danger half
 * heard is answered with the numbers for it above the answer: one in five such messages is a plain question about hard work.
 */
function isOutweighed({ intent, intentConfidence, candidates, masked }: Found, { policy, state, pending }: Deciding): boolean {
  if (intent !== 'distress' && intent !== 'elsewhere' && intent !== 'own-file') return false;
  if (intent === 'own-file' && (masked.length > 0 || candidates[0]?.topic === 'application-status')) return false;
  const isSureOfEntry = (candidates[0]?.score ?? 0) >= policy.entryOutweighsFrom && candidates[0]?.topic !== 'out-of-scope';
  return intentConfidence < policy.intentSureFrom && isSureOfEntry && state.notUnderstood === 0 && pending === undefined;
}

function byIntent(found: Found, deciding: Deciding): Decision | undefined {
  const { policy, state, knowledge } = deciding;
  if (found.intentConfidence < policy.intentFrom || isOutweighed(found, deciding)) return undefined;
  switch (found.intent) {
    case 'distress':
      return { kind: 'hand-off', reason: 'distress', entry: null };
    case 'talk-to-person':
      return { kind: 'hand-off', reason: 'asked', entry: null };
    case 'own-file':
      return { kind: 'hand-off', reason: 'own-file', entry: null };
    case 'complaint':
      return {
        kind: 'hand-off',
        reason: 'complaint',
        entry: firstOf(found, (topic) => COMPLAINT_TOPICS.has(topic), knowledge.calibration.thresholds.high.answer),
      };
    case 'unlawful':
    case 'abuse':
      return { kind: 'decline', reason: found.intent, entry: null };
    case 'chit-chat':
      return { kind: 'decline', reason: 'out-of-scope', entry: null };
    case 'elsewhere':
      return { kind: 'decline', reason: 'out-of-scope', entry: firstOf(found, (topic) => topic === 'out-of-scope', 0) };
    case 'greeting':
    case 'thanks':
    case 'goodbye':
    case 'who-are-you':
      return { kind: 'small-talk', what: found.intent };
    case 'vague':
      // What says little at first leans on what was answered later.
      return state.lastEntry === null ? { kind: 'ask-topic' } : undefined;
    case 'question':
      return undefined;
  }
}

/** «ceza geldi», "how much": of our field, but several people with different troubles write just that. In a conversation it leans on what was said. */
function saysTooLittle({ text, candidates }: Found, { state, policy, knowledge }: Deciding): boolean {
  if (state.lastEntry !== null || state.askedBack > 0) return false;
  const words = wordsOf(text).length;
  return (
    words <= policy.tooFewWords || (words === policy.tooFewWords + 1 && !isSure(candidates, knowledge.calibration.thresholds))
  );
}

function byEvidence(found: Found, deciding: Deciding): Decision {
  const { policy, state, knowledge } = deciding;
  const { thresholds, scope } = knowledge.calibration;
  const [best, ...others] = found.candidates;
  const near = found.candidates
    .filter((each) => each.score >= policy.offerFrom)
    .slice(0, policy.mostChoices)
    .map((each) => each.entry);
  if (!best || near.length === 0) {
    if (state.notUnderstood > 0) return { kind: 'hand-off', reason: 'not-understood', entry: null };
    return found.candidates.length === 0
      ? { kind: 'rephrase' }
      : { kind: 'unanswerable', nearest: found.candidates.slice(0, 3).map((each) => each.entry) };
  }
  if (best.topic === 'out-of-scope') return { kind: 'decline', reason: 'out-of-scope', entry: best.entry };
  if (scopeOf(found, scope) < policy.scopeFrom) return { kind: 'unanswerable', nearest: near.slice(0, 3) };
  if (saysTooLittle(found, deciding))
    return { kind: 'ask-back', entries: found.candidates.slice(0, policy.mostChoices).map((each) => each.entry) };
  if (best.score < leastFor(best.topic, thresholds).answer)
    return state.askedBack >= 2 ? { kind: 'unanswerable', nearest: near } : { kind: 'ask-back', entries: near };
  if (knowledge.entry(best.entry)?.own_file || (best.topic === 'application-status' && found.masked.length > 0))
    return { kind: 'hand-off', reason: 'own-file', entry: null };
  const alternatives = isSure(found.candidates, thresholds)
    ? []
    : others
        .filter(({ topic }) => topic !== 'out-of-scope')
        .slice(0, 2)
        .map(({ entry }) => entry);
  const safety = found.intent === 'distress' && found.intentConfidence >= policy.intentFrom;
  return { kind: 'answer', entry: best.entry, alternatives, ...(safety ? { safety } : {}) };
}

/** An article is told when it is asked for; a term is explained unless an entry surely answers. */
function byReference({ reference, candidates }: Found, thresholds: Thresholds): Decision | undefined {
  if (reference?.kind === 'provision') return { kind: 'cite-provision' };
  return reference?.kind === 'term' && !isSure(candidates, thresholds) ? { kind: 'explain-term' } : undefined;
}

function byMove(move: DialogMove | undefined): Decision | undefined {
  if (!move) return undefined;
  return move.kind === 'stop'
    ? { kind: 'stop-guide' }
    : { kind: 'guide', dialog: move.dialog, answers: move.answers, isRepeated: move.kind === 'ask-again' };
}

function byCommand({ text }: Found, { state, pending }: Deciding): Decision | undefined {
  const command = readCommand(text);
  if (command === 'start-over') return { kind: 'start-over' };
  if (command === 'stop') return pending ? { kind: 'stop-guide' } : undefined;
  if ((command !== 'repeat' && command !== 'simpler') || state.lastEntry === null) return undefined;
  return { kind: 'retell', entry: state.lastEntry, extent: command === 'repeat' ? 'full' : 'short' };
}

/** What was said fits no answer of ours and stands beside an open question: most likely it was meant as its answer. */
const isLost = ({ kind }: Decision): boolean =>
  kind === 'rephrase' || kind === 'unanswerable' || kind === 'ask-topic' || kind === 'ask-back';

export function decide(found: Found, deciding: Deciding): Decision {
  const { thresholds } = deciding.knowledge.calibration;
  if (found.choice === PERSON_CHOICE) return { kind: 'hand-off', reason: 'asked', entry: null };
  if (found.choice?.startsWith('language:')) return { kind: 'small-talk', what: 'greeting' };
  if (found.choice !== undefined && found.candidates[0]?.score === 1)
    return { kind: 'answer', entry: found.candidates[0].entry, alternatives: [] };
  const wish = byIntent(found, deciding);
  const isDanger = found.choice === undefined && wish?.kind === 'hand-off' && wish.reason === 'distress';
  // What reads as the answer to an open question is one unless danger is heard clearly.
  if (isDanger && (deciding.move === undefined || found.intentConfidence >= deciding.policy.dangerOverAnswerFrom)) return wish;
  const guided = byMove(deciding.move);
  if (guided) return guided;
  const { kind } = found;
  if (kind !== 'text' && kind !== 'choice' && found.text.trim() === '') return { kind: 'not-text', what: kind };
  const ordered = byCommand(found, deciding);
  if (ordered) return ordered;
  if (found.text.trim() === '') return { kind: 'rephrase' };
  const decision = wish ?? byReference(found, thresholds) ?? byEvidence(found, deciding);
  // The thesaurus carries a question over from languages that are not ours; anything but an answer is better said in one they chose.
  if (found.foreignLanguage !== undefined && decision.kind !== 'answer' && decision.kind !== 'hand-off')
    return { kind: 'offer-language', label: found.foreignLanguage };
  return (isLost(decision) ? byMove(deciding.pending) : undefined) ?? decision;
}
