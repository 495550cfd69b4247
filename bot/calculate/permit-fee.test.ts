import fc from 'fast-check';
import { permitFee } from './permit-fee';
import { aDay } from './testing/arbitraries';
import { missingOf, numberOf, openRealSources, valueOn, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';

describe('the fee for a permit', () => {
  it('adds the valuable paper charge once to the fee of each year', () => {
    const one = permitFee({ kind: 'fixed-term', years: 1 }, sources, NOW);
    expect(numberOf(one, 'total')).toBe(13538.9); // as fact fig.fee.2026.timed states
    const two = permitFee({ kind: 'fixed-term', years: 2 }, sources, NOW);
    expect(numberOf(two, 'total')).toBe(26113.8);
    expect(numberOf(two, 'fee')).toBe(2 * valueOn(sources, 'fee.permit.one-year', NOW));
    expect(two.authorities.map(({ instrument }) => instrument)).toEqual(expect.arrayContaining(['Law 492', 'Law 210']));
  });

  it('is flat for indefinite and independent permits', () => {
    expect(numberOf(permitFee({ kind: 'indefinite' }, sources, NOW), 'total')).toBe(126766.2);
    expect(numberOf(permitFee({ kind: 'independent' }, sources, NOW), 'total')).toBe(126766.2);
  });

  it('follows the amounts of the day, within a year too', () => {
    const input = { kind: 'fixed-term', years: 1 } as const;
    expect(numberOf(permitFee(input, sources, '2023-07-06'), 'total')).toBe(3446.2);
    expect(numberOf(permitFee(input, sources, '2023-07-07'), 'total')).toBe(4991.3);
    expect(numberOf(permitFee(input, sources, '2024-02-29'), 'total')).toBe(7910); // as fact fig.fee.2024 states
  });

  it('agrees with the amounts printed for two and three years', () => {
    for (const day of ['2024-06-01', '2025-06-01', '2026-06-01'])
      for (const [years, series] of [
        [2, 'fee.permit.two-year'],
        [3, 'fee.permit.three-year'],
      ] as const)
        expect(numberOf(permitFee({ kind: 'fixed-term', years }, sources, day), 'fee')).toBe(valueOn(sources, series, day));
  });

  it('is missing where no amount is known, and names the last one', () => {
    expect(missingOf(permitFee({ kind: 'independent' }, sources, '2025-05-01'))).toMatchObject([
      { figure: 'fee.permit.independent' },
    ]);
    const next = permitFee({ kind: 'fixed-term', years: 1 }, sources, '2027-01-01');
    expect(missingOf(next)[0]?.lastKnown).toMatchObject({ amount: { value: 12574.9 }, until: '2026-12-31' });
  });

  it('is not reckoned for longer than a permit lasts', () => {
    const { ending } = permitFee({ kind: 'fixed-term', years: 4 }, sources, NOW);
    expect(ending).toMatchObject({
      kind: 'ruled-out',
      reason: { key: 'permit-too-long', amounts: [{ value: 3, unit: 'years' }] },
    });
  });

  it('tells people under temporary protection of the announced exemption, from its day on', () => {
    const input = { kind: 'temporary-protection' } as const;
    expect(numberOf(permitFee(input, sources, NOW), 'total')).toBe(5641.9);
    expect(warningsOf(permitFee(input, sources, NOW))).toContain('protection-exemption-announced');
    expect(warningsOf(permitFee(input, sources, '2026-06-25'))).not.toContain('protection-exemption-announced');
  });

  it('grows with each year, by the same amount', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const fees = [1, 2, 3].map((years) => permitFee({ kind: 'fixed-term', years }, sources, day));
        if (fees.some(({ ending }) => ending.kind !== 'computed')) return;
        const [one = 0, two = 0, three = 0] = fees.map((fee) => numberOf(fee, 'total'));
        expect(two).toBeGreaterThan(one);
        expect(three - two).toBeCloseTo(two - one, 2);
      }),
      { seed: 170 },
    );
  });
});
