import type { Assistant } from '../../bot/assistant';
import type { IncomingMessage } from '../../bot/contracts/message';
import { answerCase, parseCases } from './batch';

const reply = {
  language: 'tr',
  text: 'Evet.',
  citations: [
    { instrument: 'Law 6735', article: '7(3)', url: 'https://example.org/', asOf: '2026-11-21', label: 'x', gazette: null },
  ],
  suggestions: [],
  outcome: 'answered.entry',
  topic: 'extension',
  entry: 'extension.when-to-apply',
  confidence: 0.91234,
  candidates: [{ entry: 'extension.when-to-apply', topic: 'extension', score: 0.912 }],
  handoff: false,
  validOn: '2026-11-21',
} as const;

describe('a batch', () => {
  const seen: IncomingMessage[] = [];
  const assistant: Pick<Assistant, 'handle'> = {
    handle: (message) => {
      seen.push(message);
      return Promise.resolve([
        {
          id: 'r',
          role: 'assistant',
          kind: 'text',
          text: reply.text,
          language: 'tr',
          sentAt: '2026-11-21T09:00:00Z',
          reply: { ...reply, citations: [...reply.citations], suggestions: [], candidates: [...reply.candidates] },
        },
      ]);
    },
  };
  let count = 0;
  const asking = { assistant, newId: () => `id${(count += 1)}` };
  beforeEach(() => void seen.splice(0));

  it('answers a question in the documented line, in its order of keys', async () => {
    const [each] = parseCases('{"id":7,"text":"uzatma","lang":"tr","audience":"employer"}\n');
    const line = each && (await answerCase(each, asking));
    expect(Object.keys(line ?? {})).toEqual([
      'id',
      'outcome',
      'topic',
      'entry',
      'language',
      'confidence',
      'text',
      'citations',
      'candidates',
      'handoff',
      'ms',
    ]);
    expect(line).toMatchObject({
      id: '7',
      confidence: 0.912,
      citations: [{ instrument: 'Law 6735', article: '7(3)', url: 'https://example.org/', asOf: '2026-11-21' }],
    });
    expect(seen[0]).toMatchObject({ rawText: 'uzatma', interfaceLanguage: 'tr', audience: 'employer', kind: 'text' });
  });

  it('keeps the turns of a conversation in one conversation, with what is not text', async () => {
    const [each] = parseCases('{"id":"d","turns":[{"type":"text","user":"uzatma"},{"type":"audio","user":null}]}');
    const line = each && (await answerCase(each, asking));
    expect(line).toMatchObject({ id: 'd', turns: [{ id: 'd' }, { id: 'd' }] });
    expect(new Set(seen.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(seen.map(({ kind, rawText }) => [kind, rawText])).toEqual([
      ['text', 'uzatma'],
      ['audio', ''],
    ]);
  });

  it('names the line that does not fit', () => {
    expect(() => parseCases('{"id":"a","text":"x"}\n{oops\n')).toThrow('line 2 is not JSON');
    expect(() => parseCases('{"id":"a"}\n')).toThrow('line 1');
  });
});
