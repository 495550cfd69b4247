import fc from 'fast-check';
import { createRandom } from '../knowledge/text/random';
import { halfAndHalf, withoutTurkishLetters, withTypos } from './perturb';

const question = 'çalışma iznimi uzatmak için işverenim nereye başvurmalı, kaç günüm kaldı';

describe('slips of the fingers', () => {
  it('are the same for the same seed', () =>
    expect(withTypos(question, createRandom(1))).toBe(withTypos(question, createRandom(1))));

  it('leave short words and everything between words alone', () =>
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const typed = withTypos('Bir gün, 2 izin! (e-Devlet) ya da hiç', createRandom(seed));
        expect(typed).toMatch(/^Bir gün, 2 izin! \(e-\p{L}+\) ya da hiç$/u);
      }),
      { seed: 170 },
    ));

  it('hit about one longer word in two, each by one letter or its accents', () => {
    const random = createRandom(170);
    const words = Array.from({ length: 2000 }, () => withTypos('harcını', random));
    const hit = words.filter((word) => word !== 'harcını');
    expect(Math.abs(hit.length / words.length - 0.5)).toBeLessThan(0.05);
    expect(new Set(hit)).toContain('harcini');
    expect(hit.every((word) => Math.abs([...word].length - 7) <= 1)).toBe(true);
  });

  it('tell letters apart from half of a letter', () => expect(withTypos('کارفرما', () => 0)).toBe('اکرفرما'));
});

describe('Turkish without its letters', () =>
  it('keeps case and everything else', () =>
    expect(withoutTurkishLetters('ÇALIŞMA İZNİ ğüşöçı, kâğıt 2026')).toBe('CALISMA IZNI gusoci, kagit 2026')));

describe('half and half', () =>
  it('is the first half and the words that matter', () =>
    expect(halfAndHalf('can I change my employer', ['işveren', 'değişikliği'])).toBe('can I change işveren değişikliği')));
