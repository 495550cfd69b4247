// Step: what to do. Pure. Danger first, then the visitor's own wish, then the law and its limits, then how sure we are.
import type { Knowledge } from '../../knowledge/knowledge';
import { TOPIC_RISKS } from '../../knowledge/contracts/topic';
import type { Decision } from '../contracts/decision';
import type { ConversationState } from '../contracts/conversation-state';
import type { Policy } from '../policy';
import type { Found } from './stages';

const PERSON_CHOICE = 'person';

export type Deciding = { policy: Policy; state: ConversationState; knowledge: Pick<Knowledge, 'entry'> };

function byIntent(found: Found, policy: Policy): Decision | undefined {
  const sure = (from: number): boolean => found.intentConfidence >= from;
  switch (found.intent) {
    case 'distress':
      return sure(policy.distressFrom) ? { kind: 'hand-off', reason: 'distress' } : undefined;
    case 'talk-to-person':
      return sure(policy.intentFrom) ? { kind: 'hand-off', reason: 'asked' } : undefined;
    case 'own-file':
      return sure(policy.intentFrom) ? { kind: 'hand-off', reason: 'own-file' } : undefined;
    case 'unlawful':
    case 'abuse':
      return sure(policy.intentFrom) ? { kind: 'decline', reason: found.intent, entry: null } : undefined;
    case 'chit-chat':
      return sure(policy.intentFrom) ? { kind: 'decline', reason: 'out-of-scope', entry: null } : undefined;
    case 'greeting':
    case 'thanks':
    case 'goodbye':
    case 'who-are-you':
      return sure(policy.intentFrom) ? { kind: 'small-talk', what: found.intent } : undefined;
    case 'vague':
      return sure(policy.intentFrom) ? { kind: 'ask-topic' } : undefined;
    case 'question':
      return undefined;
  }
}

function byEvidence(found: Found, { policy, state }: Deciding): Decision {
  const [best, ...others] = found.candidates;
  const near = found.candidates
    .filter((each) => each.score >= policy.offerFrom)
    .slice(0, policy.mostChoices)
    .map((each) => each.entry);
  if (!best || near.length === 0) {
    if (state.notUnderstood > 0) return { kind: 'hand-off', reason: 'not-understood' };
    return found.candidates.length === 0
      ? { kind: 'rephrase' }
      : { kind: 'unanswerable', nearest: found.candidates.slice(0, 3).map((each) => each.entry) };
  }
  if (best.score < policy.answerFrom[TOPIC_RISKS[best.topic]])
    return state.askedBack >= 2 ? { kind: 'unanswerable', nearest: near } : { kind: 'ask-back', entries: near };
  if (best.topic === 'out-of-scope') return { kind: 'decline', reason: 'out-of-scope', entry: best.entry };
  const alternatives = others
    .filter((each) => each.score >= best.score * policy.alternativeWithin && each.topic !== 'out-of-scope')
    .slice(0, 2)
    .map((each) => each.entry);
  return { kind: 'answer', entry: best.entry, alternatives };
}

export function decide(found: Found, deciding: Deciding): Decision {
  if (found.choice === PERSON_CHOICE) return { kind: 'hand-off', reason: 'asked' };
  if (found.choice?.startsWith('language:')) return { kind: 'small-talk', what: 'greeting' };
  if (found.choice !== undefined && found.candidates[0]?.score === 1) return byEvidence(found, deciding);
  const { kind } = found;
  if (kind !== 'text' && kind !== 'choice' && found.text.trim() === '') return { kind: 'not-text', what: kind };
  const wish = byIntent(found, deciding.policy);
  if (wish?.kind === 'hand-off' && wish.reason === 'distress') return wish;
  if (found.foreignLanguage !== undefined) return { kind: 'offer-language', label: found.foreignLanguage };
  if (found.text.trim() === '') return { kind: 'rephrase' };
  return wish ?? byEvidence(found, deciding);
}
