import { gapsAndOverlaps, inForceOn, lastEndedBefore } from './validity';

const old = { validFrom: null, validTo: '2024-09-30' };
const now = { validFrom: '2024-10-01', validTo: null };

describe('validity', () => {
  it('includes the first and the last day', () => {
    expect(inForceOn([old, now], '2024-09-30')).toBe(old);
    expect(inForceOn([old, now], '2024-10-01')).toBe(now);
  });

  it('prefers the later entry when two hold on one day', () => {
    const later = { validFrom: '2025-01-01', validTo: null };
    expect(inForceOn([now, later], '2026-01-01')).toBe(later);
  });

  it('finds nothing before the first start', () => expect(inForceOn([now], '2024-09-30')).toBeUndefined());
  it('finds what ended last', () => expect(lastEndedBefore([old, now], '2024-10-01')).toBe(old));

  it('tells gaps and overlaps between periods', () => {
    expect(gapsAndOverlaps([old, now])).toEqual([]);
    expect(gapsAndOverlaps([old, { validFrom: '2024-10-03', validTo: null }])).toEqual([{ kind: 'gap', day: '2024-10-01' }]);
    expect(gapsAndOverlaps([now, { validFrom: '2026-08-03', validTo: null }])).toEqual([{ kind: 'overlap', day: '2026-08-03' }]);
  });
});
