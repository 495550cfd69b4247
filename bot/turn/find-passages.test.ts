import type { Query } from '../../knowledge/contracts/passage';
import type { Knowledge } from '../../knowledge/knowledge';
import { anEntry } from '../../knowledge/testing/builders';
import { findPassages } from './find-passages';
import type { Understood } from './stages';

const VECTOR = Float32Array.of(1, 0);
const understood = (overrides: Partial<Understood> = {}): Understood => ({
  kind: 'text',
  channel: 'webchat',
  choice: undefined,
  audience: undefined,
  asOf: undefined,
  language: 'tr',
  foreignLanguage: undefined,
  text: 'izin ne zaman uzatılır',
  masked: [],
  intent: 'question',
  intentConfidence: 0.9,
  topics: {},
  day: '2026-11-21',
  dayNamed: false,
  ...overrides,
});

/** Knowledge of one entry that writes down what it was asked. */
function knowledgeWith(vector: Float32Array | undefined) {
  const embedded: string[] = [];
  const searched: Query[] = [];
  const knowledge: Pick<Knowledge, 'search' | 'entry' | 'reference' | 'embed'> = {
    entry: (id) => (id === 'extension.sample' ? anEntry({ id }) : undefined),
    reference: () => undefined,
    embed: async (text) => {
      embedded.push(text);
      return vector;
    },
    search: (query) => {
      searched.push(query);
      return [];
    },
  };
  return { knowledge, embedded, searched };
}

describe('finding passages', () => {
  it('searches with the words and the vector of the redacted text', async () => {
    const { knowledge, embedded, searched } = knowledgeWith(VECTOR);
    await findPassages(understood(), knowledge);
    expect(embedded).toEqual(['izin ne zaman uzatılır']);
    expect(searched).toEqual([expect.objectContaining({ text: 'izin ne zaman uzatılır', vector: VECTOR })]);
  });

  it('searches with words alone where there is no vector', async () => {
    const { knowledge, searched } = knowledgeWith(undefined);
    await findPassages(understood(), knowledge);
    expect(searched).toHaveLength(1);
    expect(searched[0]).not.toHaveProperty('vector');
  });

  it('takes a tapped entry outright and asks for no vector', async () => {
    const { knowledge, embedded, searched } = knowledgeWith(VECTOR);
    const { candidates } = await findPassages(understood({ choice: 'entry:extension.sample' }), knowledge);
    expect(candidates.map(({ entry }) => entry)).toEqual(['extension.sample']);
    expect([...embedded, ...searched]).toEqual([]);
  });
});
