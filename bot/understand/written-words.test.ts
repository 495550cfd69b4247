import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { writtenWords } from './written-words';

const texts = (text: string, language: Language = 'tr') => writtenWords(text, language).map((word) => word.text);

describe('the words of a message', () => {
  it.each<[string, Language, string[]]>([
    ["2026'da 15. ayın", 'tr', ['2026', 'da', '15', '.', 'ayin']],
    ['15.03.2026-15.04.2027', 'tr', ['15.03.2026', '-', '15.04.2027']],
    ['45bin TL, ₺5', 'tr', ['45', 'bin', 'tl', ',', '₺', '5']],
    ['۱۲٬۵۷۴٫۹۰ لیر', 'fa', ['12٬574٫90', 'لير']],
    ['15\u200f/3\u200f/2026', 'ar', ['15/3/2026']],
    ['می‌خواهم', 'fa', ['مي', 'خواهم']],
    ['3andi kimlik', 'ar', ['3andi', 'kimlik']],
  ])('of «%s» in %s', (text, language, expected) => expect(texts(text, language)).toEqual(expected));

  it('are known without Arabic prefixes too', () =>
    expect(writtenWords('وبالإقامة', 'ar')[0]?.forms).toEqual(expect.arrayContaining(['وبالاقامه', 'بالاقامه', 'اقامه'])));

  it('stand where they were typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        let last = 0;
        for (const { start, end, raw } of writtenWords(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toContain(raw.charAt(0).replace(/\d/, ''));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 170, numRuns: 300 },
    ));
});
