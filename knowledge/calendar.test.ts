import { assert, constantFrom, integer, nat, property, type IProperty } from 'fast-check';
import { createCalendar, DayNotCovered } from './calendar';
import { HolidaySchema } from './contracts/calendar';
import { FactSchema } from './contracts/fact';
import { addDays, daysBetween, type Day } from './contracts/day';
import { loadFolder } from './load-yaml';

const { items, problems } = loadFolder(__dirname, 'calendar', HolidaySchema);
const calendar = createCalendar(items.map(({ item }) => item));

const YEARS = ['2024', '2025', '2026', '2027', '2028'];
const daysOf = (year: string): Day[] =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${Number(year) + 1}-01-01`) }, (_, place) =>
    addDays(`${year}-01-01`, place),
  );

const holds = <T>(claim: IProperty<T>): void => assert(claim, { seed: 170, numRuns: 100 });
/** Far enough from the end for the counts tried. */
const anyDay = integer({ min: 0, max: daysBetween('2024-01-01', '2028-06-01') }).map((place) => addDays('2024-01-01', place));

describe('the calendar file', () => {
  it('fits its schema', () => expect(problems).toEqual([]));

  it('rests on facts that exist', () => {
    const facts = new Set(loadFolder(__dirname, 'facts', FactSchema, /^labour-rights\.yaml$/).items.map(({ item }) => item.id));
    expect(items.flatMap(({ item }) => item.facts).filter((id) => !facts.has(id))).toEqual([]);
  });

  it.each<[string, number]>([
    ['2024', 15.5],
    ['2025', 15.5],
    ['2026', 15.5],
    ['2027', 14.5], // 19 May is also the last day of the Sacrifice Feast
    ['2028', 15.5],
  ])('has the fifteen and a half days of Law 2429 in %s', (year, days) => {
    const total = daysOf(year).reduce((sum, day) => {
      const holiday = calendar.holidayOn(day);
      return sum + (holiday ? (holiday.afternoon ? 0.5 : 1) : 0);
    }, 0);
    expect(total).toBe(days);
  });

  it.each(YEARS)('has the eve of each feast right before it in %s', (year) => {
    const days = daysOf(year).map((day) => ({ day, holiday: calendar.holidayOn(day) }));
    for (const feast of ['ramadan-feast', 'sacrifice-feast', 'republic-day']) {
      const first = days.find(({ holiday }) => holiday?.id === feast);
      const eve = days.find(({ holiday }) => holiday?.id === `${feast}-eve`);
      expect(eve?.day).toBe(addDays(first?.day ?? '', -1));
      expect(eve?.holiday?.expected).toBe(first?.holiday?.expected);
    }
  });

  it('marks what is not settled, and only that', () => {
    const expected = YEARS.flatMap(daysOf).filter((day) => calendar.holidayOn(day)?.expected);
    expect([...new Set(expected.map((day) => day.slice(0, 4)))]).toEqual(['2027', '2028']);
    expect(calendar.holidayOn('2027-04-23')?.expected).toBe(false);
    expect(calendar.holidayOn('2027-05-19')?.expected).toBe(false);
  });

  it('covers 2024 to 2028', () => {
    expect(['2023-12-31', '2024-01-01', '2028-12-31', '2029-01-01'].map(calendar.covers)).toEqual([false, true, true, false]);
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', 'a Friday', true],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-22', 'a Sunday', false],
    ['2026-10-29', 'Republic Day', false],
    ['2026-10-28', 'its eve, half a day', true],
    ['2026-03-19', 'the eve of the Ramadan Feast', true],
    ['2026-05-29', 'the third day of the Sacrifice Feast', false],
    ['2024-02-29', 'the leap day', true],
  ])('%s, %s: %p', (day, _name, works) => expect(calendar.isWorkingDay(day)).toBe(works));

  it.each<[Day, number, Day, string]>([
    ['2026-11-16', 0, '2026-11-16', 'none'],
    ['2026-11-16', 5, '2026-11-23', 'over a weekend'],
    ['2026-11-20', 15, '2026-12-11', 'fifteen for an information request'],
    ['2026-11-20', 30, '2027-01-04', 'thirty, over the new year'],
    ['2026-12-31', 1, '2027-01-04', 'the last day of the year'],
    ['2026-05-25', 3, '2026-06-02', 'over the Sacrifice Feast, the eve counted'],
    ['2024-04-08', 2, '2024-04-15', 'over the Ramadan Feast, the eve counted'],
    ['2025-10-27', 2, '2025-10-30', 'over Republic Day, the eve counted'],
    ['2026-08-28', 1, '2026-08-31', 'over Victory Day on a Sunday'],
  ])('%s and %i more is %s: %s', (day, count, reached) => {
    expect(calendar.addWorkingDays(day, count)).toBe(reached);
    expect(calendar.workingDaysBetween(day, reached)).toBe(count);
  });

  it('let a period that would end on a holiday run to the next working day', () => {
    expect(calendar.nextWorkingDay('2026-05-27')).toBe('2026-06-01');
    expect(calendar.nextWorkingDay('2026-05-26')).toBe('2026-05-26');
    expect(calendar.nextWorkingDay('2027-01-01')).toBe('2027-01-04');
  });

  it('say which holiday it is', () => {
    expect(calendar.holidayOn('2026-07-15')).toMatchObject({ id: 'democracy-day', afternoon: false, expected: false });
    expect(calendar.holidayOn('2028-05-08')).toMatchObject({ id: 'sacrifice-feast', expected: true });
    expect(calendar.holidayOn('2026-07-16')).toBeUndefined();
  });

  it('end one after the other, each a working day, as many as were asked for', () =>
    holds(
      property(anyDay, integer({ min: 1, max: 60 }), (day, count) => {
        const reached = calendar.addWorkingDays(day, count);
        return (
          calendar.isWorkingDay(reached) &&
          daysBetween(day, reached) >= count &&
          calendar.workingDaysBetween(day, reached) === count &&
          calendar.workingDaysBetween(reached, day) === -count
        );
      }),
    ));

  it('add up', () =>
    holds(
      property(anyDay, nat(40), nat(40), (day, first, second) => {
        const halfway = calendar.addWorkingDays(day, first);
        return calendar.addWorkingDays(halfway, second) === calendar.addWorkingDays(day, first + second);
      }),
    ));

  it('count the same however the days between are cut', () =>
    holds(
      property(anyDay, anyDay, anyDay, (a, b, c) => {
        const between = calendar.workingDaysBetween;
        return between(a, b) + between(b, c) === between(a, c);
      }),
    ));

  it('are the weekdays that are no whole holiday, and the next one is never passed over', () =>
    holds(
      property(anyDay, (day) => {
        const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
        const holiday = calendar.holidayOn(day);
        const next = calendar.nextWorkingDay(day);
        const passed = Array.from({ length: daysBetween(day, next) }, (_, place) => addDays(day, place));
        return (
          calendar.isWorkingDay(day) === (weekday % 6 !== 0 && (!holiday || holiday.afternoon)) &&
          calendar.isWorkingDay(next) &&
          passed.every((each) => !calendar.isWorkingDay(each))
        );
      }),
    ));
});

describe('a day whose year is not covered', () => {
  const covered = '2028-12-20';
  it.each([
    ['isWorkingDay', () => calendar.isWorkingDay('2029-01-02')],
    ['holidayOn', () => calendar.holidayOn('2023-12-29')],
    ['nextWorkingDay', () => calendar.nextWorkingDay('2028-12-30')],
    ['addWorkingDays', () => calendar.addWorkingDays(covered, 30)],
    ['addWorkingDays of none', () => calendar.addWorkingDays('2029-01-02', 0)],
    ['workingDaysBetween', () => calendar.workingDaysBetween(covered, '2029-01-02')],
  ])('makes %s throw the error that names it', (_name, ask) => expect(ask).toThrow(DayNotCovered));

  it('is named', () => {
    const days = constantFrom('2023-12-31', '2029-01-01', '2031-05-05');
    holds(
      property(days, (day) => {
        try {
          calendar.isWorkingDay(day);
          return false;
        } catch (error) {
          return error instanceof DayNotCovered && error.day === day;
        }
      }),
    );
  });

  it('is every day where a moving feast is missing', () => {
    const withoutOne = items
      .map(({ item }) => item)
      .map((holiday) => (holiday.id === 'ramadan-feast' ? { ...holiday, dates: holiday.dates?.slice(0, 2) } : holiday));
    const shorter = createCalendar(withoutOne.map((holiday) => HolidaySchema.parse(holiday)));
    expect(shorter.covers('2025-06-01')).toBe(true);
    expect(shorter.covers('2026-06-01')).toBe(false);
    expect(createCalendar([]).covers('2026-06-01')).toBe(false);
  });

  it('is not reached with half a day or backwards', () => {
    expect(() => calendar.addWorkingDays(covered, 1.5)).toThrow(RangeError);
    expect(() => calendar.addWorkingDays(covered, -1)).toThrow(RangeError);
  });
});

describe('the schema of a holiday', () => {
  const name = { tr: 'a', en: 'a', ar: 'a', ru: 'a', fa: 'a' };
  it.each([
    ['both every year and on dates', { every: '01-01', dates: [{ from: '2026-01-01', source: 'x' }] }],
    ['neither', {}],
    ['a feast that ends before it begins', { dates: [{ from: '2026-03-22', to: '2026-03-20', source: 'x' }] }],
    ['a month that does not exist', { every: '13-01' }],
  ])('refuses %s', (_name, part) =>
    expect(HolidaySchema.safeParse({ id: 'x', name, facts: ['holidays.list'], ...part }).success).toBe(false),
  );
});
