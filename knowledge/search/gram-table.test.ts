import fc from 'fast-check';
import { gramsOf } from '../text/tokens';
import { createGramTable } from './gram-table';

describe('the table of four-letter pieces', () => {
  it('numbers exactly the pieces that tokens.ts cuts, whatever the letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (words) => {
        const table = createGramTable();
        const numbers = new Map<string, number>();
        for (const word of words) {
          const learnt = table.learn(word);
          gramsOf(word).forEach((gram, place) => {
            if (!numbers.has(gram)) numbers.set(gram, numbers.size);
            expect(learnt[place]).toBe(numbers.get(gram));
          });
          expect(learnt).toHaveLength(gramsOf(word).length);
          expect(table.find(word)).toEqual(learnt);
        }
        expect(table.size).toBe(numbers.size);
      }),
      { numRuns: 200, seed: 170 },
    );
  });
  it('keeps its numbers while it grows', () => {
    const table = createGramTable();
    const words = Array.from({ length: 5_000 }, (_, index) => `w${index.toString(36)}x`);
    const learnt = words.map((word) => table.learn(word));
    expect(words.map((word) => table.find(word))).toEqual(learnt);
  });
  it('does not know what it has not learnt', () => {
    const table = createGramTable();
    table.learn('izin');
    expect(table.find('ab')).toEqual([undefined]);
    expect(table.size).toBe(3);
  });
});
