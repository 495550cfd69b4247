import fc from 'fast-check';
import { employmentRatio } from './employment-ratio';
import { missingOf, numberOf, openRealSources, resultOf, valueOn, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';
const ratio = (turkishEmployees: number, foreignersEmployed: number, foreignersPlanned: number, day = NOW) =>
  employmentRatio({ turkishEmployees, foreignersEmployed, foreignersPlanned }, sources, day);

describe('the employment ratio', () => {
  it('tells how many foreigners are allowed and how many citizens are missing', () => {
    const calculation = ratio(12, 1, 2);
    expect(resultOf(calculation, 'ratio-state')).toBe('not-met');
    expect(numberOf(calculation, 'foreigners-allowed')).toBe(2); // 12 ÷ 5
    expect(numberOf(calculation, 'foreigners-more')).toBe(1);
    expect(numberOf(calculation, 'citizens-needed')).toBe(15);
    expect(numberOf(calculation, 'citizens-missing')).toBe(3);
  });

  it('is met at exactly the number, and not one below', () => {
    expect(resultOf(ratio(10, 1, 1), 'ratio-state')).toBe('met');
    expect(resultOf(ratio(9, 1, 1), 'ratio-state')).toBe('not-met');
  });

  it('names the exceptions of its own time only', () => {
    const now = ratio(5, 0, 1);
    expect(now.warnings).toContainEqual(
      expect.objectContaining({
        key: 'turnover-waiver',
        amounts: [expect.objectContaining({ value: 50_000_000 }), expect.anything()],
      }),
    );
    const stay = (day: string) => ratio(5, 0, 1, day).warnings.find(({ key }) => key === 'long-stay-waiver')?.amounts[0]?.value;
    expect([stay('2024-09-30'), stay('2026-08-02'), stay('2026-08-03')]).toEqual([undefined, 3, 1]);
    expect(warningsOf(ratio(5, 0, 1, '2020-01-01'))).not.toContain('turnover-waiver');
  });

  it('asks for no more where less is planned, and allows no fewer for more citizens', () => {
    const count = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(count, count, count, (citizens, employed, planned) => {
        const calculation = ratio(citizens, employed, planned);
        const perForeigner = valueOn(sources, 'criteria.turks-per-foreigner', NOW);
        const allowed = numberOf(calculation, 'foreigners-allowed');
        expect(allowed * perForeigner).toBeLessThanOrEqual(citizens);
        expect((allowed + 1) * perForeigner).toBeGreaterThan(citizens);
        expect(resultOf(calculation, 'ratio-state') === 'met').toBe(employed + planned <= allowed);
        expect(numberOf(calculation, 'foreigners-more')).toBe(Math.max(0, allowed - employed));
        const missing = numberOf(calculation, 'citizens-missing');
        expect(resultOf(ratio(citizens + missing, employed, planned), 'ratio-state')).toBe('met');
        if (missing > 0) expect(resultOf(ratio(citizens + missing - 1, employed, planned), 'ratio-state')).toBe('not-met');
      }),
      { seed: 170 },
    );
  });

  it('held before the criteria of 2024 too, and is not known before the first', () => {
    expect(numberOf(ratio(12, 0, 1, '2019-01-01'), 'foreigners-allowed')).toBe(2);
    expect(missingOf(ratio(12, 0, 1, '2010-08-01'))).toMatchObject([{ figure: 'criteria.turks-per-foreigner' }]);
  });
});
