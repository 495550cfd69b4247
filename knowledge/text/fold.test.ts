import fc from 'fast-check';
import { foldDigits, foldText } from './fold';

describe('folding', () => {
  it.each([
    ['ÇALIŞMA İZNİ', 'calisma izni'],
    ['çalışma izni', 'calisma izni'],
    ['calisma izni', 'calisma izni'],
    ['CALISMA IZNI', 'calisma izni'],
    ['ещё й', 'еще й'],
    ['إذن العَمَل', 'اذن العمل'],
    ['کارفرمای', 'كارفرماي'],
    ['می‌توانم', 'مي توانم'],
    ['e‑Devlet’te', "e‑devlet'te"],
  ])('makes %s into %s', (text, folded) => expect(foldText(text)).toBe(foldText(folded)));

  it('is the same when done twice', () => {
    for (const text of ['ŞĞİıÖÜ', 'مدرسةٌ ی ک', 'Ёлка й', 'naïve ﬁ']) expect(foldText(foldText(text))).toBe(foldText(text));
  });

  it('folds letter by letter as it folds whole texts', () => {
    // The ligature is two letters when folded, so that a text with it is folded by the rules and not by the table.
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(foldText(`${text} ﬁ`)).toBe(`${foldText(`${text} `)}fi`)),
      { numRuns: 2_000, seed: 170 },
    );
  });

  it('reads the digits of all scripts', () => expect(foldDigits('٦٠ ۶۰ ６０')).toBe('60 60 60'));
  it('keeps digits at their places', () => expect(foldDigits('رقم ٩٩١')).toHaveLength('رقم ٩٩١'.length));
});
