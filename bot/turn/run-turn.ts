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
import type { QueryContext } from '../../knowledge/contracts/passage';
import type { Dialog } from '../../knowledge/contracts/dialog';
import { moveDialog, pendingQuestion } from '../dialog/run-dialog';
import { decide } from './decide';
import { leanOnContext } from './lean-on-context';
import { findPassages } from './find-passages';
import { identifyLanguage } from './identify-language';
import { recognizeIntent } from './recognize-intent';
import { redactPersonalData } from './redact-personal-data';
import { respond } from './respond';
import type { Found, Understood } from './stages';

export type TurnDeps = {
  knowledge: Knowledge;
  languages: LanguageDetector;
  intents: IntentClassifier;
  /** Guided checks by name. */
  dialogs: ReadonlyMap<string, Dialog>;
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
  const timedUntilDone = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const started = deps.elapsedMs();
    const result = await work();
    timings[step] = Math.round((deps.elapsedMs() - started) * 100) / 100;
    return result;
  };
  const state = readState(conversation?.state);
  const known = { ofConversation: state.chosenLanguage ?? conversation?.language, ofPage: message.interfaceLanguage };

  const heard = timed('language', () => identifyLanguage(message, known, deps.languages, deps.policy));
  const safe = timed('redaction', () => redactPersonalData(heard));
  const understood = timed('intent', () => recognizeIntent(safe, deps.intents, deps.today));
  const context = timed('context', () => contextOf(understood, state, deps));
  const found = await timedUntilDone('passages', () => findPassages(understood, deps.knowledge, context));
  const said = { text: found.text, language: found.language, today: deps.today, choice: found.choice };
  const move = moveDialog(said, state.dialog, deps.dialogs);
  const pending = pendingQuestion(state.dialog, deps.dialogs);
  const decision = timed('decision', () =>
    decide(found, { policy: deps.policy, state, knowledge: deps.knowledge, move, pending }),
  );
  const reading = { language: found.language, day: found.day, today: deps.today, audience: found.audience };
  const reply = timed('response', () =>
    respond(decision, found, {
      knowledge: deps.knowledge,
      policy: deps.policy,
      now: deps.now,
      reading,
      resume: pending !== undefined && offersResume(decision),
    }),
  );

  return { reply, safeText: safe.text, state: remember(state, decision, found, reply), timings };
}

/** After an answer or a rule a guided check is taken up again; not after danger, nor where it was ended. */
const offersResume = (decision: Decision): boolean =>
  decision.kind !== 'stop-guide' &&
  decision.kind !== 'start-over' &&
  !(decision.kind === 'hand-off' && decision.reason === 'distress');

/** What was answered before, heard beside a message that leans on it. */
function contextOf(understood: Understood, state: ConversationState, { knowledge, intents }: TurnDeps): QueryContext | undefined {
  const last = state.lastEntry === null ? undefined : knowledge.entry(state.lastEntry);
  const title = last?.versions.at(-1)?.texts[understood.language].title;
  const leaning = understood.choice === undefined ? leanOnContext(understood.text, understood.language, state, title) : undefined;
  if (!leaning) return undefined;
  const { topics } = intents.recognize(leaning.context);
  return { text: leaning.context, topics, weight: leaning.weight, entry: state.lastEntry };
}

/** What the next turn needs to know of this one. */
function remember(state: ConversationState, decision: Decision, found: Found, reply: Reply): ConversationState {
  if (decision.kind === 'start-over') return { ...readState(undefined), chosenLanguage: state.chosenLanguage };
  const answered = decision.kind === 'answer' || (decision.kind === 'guide' && reply.entry !== null);
  const confused = decision.kind === 'rephrase' || decision.kind === 'unanswerable';
  return {
    ...state,
    dialog:
      decision.kind === 'guide'
        ? { name: decision.dialog.name, answers: decision.answers }
        : decision.kind === 'stop-guide'
          ? null
          : state.dialog,
    chosenLanguage: found.choice?.startsWith('language:') ? found.language : state.chosenLanguage,
    lastEntry: answered ? reply.entry : state.lastEntry,
    lastTopic: answered ? reply.topic : state.lastTopic,
    lastQuestion: answered && found.text !== '' ? found.text : state.lastQuestion,
    notUnderstood: confused ? state.notUnderstood + 1 : 0,
    askedBack: decision.kind === 'ask-back' || decision.kind === 'ask-topic' ? state.askedBack + 1 : 0,
  };
}
