import fc from 'fast-check';
import { createChannelBuilder } from './channel';
import { SEGMENT_SIZE } from './segment';

function channelOf(documents: readonly (readonly number[])[]) {
  const builder = createChannelBuilder();
  for (const tokens of documents) {
    for (const token of tokens) builder.count(token);
    builder.endDocument();
  }
  return builder.finish();
}
function scoresOf(channel: ReturnType<typeof channelOf>, query: readonly (number | undefined)[]) {
  const found = new Map<number, number>();
  const ideal = channel.score(query, (document, score) => found.set(document, score));
  return { found, ideal };
}

/** BM25 and idf coverage as they are defined, without an index. */
function plainScores(documents: readonly (readonly number[])[], query: readonly number[]): Map<number, number> {
  const average = documents.reduce((sum, each) => sum + each.length, 0) / documents.length;
  const idf = (token: number): number => {
    const holding = documents.filter((each) => each.includes(token)).length;
    return Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
  };
  const different = [...new Set(query)];
  const all = different.reduce((sum, token) => sum + idf(token), 0);
  const scores = new Map<number, number>();
  documents.forEach((tokens, document) => {
    const held = different.filter((token) => tokens.includes(token));
    if (held.length === 0) return;
    const norm = 1.2 * (0.25 + (0.75 * tokens.length) / Math.max(1, average));
    const bm25 = query.reduce((sum, token) => {
      const count = tokens.filter((other) => other === token).length;
      return sum + (idf(token) * count * 2.2) / (count + norm);
    }, 0);
    scores.set(document, bm25 * Math.sqrt(held.reduce((sum, token) => sum + idf(token), 0) / all));
  });
  return scores;
}

describe('a channel', () => {
  it('scores as BM25 and coverage are defined', () => {
    const token = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.array(token, { maxLength: 8 }), { minLength: 1, maxLength: 12 }),
        fc.array(token, { minLength: 1, maxLength: 6 }),
        (documents, query) => {
          const { found } = scoresOf(channelOf(documents), query);
          const plain = plainScores(documents, query);
          expect([...found.keys()].sort()).toEqual([...plain.keys()].sort());
          for (const [document, score] of plain) expect(found.get(document)).toBeCloseTo(score, 4);
        },
      ),
      { numRuns: 300, seed: 170 },
    );
  });
  it('holds more documents than a segment', () => {
    const documents = Array.from({ length: SEGMENT_SIZE + 3 }, (_, place) => [place % 7, place === SEGMENT_SIZE + 1 ? 99 : 8]);
    const { found } = scoresOf(channelOf(documents), [99]);
    expect([...found.keys()]).toEqual([SEGMENT_SIZE + 1]);
  });
  it('counts an unknown word against the ideal', () => {
    const channel = channelOf([[1, 2], [3]]);
    expect(scoresOf(channel, [1, undefined]).ideal).toBeGreaterThan(scoresOf(channel, [1]).ideal);
  });
  it('is empty without documents', () => expect(scoresOf(channelOf([]), [1, undefined]).found.size).toBe(0));
});
