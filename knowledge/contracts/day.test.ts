import { addDays, daysBetween, dayOfInstant, DaySchema } from './day';

describe('a day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-01-01'])('accepts %s', (day) => expect(DaySchema.parse(day)).toBe(day));
  it.each(['2026-02-29', '2026-13-01', '21.11.2026', '2026-1-1', ''])('refuses %s', (day) =>
    expect(DaySchema.safeParse(day).success).toBe(false),
  );

  it('counts over month ends and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('begins at midnight in Türkiye, three hours before UTC', () => {
    expect(dayOfInstant(new Date('2026-11-20T20:59:59Z'))).toBe('2026-11-20');
    expect(dayOfInstant(new Date('2026-11-20T21:00:00Z'))).toBe('2026-11-21');
  });
});
