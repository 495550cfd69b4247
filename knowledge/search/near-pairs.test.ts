import { pairBonus, pairsOf } from './near-pairs';

const idfOf = (token: number | undefined): number => (token === undefined ? 9 : token);
const document = (...tokens: number[]): Uint32Array => Uint32Array.from(tokens);

describe('words that stand together', () => {
  const pairs = pairsOf([4, 9], idfOf);
  it('count the geometric mean of how rare they are', () => expect(pairBonus(pairs, document(1, 4, 9))).toBeCloseTo(0.7 * 6));
  it('may have one word between them, not two', () => {
    expect(pairBonus(pairs, document(4, 1, 9))).toBeGreaterThan(0);
    expect(pairBonus(pairs, document(4, 1, 1, 9))).toBe(0);
  });
  it('count in their order only, and once', () => {
    expect(pairBonus(pairs, document(9, 4))).toBe(0);
    expect(pairBonus(pairs, document(4, 9, 4, 9))).toBe(pairBonus(pairs, document(4, 9)));
  });
  it('reach the ideal where all are held, and never where a word is of no document', () => {
    expect(pairBonus(pairs, document(4, 9))).toBeCloseTo(pairs.ideal);
    expect(pairsOf([4, undefined], idfOf).ideal).toBeGreaterThan(0);
  });
});
