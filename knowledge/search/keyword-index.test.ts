import fc from 'fast-check';
import { createKeywordIndex } from './keyword-index';

const texts = [
  'Çalışma izninin uzatılması altmış gün kala istenir',
  'İkamet izni çalışma hakkı vermez',
  'Ücret bankadan ödenir',
  'تمديد إذن العمل قبل انتهائه',
  'تمدید اجازه کار پیش از پایان',
];
const index = createKeywordIndex(texts);
const best = (query: string): number | undefined => index.search(query, 3)[0]?.document;

describe('the keyword index', () => {
  it.each([
    ['calisma izni uzatilmasi', 0],
    ['ÇALIŞMA İZNİ UZATMASI', 0],
    ['ikametle calisabilir miyim', 1],
    ['ucretler bankaya', 2],
    ['تمدید اجازه', 4],
    ['تمديد اذن', 3],
  ])('finds %s', (query, document) => expect(best(query)).toBe(document));

  it('finds through a typing error', () => expect(best('uzatlıması altmıs')).toBe(0));
  it('finds nothing for what shares nothing', () => expect(index.search('quxqux', 3)).toEqual([]));
  it('asks the filter inside the search', () =>
    expect(index.search('izni', 3, (document) => document !== 1).map((hit) => hit.document)).not.toContain(1));

  it('gives a whole text almost the share of one and part of it less', () => {
    const whole = index.search(texts[1] ?? '', 1)[0]?.share ?? 0;
    const part = index.search(`${texts[1] ?? ''} bambaşka kelimeler burada`, 1)[0]?.share ?? 0;
    expect(whole).toBeGreaterThan(0.7);
    expect(part).toBeLessThan(whole);
  });

  it('never fails and never leaves a score behind, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        index.search(query, 5);
        expect(best('ucretler bankaya')).toBe(2);
      }),
      { numRuns: 200, seed: 170 },
    );
  });
});
