// The pipeline of a turn, top to bottom. Nothing here goes outside, stores or logs.
import type { Day } from '../../knowledge/contracts/day';
import type { Knowledge } from '../../knowledge/knowledge';
import { readState, type ConversationState } from '../contracts/conversation-state';
import type { Conversation } from '../contracts/conversation';
import type { Decision } from '../contracts/decision';
import type { IncomingMessage, Reply } from '../contracts/message';
import type { IntentClassifier } from '../intent/local-classifier';
import type { LanguageDetector } from '../language/detect-language';
import type { Policy } from '../policy';
import { decide } from './decide';
import { findPassages } from './find-passages';
import { identifyLanguage } from './identify-language';
import { recognizeIntent } from './recognize-intent';
import { redactPersonalData } from './redact-personal-data';
import { respond } from './respond';
import type { Found } from './stages';

export type TurnDeps = {
  knowledge: Knowledge;
  languages: LanguageDetector;
  intents: IntentClassifier;
  policy: Policy;
  /** The instant of the turn and the calendar day it falls on. */
  now: Date;
  today: Day;
  /** Milliseconds on a clock that only runs forward. */
  elapsedMs: () => number;
};

export type TurnResult = {
  reply: Reply;
  /** The visitor's message, redacted. */
  safeText: string;
  state: ConversationState;
  timings: Record<string, number>;
};

export async function runTurn(
  message: IncomingMessage,
  conversation: Conversation | undefined,
  deps: TurnDeps,
): Promise<TurnResult> {
  const timings: Record<string, number> = {};
  const timed = <T>(step: string, work: () => T): T => {
    const started = deps.elapsedMs();
    const result = work();
    timings[step] = Math.round((deps.elapsedMs() - started) * 100) / 100;
    return result;
  };
  const state = readState(conversation?.state);
  const known = { ofConversation: state.chosenLanguage ?? conversation?.language, ofPage: message.interfaceLanguage };

  const heard = timed('language', () => identifyLanguage(message, known, deps.languages, deps.policy));
  const safe = timed('redaction', () => redactPersonalData(heard));
  const understood = timed('intent', () => recognizeIntent(safe, deps.intents, deps.today));
  const found = timed('passages', () => findPassages(understood, deps.knowledge));
  const decision = timed('decision', () => decide(found, { policy: deps.policy, state, knowledge: deps.knowledge }));
  const reading = { language: found.language, day: found.day, today: deps.today, audience: found.audience };
  const reply = timed('response', () =>
    respond(decision, found, { knowledge: deps.knowledge, policy: deps.policy, now: deps.now, reading }),
  );

  return { reply, safeText: safe.text, state: remember(state, decision, found, reply), timings };
}

/** What the next turn needs to know of this one. */
function remember(state: ConversationState, decision: Decision, found: Found, reply: Reply): ConversationState {
  const answered = decision.kind === 'answer';
  const confused = decision.kind === 'rephrase' || decision.kind === 'unanswerable';
  return {
    ...state,
    chosenLanguage: found.choice?.startsWith('language:') ? found.language : state.chosenLanguage,
    lastEntry: answered ? reply.entry : state.lastEntry,
    lastTopic: answered ? reply.topic : state.lastTopic,
    lastQuestion: answered ? found.text : state.lastQuestion,
    notUnderstood: confused ? state.notUnderstood + 1 : 0,
    askedBack: decision.kind === 'ask-back' || decision.kind === 'ask-topic' ? state.askedBack + 1 : 0,
  };
}
