import type { Found as FoundEntry } from '../../knowledge/contracts/passage';
import { CalibrationSchema } from '../../knowledge/contracts/calibration';
import { DialogSchema } from '../../knowledge/contracts/dialog';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { loadBase } from '../../knowledge/load-base';
import { aPassage, inAllLanguages } from '../../knowledge/testing/builders';
import { readState } from '../contracts/conversation-state';
import type { Decision } from '../contracts/decision';
import { moveDialog, pendingQuestion } from '../dialog/run-dialog';
import { PHRASES } from '../phrases/phrases';
import { POLICY } from '../policy';
import { decide } from './decide';
import { identifyLanguage } from './identify-language';
import { respond, type Responding } from './respond';
import type { Found } from './stages';

const candidate = (entry: string, score: number, topic: FoundEntry['topic'] = 'fees'): FoundEntry => ({
  entry,
  topic,
  score,
  rank: 3,
  title: entry,
  evidence: { profile: score, body: score, byTopic: score, byEntry: score, vector: 0 },
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
    expect(decideOn({ intent: 'distress', intentConfidence: 0.9, foreignLanguage: 'de' })).toEqual({
      kind: 'hand-off',
      reason: 'distress',
      entry: null,
    });
  });

  it('tells the numbers for danger above a sure answer where danger was half heard, and hands over where nothing is sure', () => {
    const halfHeard = { intent: 'distress', intentConfidence: 0.6 } as const;
    expect(decideOn(halfHeard)).toEqual({ kind: 'answer', entry: 'fees.how-much', alternatives: [], safety: true });
    expect(decideOn({ ...halfHeard, candidates: [candidate('fees.how-much', 0.85)] })).toMatchObject({ reason: 'distress' });
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

const sampleDialog = DialogSchema.parse({
  name: 'permit-fee',
  title: inAllLanguages((language) => `title ${language}`),
  steps: [
    { slot: 'repeated', kind: 'yes-no', ask: inAllLanguages((language) => `before ${language}`) },
    { slot: 'persons', kind: 'count', ask: inAllLanguages((language) => `how many ${language}`) },
  ],
  results: [{ entries: ['fees.how-much'] }],
});
const dialogs = new Map<string, typeof sampleDialog>([[sampleDialog.name, sampleDialog]]);
const opened = { name: sampleDialog.name, answers: { repeated: 'no' } };

/** Decides as a turn does while a question of a guided check stands open. */
function decideInDialog(overrides: Partial<Found>, state = {}): Decision {
  const found = aFound(overrides);
  const said = { text: found.text, language: found.language, today: found.day, choice: found.choice };
  return decide(found, {
    policy: POLICY,
    state: readState({ dialog: opened, ...state }),
    knowledge: { entry: () => undefined, calibration },
    move: moveDialog(said, opened, dialogs),
    pending: pendingQuestion(opened, dialogs),
  });
}
const unreadable = { text: 'zxcvb qwerty', candidates: [] };
const far = {
  text: 'peki ya bizim dükkân ne olacak',
  intentConfidence: 0.55,
  candidates: [{ ...candidate('fees.how-much', 0.6), rank: -6 }],
};

describe('the decision during a guided check', () => {
  it('takes an answer as one', () =>
    expect(decideInDialog({ text: '3', candidates: [] })).toMatchObject({
      kind: 'guide',
      answers: { repeated: 'no', persons: 3 },
      isRepeated: false,
    }));

  it('hears distress before the answer it may be, when it is typed', () => {
    const inDanger = { intent: 'distress', intentConfidence: 0.95 } as const;
    const handedOff = { kind: 'hand-off', reason: 'distress', entry: null };
    expect(decideInDialog({ text: '3 kişi bizi kilitledi', ...inDanger })).toEqual(handedOff);
    expect(decideInDialog({ text: '3', ...inDanger })).toEqual(handedOff);
  });

  it('hears no distress in a tapped answer', () =>
    expect(
      decideInDialog({
        kind: 'choice',
        choice: 'dialog:permit-fee:repeated=yes',
        text: 'Evet, şiddet var',
        intent: 'distress',
        intentConfidence: 0.99,
        candidates: [],
      }),
    ).toMatchObject({ kind: 'guide', answers: { repeated: 'yes' } }));

  it('asks again where it would say that it understood nothing', () => {
    const again = { kind: 'guide', dialog: sampleDialog, answers: opened.answers, isRepeated: true };
    expect(decideOn(unreadable).kind).toBe('rephrase');
    expect(decideInDialog(unreadable)).toEqual(again);
    expect(decideOn(far).kind).toBe('unanswerable');
    expect(decideInDialog(far)).toEqual(again);
  });

  it('answers a clear question, and the reply offers to go on with the check', () => {
    const decision = decideInDialog({});
    expect(decision).toEqual({ kind: 'answer', entry: 'fees.how-much', alternatives: [] });
    const responding: Responding = {
      knowledge: {
        passage: (entry) => aPassage({ entry }),
        entry: () => undefined,
        cite: () => ({ instrument: 'Law', article: '1', url: '', asOf: '2026-11-21', label: 'Law 1', gazette: null }),
        base: loadBase('knowledge'),
      },
      resume: true,
      policy: POLICY,
      now: new Date('2026-11-21T09:00:00Z'),
      reading: { language: 'tr', day: '2026-11-21', today: '2026-11-21' },
    };
    const resume = { label: PHRASES.tr.resumeCheck, value: 'dialog:resume' };
    expect(respond(decision, aFound(), responding).suggestions[0]).toEqual(resume);
    expect(respond(decision, aFound(), { ...responding, resume: false }).suggestions).not.toContainEqual(resume);
    expect(respond(decideInDialog(unreadable), aFound(unreadable), responding).suggestions).not.toContainEqual(resume);
  });

  it('lets a person be asked for and the check be stopped', () => {
    expect(decideInDialog({ kind: 'choice', choice: 'person' })).toMatchObject({ kind: 'hand-off', reason: 'asked' });
    expect(decideInDialog({ kind: 'choice', choice: 'dialog:stop', text: '' })).toEqual({ kind: 'stop-guide' });
    expect(decideInDialog({ text: 'vazgeçtim' })).toEqual({ kind: 'stop-guide' });
    expect(decideOn({ text: 'vazgeçtim' }).kind).not.toBe('stop-guide');
  });
});

describe('an order to the assistant', () => {
  it('repeats the last answer or tells it shorter, where there is one', () => {
    const answered = { lastEntry: 'fees.how-much' };
    expect(decideOn({ text: 'tekrar et' }, answered)).toEqual({ kind: 'retell', entry: 'fees.how-much', extent: 'full' });
    expect(decideOn({ text: 'simpler please' }, answered)).toEqual({ kind: 'retell', entry: 'fees.how-much', extent: 'short' });
    for (const text of ['tekrar et', 'simpler please']) expect(decideOn({ text }).kind).not.toBe('retell');
  });

  it('starts over, also out of a guided check', () => {
    expect(decideOn({ text: 'baştan başla' })).toEqual({ kind: 'start-over' });
    expect(decideInDialog({ text: 'начать сначала', language: 'ru' })).toEqual({ kind: 'start-over' });
  });

  it('is no order as a part of a question', () =>
    expect(decideOn({ text: 'harcı tekrar et diyorlar ne kadar' }, { lastEntry: 'fees.who-pays' }).kind).toBe('answer'));

  it.each([
    ['türkçe', 'tr'],
    ['English please', 'en'],
    ['بالعربي', 'ar'],
    ['по-русски', 'ru'],
    ['به فارسی', 'fa'],
  ] as const)('«%s» is the tapped language in words', (rawText, language) => {
    const [other] = LANGUAGES.filter((each) => each !== language);
    const message = { id: 'm', conversationId: 'c', visitorIdentity: 'v', channel: 'webchat', kind: 'text', rawText } as const;
    const known = { ofConversation: other, ofPage: other };
    const detector = { detect: () => ({ language: undefined, label: 'de', confidence: 1 }) };
    const { choice, ...heard } = identifyLanguage(message, known, detector, POLICY);
    expect({ choice, ...heard }).toMatchObject({ language, choice: `language:${language}`, foreignLanguage: undefined });
    expect(decideInDialog({ text: rawText, choice, language: heard.language })).toEqual({ kind: 'small-talk', what: 'greeting' });
  });
});
