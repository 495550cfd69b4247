import fc from 'fast-check';
import { overtimePay, type OvertimePayInput } from './overtime-pay';
import { someMoney } from './testing/arbitraries';
import { numberOf, openRealSources, resultOf, valueOn, warningsOf } from './testing/real-sources';

const { sources } = openRealSources();
const NOW = '2026-11-21';
const pay = (input: OvertimePayInput) => overtimePay(input, sources, NOW);
const worked = { monthlyGross: 33_030, paidHoursOfMonth: 225, hours: 10 };

describe('pay for overtime', () => {
  it('is the pay of the hours and half as much again', () => {
    const calculation = pay({ kind: 'overtime', ...worked });
    expect(numberOf(calculation, 'overtime-pay')).toBe(2202); // 33,030 × 10 ÷ 225 = 1,468; + 734
    expect(numberOf(calculation, 'time-off')).toBe(15);
  });

  it('is a quarter more for extra hours within the week', () => {
    const calculation = pay({ kind: 'extra-hours', ...worked });
    expect(numberOf(calculation, 'overtime-pay')).toBe(1835); // 1,468 + 367
    expect(resultOf(calculation, 'time-off')).toBeUndefined();
  });

  it('names the yearly cap with overtime alone', () => {
    const cap = pay({ kind: 'overtime', ...worked }).warnings.find(({ key }) => key === 'yearly-cap');
    expect(cap?.amounts[0]?.value).toBe(valueOn(sources, 'overtime.cap.annual-cap', NOW));
    expect(warningsOf(pay({ kind: 'domestic-overtime', ...worked }))).toEqual(['gross-amounts']);
  });

  it('is one day’s pay more for each public holiday worked', () => {
    expect(numberOf(pay({ kind: 'public-holiday', dailyGross: 1101, days: 3 }), 'holiday-pay')).toBe(3303);
  });

  it('grows with pay and hours and lies above the normal pay, extra hours below overtime', () => {
    fc.assert(
      fc.property(
        someMoney,
        fc.integer({ min: 1, max: 270 }),
        fc.integer({ min: 1, max: 300 }),
        (monthlyGross, hours, paidHoursOfMonth) => {
          const input = { monthlyGross, hours, paidHoursOfMonth };
          const overtime = numberOf(pay({ kind: 'overtime', ...input }), 'overtime-pay');
          const extra = numberOf(pay({ kind: 'extra-hours', ...input }), 'overtime-pay');
          const normal = (monthlyGross * hours) / paidHoursOfMonth;
          expect(overtime).toBeGreaterThanOrEqual(extra);
          expect(extra).toBeGreaterThanOrEqual(normal - 0.01);
          expect(overtime).toBeCloseTo(normal * 1.5, 1);
          expect(numberOf(pay({ kind: 'overtime', ...input, hours: hours + 1 }), 'overtime-pay')).toBeGreaterThanOrEqual(
            overtime,
          );
        },
      ),
      { seed: 170 },
    );
  });
});
