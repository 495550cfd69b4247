import type { Reply } from '../../bot/contracts/message';
import { OUTCOMES } from '../../bot/contracts/decision';
import { behaviourOf, figuresOf, judge } from './questions';

const aReply = (overrides: Partial<Reply> = {}): Reply => ({
  language: 'tr',
  text: 'Ceza 102.503 TL.',
  citations: [],
  suggestions: [],
  outcome: 'answered.entry',
  topic: 'fines',
  entry: 'fines.employer',
  confidence: 0.9,
  candidates: [
    { entry: 'fines.worker', topic: 'fines', score: 0.9 },
    { entry: 'fines.employer', topic: 'fines', score: 0.5 },
  ],
  handoff: false,
  validOn: '2026-11-21',
  ...overrides,
});
const expected = {
  id: 'q1',
  topic: 'fines',
  expect: 'answer' as const,
  must_mention: ['fine (102,503 TL in 2026)'],
  must_not: [],
  entries: ['fines.employer'],
};

describe('judging a reply', () => {
  it('maps every outcome to one of the four behaviours', () => {
    const groups = Object.fromEntries(OUTCOMES.map((outcome) => [outcome.split('.')[0], behaviourOf(aReply({ outcome }))]));
    expect(groups).toEqual({
      answered: 'answer',
      guided: 'answer',
      clarified: 'clarify',
      handed_off: 'human',
      declined: 'refuse',
      unanswerable: 'refuse',
      error: 'refuse',
    });
  });

  it('sees behaviour, topic, place of the entry, language and numbers', () => {
    expect(judge(expected, 'tr', aReply())).toMatchObject({
      behaved: 'answer',
      topicRight: true,
      place: 2,
      languageKept: true,
      numbers: 1,
    });
    expect(judge(expected, 'en', aReply({ topic: 'fees', text: 'yok' }))).toMatchObject({
      topicRight: false,
      languageKept: false,
      numbers: 0,
    });
  });

  it('does not hold a language beyond ours against the reply', () =>
    expect(judge(expected, 'de', aReply()).languageKept).toBe(true));

  it('adds up to shares, by language too', () => {
    const figures = figuresOf([judge(expected, 'tr', aReply()), judge(expected, 'ru', aReply({ outcome: 'clarified.choice' }))]);
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
    expect([value('behaviour'), value('behaviour in tr'), value('behaviour in ru'), value('right entry among three')]).toEqual([
      0.5, 1, 0, 1,
    ]);
  });
});
