import { createFigureBook } from './figure-book';
import { renderFigures } from './render-figures';
import { formatDay, formatFigure } from './text/format';
import { aFact, inAllLanguages } from './testing/builders';

const book = createFigureBook(
  [
    aFact({ id: 'f', figures: [{ name: 'window', value: 60, unit: 'days', valid_from: null, valid_to: null }] }),
    aFact({ id: 'g', figures: [{ name: 'fine', value: 102503, unit: 'TRY', valid_from: '2026-01-01', valid_to: '2026-12-31' }] }),
  ],
  [{ id: 'fine', label: inAllLanguages(() => 'x'), unit: 'TRY', show_last_known: true, from: [{ fact: 'g', figure: 'fine' }] }],
);

describe('figures in a text', () => {
  it.each([
    ['tr', '102.503 TL'],
    ['en', 'TRY 102,503'],
    ['ar', '102,503 ليرة تركية'],
    ['ru', '102\u00a0503 турецких лир'],
    ['fa', '۱۰۲٬۵۰۳ لیر ترکیه'],
  ] as const)('are written as %s writes money', (language, expected) =>
    expect(formatFigure(102503, 'TRY', language)).toBe(expected),
  );

  it('writes kuruş only where there are any, and per cent on the side the language wants', () => {
    expect(formatFigure(12574.9, 'TRY', 'tr')).toBe('12.574,90 TL');
    expect([formatFigure(25, 'percent', 'tr'), formatFigure(25, 'percent', 'en'), formatFigure(25, 'percent', 'fa')]).toEqual([
      '%25',
      '25%',
      '۲۵٪',
    ]);
  });

  it('fills the sentence', () => {
    expect(renderFigures('En çok {f.window} gün kala.', book, '2026-11-21', 'tr').text).toBe('En çok 60 gün kala.');
  });

  it('leaves out the sentence whose number is not known on the day, and says which', () => {
    const rendered = renderFigures('Kural budur. Ceza {g.fine} olur. Sonra itiraz edilir.', book, '2027-02-01', 'tr');
    expect(rendered).toMatchObject({ text: 'Kural budur. Sonra itiraz edilir.', missing: ['g.fine'] });
  });

  it('marks a last known value with its year', () => {
    expect(renderFigures('Ceza {fine}.', book, '2027-02-01', 'tr').text).toBe(
      'Ceza 102.503 TL (2026 yılı tutarı; bu gün için yeni tutar henüz bilinmiyor).',
    );
  });

  it('writes days in figures', () => {
    expect([formatDay('2026-11-21', 'tr'), formatDay('2026-11-21', 'fa')]).toEqual(['21.11.2026', '۲۰۲۶/۱۱/۲۱']);
  });
});
