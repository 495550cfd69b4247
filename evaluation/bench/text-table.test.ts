import { shownNumber, shownRatio, shownShare, textTable } from './text-table';

describe('a table', () => {
  it('has columns as wide as their longest line, figures to the right', () =>
    expect(
      textTable({
        title: 'Speed',
        header: ['who', 'a second'],
        rows: [
          ['ours', '12,000'],
          ['another', '9'],
        ],
      }),
    ).toBe(['Speed', 'who      a second', '-------  --------', 'ours       12,000', 'another         9'].join('\n')));
  it('leaves a missing cell empty', () =>
    expect(
      textTable({ title: 't', header: ['a', 'b'], rows: [['x']] })
        .split('\n')
        .at(-1),
    ).toBe('x'));
});

describe('a figure', () => {
  it('has fewer digits the larger it is', () =>
    expect([12345.6, 45.67, 1.234, 0.5].map(shownNumber)).toEqual(['12,346', '45.7', '1.23', '0.50']));
  it('is a dash where there is none', () =>
    expect([shownNumber(undefined), shownNumber(NaN), shownRatio(Infinity)]).toEqual(['-', '-', '-']));
  it('tells a ratio and a share', () => expect([shownRatio(2), shownShare(0.9236)]).toEqual(['2.00x', '92.4']));
});
