import type { Reply } from '../../bot/contracts/message';
import type { Passage } from '../../knowledge/contracts/passage';
import { checkAnswer, scoreAnswers } from './answers';
import { judge, type Expectation } from './questions';

const aReply = (overrides: Partial<Reply> = {}): Reply => ({
  language: 'tr',
  text: 'Referans numarası 30 gün geçerlidir. Ceza 102.503 TL.',
  citations: [],
  suggestions: [],
  outcome: 'answered.entry',
  topic: 'fines',
  entry: 'fines.employer',
  confidence: 0.9,
  candidates: [{ entry: 'fines.employer', topic: 'fines', score: 0.9 }],
  handoff: false,
  validOn: '2026-11-21',
  ...overrides,
});
const aCase: Expectation = {
  id: 'q',
  topic: 'fines',
  expect: 'answer',
  must_mention: [],
  must_not: [],
  entries: ['fines.employer'],
};

/** The employer's fine, larger today than in 2024. */
const passage = (entry: string, { day }: { day: string }): Passage => ({
  entry,
  topic: 'fines',
  basis: 'rule',
  language: 'tr',
  text: { title: 'Ceza', short: day < '2026' ? '56.752 TL' : '102.503 TL', next: 'Bekleyin.' },
  citations: [],
  validOn: day,
  past: false,
  missingFigures: [],
  lastKnownFigures: [],
  related: [],
  ask: undefined,
  dialog: undefined,
});
const knowledge = { passage, terms: () => [] };
const check = (expectation: Partial<Expectation>) => checkAnswer(judge({ ...aCase, ...expectation }, 'tr', aReply()), knowledge);

describe('what answers say', () => {
  it('tells facts that are there, that are missing and that only a reader can check', () =>
    expect(check({ must_mention: ['a fine of 102,503 TL', 'within 15 days', 'a permit is needed'] }).phrases).toEqual([
      'present',
      'missing',
      'unchecked',
    ]));

  it('holds a claim on an earlier year against what the right entry said then', () =>
    expect(check({ must_not: ['102,503 TL was the amount in 2024', '102,503 TL is the amount'] }).claims).toEqual([
      'present',
      'unchecked',
    ]));

  it('counts what nobody checked, and never as right', () => {
    const { figures, failures } = scoreAnswers('answers', [
      check({ must_mention: ['a fine of 102,503 TL', 'a permit is needed'] }),
      check({ must_mention: ['within 15 days'] }),
      check({}),
    ]);
    const figure = (name: string) => figures.find((each) => each.name === name);
    expect(figure('facts present')).toMatchObject({ value: 0.5, count: 2 });
    expect(figure('facts only a reader can check')).toMatchObject({ value: 1, count: 3, unit: 'phrases' });
    expect(figure('right entry with its facts')).toMatchObject({ value: 0.5, count: 2 });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.note).toContain('missing: within 15 days');
  });

  it('keeps the naming of another authority apart', () => {
    const declined = aReply({ outcome: 'declined.out-of-scope', text: '157 numaralı hattı arayın.' });
    const { figures } = scoreAnswers('answers', [
      checkAnswer(judge({ ...aCase, expect: 'refuse', must_mention: ['YİMER 157'] }, 'tr', declined), knowledge),
    ]);
    expect(figures.map(({ name, value }) => [name, value])).toContainEqual(['authority named', 1]);
  });
});
