import type { Found as FoundEntry } from '../../knowledge/contracts/passage';
import { CalibrationSchema } from '../../knowledge/contracts/calibration';
import { readState } from '../contracts/conversation-state';
import { POLICY } from '../policy';
import { decide } from './decide';
import type { Found } from './stages';

const candidate = (entry: string, score: number, topic: FoundEntry['topic'] = 'fees'): FoundEntry => ({
  entry,
  topic,
  score,
  rank: 3,
  title: entry,
  evidence: { profile: score, body: score, byTopic: score, byEntry: score },
});
const aFound = (overrides: Partial<Found> = {}): Found => ({
  kind: 'text',
  channel: 'webchat',
  choice: undefined,
  audience: undefined,
  asOf: undefined,
  language: 'tr',
  foreignLanguage: undefined,
  text: 'çalışma izni harcı ne kadar',
  masked: [],
  intent: 'question',
  intentConfidence: 0.9,
  topics: {},
  day: '2026-11-21',
  dayNamed: false,
  candidates: [candidate('fees.how-much', 0.9)],
  reference: undefined,
  ...overrides,
});
const calibration = CalibrationSchema.parse({
  fittedOn: '2026-11-21',
  data: 'none',
  questions: 1,
  weights: { profile: 1, body: 1, byTopic: 1, byEntry: 1 },
  confidence: { intercept: 0, rank: 1, margin: 1 },
  scope: { intercept: 0.46, rank: 0.37, question: 0.6 },
  thresholds: {
    low: { answer: 0.3, alone: 0.8 },
    medium: { answer: 0.4, alone: 0.8 },
    high: { answer: 0.5, alone: 0.8 },
  },
  heldOut: {},
});
const { thresholds } = calibration;

const decideOn = (overrides: Partial<Found>, state = {}) =>
  decide(aFound(overrides), { policy: POLICY, state: readState(state), knowledge: { entry: () => undefined, calibration } });

describe('the decision', () => {
  it('tells near answers beside one it is not sure of', () => {
    const candidates = [
      candidate('fees.how-much', thresholds.low.alone - 0.1),
      candidate('fees.who-pays', 0.3),
      candidate('fees.refund', 0.2),
      candidate('fees.late', 0.1),
    ];
    expect(decideOn({ candidates })).toEqual({
      kind: 'answer',
      entry: 'fees.how-much',
      alternatives: ['fees.who-pays', 'fees.refund'],
    });
  });

  it('answers when it is sure', () => expect(decideOn({})).toEqual({ kind: 'answer', entry: 'fees.how-much', alternatives: [] }));

  it('asks for more certainty where a mistake costs more', () => {
    const between = (thresholds.low.answer + thresholds.high.answer) / 2;
    expect(decideOn({ candidates: [candidate('documents.list', between, 'documents')] }).kind).toBe('answer');
    expect(decideOn({ candidates: [candidate('fines.worker', between, 'fines')] }).kind).toBe('ask-back');
  });

  it('puts danger before everything, in any language and whatever else was found', () => {
    expect(decideOn({ intent: 'distress', intentConfidence: 0.55, foreignLanguage: 'de' })).toEqual({
      kind: 'hand-off',
      reason: 'distress',
      entry: null,
    });
  });

  it.each(['talk-to-person', 'own-file', 'unlawful', 'abuse', 'chit-chat', 'vague', 'greeting'] as const)(
    'follows a sure %s and ignores an unsure one',
    (intent) => {
      expect(decideOn({ intent, intentConfidence: 0.95 }).kind).not.toBe('answer');
      expect(decideOn({ intent, intentConfidence: 0.2 }).kind).toBe('answer');
    },
  );

  it('does not answer what is hardly of our field, but offers what is nearest', () => {
    const far = { ...candidate('fees.how-much', 0.6), rank: -6 };
    expect(decideOn({ intentConfidence: 0.55, candidates: [far] })).toEqual({ kind: 'unanswerable', nearest: ['fees.how-much'] });
  });

  it('hands over a question about one’s own file', () => {
    const status = { candidates: [candidate('application-status.check', 0.9, 'application-status')] };
    expect(decideOn(status).kind).toBe('answer');
    expect(decideOn({ ...status, masked: ['file'] })).toEqual({ kind: 'hand-off', reason: 'own-file', entry: null });
  });

  it('declines what is another authority’s', () => {
    expect(decideOn({ candidates: [candidate('out-of-scope.visa', 0.9, 'out-of-scope')] })).toEqual({
      kind: 'decline',
      reason: 'out-of-scope',
      entry: 'out-of-scope.visa',
    });
  });

  it('hands over when it has not understood twice', () => {
    expect(decideOn({ candidates: [] }).kind).toBe('rephrase');
    expect(decideOn({ candidates: [] }, { notUnderstood: 1 })).toEqual({
      kind: 'hand-off',
      reason: 'not-understood',
      entry: null,
    });
  });

  it('asks back when a first message says too little, but not later in a conversation', () => {
    expect(decideOn({ text: 'ceza geldi' }).kind).toBe('ask-back');
    expect(decideOn({ text: 'ceza geldi' }, { lastEntry: 'fines.worker' }).kind).toBe('answer');
    expect(decideOn({ text: 'izin harcı ne' }).kind).toBe('answer');
    expect(decideOn({ text: 'izin harcı ne', candidates: [candidate('fees.how-much', thresholds.low.alone - 0.1)] }).kind).toBe(
      'ask-back',
    );
  });

  it('asks back at most twice', () => {
    const weak = { candidates: [candidate('fines.worker', POLICY.offerFrom + 0.01, 'fines')] };
    expect(decideOn(weak, { askedBack: 1 }).kind).toBe('ask-back');
    expect(decideOn(weak, { askedBack: 2 }).kind).toBe('unanswerable');
  });

  it.each(['audio', 'image', 'document', 'location', 'other'] as const)(
    'asks for text where only %s came, and reads its caption',
    (kind) => {
      expect(decideOn({ kind, text: '' })).toEqual({ kind: 'not-text', what: kind });
      expect(decideOn({ kind, text: 'harç ne kadar' }).kind).toBe('answer');
    },
  );

  it('takes a tapped choice at its word', () => {
    expect(decideOn({ kind: 'choice', choice: 'person' })).toEqual({ kind: 'hand-off', reason: 'asked', entry: null });
    expect(
      decideOn({
        kind: 'choice',
        choice: 'entry:fines.worker',
        intent: 'abuse',
        candidates: [candidate('fines.worker', 1, 'fines')],
      }).kind,
    ).toBe('answer');
    expect(decideOn({ kind: 'choice', choice: 'language:fa' })).toEqual({ kind: 'small-talk', what: 'greeting' });
  });
});
