import type { Reply } from '../bot/contracts/message';
import { createJudgedSets } from './judged-sets';

const reply: Reply = {
  language: 'tr',
  text: 'x',
  citations: [],
  suggestions: [],
  outcome: 'clarified.choice',
  topic: 'fines',
  entry: null,
  confidence: 0.2,
  candidates: [],
  handoff: false,
  validOn: '2026-11-21',
};
const question = {
  id: 'q',
  lang: 'tr',
  text: 'ceza',
  topic: 'fines',
  expect: 'clarify' as const,
  must_mention: [],
  must_not: [],
};

describe('judged question sets', () => {
  it('are asked once, however many suites look at them, and only when one does', async () => {
    const asked: string[] = [];
    const assistant = {
      handle: async ({ rawText }: { rawText: string }) => {
        asked.push(rawText);
        return [
          {
            id: 'a',
            role: 'assistant' as const,
            kind: 'text' as const,
            text: reply.text,
            language: reply.language,
            sentAt: '2026-11-21T09:00:00Z',
            reply,
          },
        ];
      },
      welcome: async () => [],
    };
    const sets = createJudgedSets({ assistant, newId: () => 'id' }, (set) => (set === 'clarify' ? [question] : undefined));
    expect(asked).toEqual([]);
    const [first, second] = await Promise.all([sets.of('clarify'), sets.of('clarify')]);
    expect(first).toBe(second);
    expect(first?.[0]).toMatchObject({ expected: 'clarify', behaved: 'clarify' });
    expect(asked).toEqual(['ceza']);
    expect(await sets.of('absent')).toBeUndefined();
  });
});
