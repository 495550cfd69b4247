import type { Reply } from '../../bot/contracts/message';
import { scoreFalsePremises } from './false-premise';
import { judge } from './questions';

const aReply = (overrides: Partial<Reply> = {}): Reply => ({
  language: 'en',
  text: 'You object within 15 days.',
  citations: [],
  suggestions: [],
  outcome: 'answered.entry',
  topic: 'fines',
  entry: 'fines.objection',
  confidence: 0.9,
  candidates: [{ entry: 'fines.objection', topic: 'fines', score: 0.9 }],
  handoff: false,
  validOn: '2026-11-21',
  ...overrides,
});
const premise = {
  id: 'fp',
  topic: 'fines',
  expect: 'answer' as const,
  must_mention: [],
  must_not: ['the fine is challenged within 60 days'],
  entries: ['fines.objection'],
};
const knowledge = { passage: () => undefined, terms: () => [] };
const score = (...replies: Reply[]) =>
  scoreFalsePremises(
    'false-premise',
    replies.map((reply) => judge(premise, 'en', reply)),
    knowledge,
  );

describe('false premises', () => {
  it('are corrected by an accepted entry that is shown, not by one that is merely found', () => {
    const { figures } = score(aReply(), aReply({ outcome: 'clarified.choice', entry: null }));
    expect(figures[0]).toMatchObject({ name: 'corrected', value: 0.5, count: 2 });
  });

  it('are repeated when their number is said', () => {
    const { figures, failures } = score(aReply({ text: 'Yes, 60 days.' }));
    expect(figures[1]).toMatchObject({ name: 'wrong numbers absent', value: 0 });
    expect(failures[0]?.note).toContain('may say: the fine is challenged within 60 days');
  });

  it('are skipped where the set is absent', () =>
    expect(scoreFalsePremises('false-premise', undefined, knowledge).skipped).toBeDefined());
});
