// Step: what to do. Pure. Danger first, then the visitor's own wish, then the law and its limits, then how sure we are.
import type { Knowledge } from '../../knowledge/knowledge';
import { TOPIC_RISKS, type Topic } from '../../knowledge/contracts/topic';
import { wordsOf } from '../../knowledge/text/tokens';
import type { Decision } from '../contracts/decision';
import type { ConversationState } from '../contracts/conversation-state';
import type { Policy } from '../policy';
import { scopeOf } from './scope';
import type { Found } from './stages';

const PERSON_CHOICE = 'person';

export type Deciding = { policy: Policy; state: ConversationState; knowledge: Pick<Knowledge, 'entry'> };

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

const firstOf = (found: Found, isWanted: (topic: Topic) => boolean, from: number): string | null =>
  found.candidates.find(({ topic, score }) => isWanted(topic) && score >= from)?.entry ?? null;

function byIntent(found: Found, policy: Policy): Decision | undefined {
  if (found.intentConfidence < policy.intentFrom) return undefined;
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
        entry: firstOf(found, (topic) => COMPLAINT_TOPICS.has(topic), policy.answerFrom.high),
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
      return { kind: 'ask-topic' };
    case 'question':
      return undefined;
  }
}

/** «ceza geldi», "how much": of our field, but several people with different troubles write just that. In a conversation it leans on what was said. */
function saysTooLittle({ text, candidates }: Found, state: ConversationState, policy: Policy): boolean {
  if (state.lastEntry !== null || state.askedBack > 0) return false;
  const words = wordsOf(text).length;
  return words <= policy.tooFewWords || (words === policy.tooFewWords + 1 && (candidates[0]?.score ?? 0) < policy.sureFrom);
}

function byEvidence(found: Found, { policy, state, knowledge }: Deciding): Decision {
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
  if (scopeOf(found) < policy.scopeFrom) return { kind: 'unanswerable', nearest: near.slice(0, 3) };
  if (saysTooLittle(found, state, policy))
    return { kind: 'ask-back', entries: found.candidates.slice(0, policy.mostChoices).map((each) => each.entry) };
  if (best.score < policy.answerFrom[TOPIC_RISKS[best.topic]])
    return state.askedBack >= 2 ? { kind: 'unanswerable', nearest: near } : { kind: 'ask-back', entries: near };
  if (knowledge.entry(best.entry)?.own_file || (best.topic === 'application-status' && found.masked.length > 0))
    return { kind: 'hand-off', reason: 'own-file', entry: null };
  const alternatives =
    best.score >= policy.sureFrom
      ? []
      : others
          .filter(({ topic }) => topic !== 'out-of-scope')
          .slice(0, 2)
          .map(({ entry }) => entry);
  return { kind: 'answer', entry: best.entry, alternatives };
}

/** An article is told when it is asked for; a term is explained unless an entry surely answers. */
function byReference({ reference, candidates }: Found, policy: Policy): Decision | undefined {
  if (reference?.kind === 'provision') return { kind: 'cite-provision' };
  const isAnswered = (candidates[0]?.score ?? 0) >= policy.sureFrom;
  return reference?.kind === 'term' && !isAnswered ? { kind: 'explain-term' } : undefined;
}

/** Names and loan words can carry a question over from a language that is not ours; only a sure answer is then given. */
const isSurelyAnswered = ({ candidates }: Found, policy: Policy): boolean =>
  (candidates[0]?.score ?? 0) >= policy.sureFrom && candidates[0]?.topic !== 'out-of-scope';

export function decide(found: Found, deciding: Deciding): Decision {
  if (found.choice === PERSON_CHOICE) return { kind: 'hand-off', reason: 'asked', entry: null };
  if (found.choice?.startsWith('language:')) return { kind: 'small-talk', what: 'greeting' };
  if (found.choice !== undefined && found.candidates[0]?.score === 1)
    return { kind: 'answer', entry: found.candidates[0].entry, alternatives: [] };
  const { kind } = found;
  if (kind !== 'text' && kind !== 'choice' && found.text.trim() === '') return { kind: 'not-text', what: kind };
  const wish = byIntent(found, deciding.policy);
  if (wish?.kind === 'hand-off' && wish.reason === 'distress') return wish;
  if (found.foreignLanguage !== undefined && !isSurelyAnswered(found, deciding.policy))
    return { kind: 'offer-language', label: found.foreignLanguage };
  if (found.text.trim() === '') return { kind: 'rephrase' };
  return wish ?? byReference(found, deciding.policy) ?? byEvidence(found, deciding);
}
