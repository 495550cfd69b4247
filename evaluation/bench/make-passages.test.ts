import { makePassages } from './make-passages';

const sentences = Array.from({ length: 200 }, (_, place) => `sentence${place}`);

describe('made passages', () => {
  const passages = makePassages(sentences, 3000);

  it('are as many as wanted, of two to four sentences', () => {
    const lengths = new Set(passages.map((passage) => passage.split(' ').length));
    expect([passages.length, ...[...lengths].sort()]).toEqual([3000, 2, 3, 4]);
  });
  it('are the same each time, and a smaller number of them is their beginning', () =>
    expect(makePassages(sentences, 10)).toEqual(passages.slice(0, 10)));
  it('differ from each other, though they are made of few sentences', () =>
    expect(new Set(passages).size).toBeGreaterThan(0.98 * passages.length));
  it('use every sentence about equally often', () => {
    const uses = new Map<string, number>();
    for (const sentence of passages.flatMap((passage) => passage.split(' '))) uses.set(sentence, (uses.get(sentence) ?? 0) + 1);
    const counts = sentences.map((sentence) => uses.get(sentence) ?? 0);
    expect(Math.min(...counts)).toBeGreaterThan(30);
    expect(Math.max(...counts)).toBeLessThan(60);
  });
});
