import type { Reply } from '../../bot/contracts/message';
import { scoreDecision } from './decision';
import { judge } from './questions';

const aReply = (overrides: Partial<Reply> = {}): Reply => ({
  language: 'en',
  text: '**Fine of the worker**\nA fine.',
  citations: [],
  suggestions: [],
  outcome: 'answered.entry',
  topic: 'fines',
  entry: 'fines.worker',
  confidence: 0.9,
  candidates: [
    { entry: 'fines.worker', topic: 'fines', score: 0.9 },
    { entry: 'fines.employer', topic: 'fines', score: 0.05 },
  ],
  handoff: false,
  validOn: '2026-11-21',
  ...overrides,
});
const aQuestion = (id: string, entries: string[]) => ({
  id,
  topic: 'fines',
  expect: 'answer' as const,
  must_mention: [],
  must_not: [],
  entries,
});
const unsure = aReply({
  outcome: 'answered.alternatives',
  confidence: 0.5,
  text: '**Fine of the worker**\nA fine.\n\n**Fine of the employer**\nA larger one.',
  suggestions: [{ label: 'Fine of the employer', value: 'entry:fines.employer' }],
});
const judged = [
  judge(aQuestion('right', ['fines.worker']), 'en', aReply()),
  judge(aQuestion('beside', ['fines.employer']), 'en', unsure),
  judge(aQuestion('wrong', ['fees.permit']), 'en', aReply()),
  judge(aQuestion('held back', ['fees.permit']), 'en', aReply({ outcome: 'clarified.choice', entry: null, confidence: 0.2 })),
  judge({ ...aQuestion('elsewhere', []), topic: 'out-of-scope', expect: 'refuse' }, 'en', aReply({ confidence: 0.4 })),
  judge({ ...aQuestion('own file', []), expect: 'human' }, 'en', aReply({ outcome: 'handed_off.own-file', entry: null })),
];

const band = { answer: 0.36, alone: 0.78 };
const thresholds = { low: band, medium: band, high: band };

describe('the decision to answer', () => {
  const result = scoreDecision('decision', judged, thresholds);
  const value = (name: string) => result.figures.find((figure) => figure.name === name)?.value;

  it('is wrong when no entry shown is an accepted one, and more often when only the first counts', () => {
    expect(value('in-scope answered')).toBe(0.75);
    expect(value('wrong among answered')).toBeCloseTo(1 / 3, 10);
    expect(value('wrong first entry among answered')).toBeCloseTo(2 / 3, 10);
    expect(value('wrong among answered, high risk')).toBeCloseTo(1 / 3, 10);
    expect(value('wrongly answered')).toBe(0.25);
  });

  it('counts what should not have been answered', () => {
    expect(value('out-of-scope answered')).toBe(1);
    expect(value('answered that takes a person')).toBe(0);
    expect(result.failures.map(({ id }) => id)).toEqual(['wrong', 'elsewhere']);
  });

  it('marks its errors as such', () =>
    expect(result.figures.find(({ name }) => name === 'wrong among answered')?.better).toBe('lower'));

  it('has a curve for each risk class, with what is decided today on it', () => {
    const high = result.curves?.find(({ name }) => name === 'high');
    expect(high?.points.map(({ coverage, risk }) => [coverage, risk])).toEqual([
      [0.5, 0.5],
      [0.75, 1 / 3],
      [1, 0.5],
    ]);
    expect(high?.strictPoints.at(-1)?.risk).toBe(0.75);
    expect(high?.marks.find(({ name }) => name === 'as decided')?.point).toMatchObject({ coverage: 0.75, risk: 1 / 3 });
    expect(result.curves?.find(({ name }) => name === 'low')?.count).toBe(0);
  });

  it('does not let a threshold answer what is found to be another authority’s', () => {
    const elsewhere = aReply({
      outcome: 'declined.out-of-scope',
      topic: 'out-of-scope',
      entry: 'out-of-scope.visa',
      candidates: [
        { entry: 'out-of-scope.visa', topic: 'out-of-scope', score: 0.9 },
        { entry: 'fines.worker', topic: 'fines', score: 0.1 },
      ],
    });
    const curves = scoreDecision(
      'decision',
      [judge(aQuestion('declined', ['fines.worker']), 'en', elsewhere)],
      thresholds,
    ).curves;
    expect(curves?.find(({ name }) => name === 'high')).toMatchObject({ count: 1, points: [] });
  });
});
