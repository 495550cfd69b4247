// Working days and public holidays of Türkiye, for clocks and deadlines. A half holiday is a working day for legal periods.
import type { Holiday } from './contracts/calendar';
import { addDays, type Day } from './contracts/day';

/** The calendar does not know this day's year: no deadline can be reckoned, and no guess is made. */
export class DayNotCovered extends Error {
  override readonly name = 'DayNotCovered';
  constructor(readonly day: Day) {
    super(`the calendar of public holidays does not cover ${day}`);
  }
}

export type HolidayOnDay = Pick<Holiday, 'id' | 'name' | 'afternoon'> & { expected: boolean };

/** Every method throws DayNotCovered for a day, or on the way to a day, whose holidays are not known; only `covers` does not. */
export type Calendar = {
  isWorkingDay(day: Day): boolean;
  /** The working day that is `count` working days after `day`; the day itself is not counted. */
  addWorkingDays(day: Day, count: number): Day;
  /** Working days after `a`, up to and including `b`; negative when `b` is earlier. */
  workingDaysBetween(a: Day, b: Day): number;
  /** The day itself if it is a working day, otherwise the first after it: where a period runs to that would end on a holiday. */
  nextWorkingDay(day: Day): Day;
  holidayOn(day: Day): HolidayOnDay | undefined;
  covers(day: Day): boolean;
};

const yearOf = (day: Day): string => day.slice(0, 4);

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The years in which every moving feast has its days; only then is a year's list whole. */
function coveredYears(holidays: readonly Holiday[]): Set<string> {
  const feasts = holidays.flatMap(({ dates }) => (dates ? [new Set(dates.map(({ from }) => yearOf(from)))] : []));
  const [first = new Set<string>(), ...others] = feasts;
  return new Set([...first].filter((year) => others.every((years) => years.has(year))));
}

function holidaysByDay(holidays: readonly Holiday[], years: ReadonlySet<string>): Map<Day, HolidayOnDay> {
  const found = new Map<Day, HolidayOnDay>();
  for (const { id, name, afternoon, every, dates = [] } of holidays) {
    // Two may meet, as 19 May and the Sacrifice Feast in 2027: the whole day stands before the half, the sure one before the expected.
    const put = (day: Day, expected: boolean): void => {
      const there = found.get(day);
      const isBetter =
        !there || (there.afternoon && !afternoon) || (there.afternoon === afternoon && there.expected && !expected);
      if (isBetter) found.set(day, { id, name, afternoon, expected });
    };
    if (every !== undefined) for (const year of years) put(`${year}-${every}`, false);
    for (const { from, to = from, expected } of dates) for (let day = from; day <= to; day = addDays(day, 1)) put(day, expected);
  }
  return found;
}

export function createCalendar(holidays: readonly Holiday[]): Calendar {
  const years = coveredYears(holidays);
  const byDay = holidaysByDay(holidays, years);

  const covers = (day: Day): boolean => years.has(yearOf(day));
  const holidayOn = (day: Day): HolidayOnDay | undefined => {
    if (!covers(day)) throw new DayNotCovered(day);
    return byDay.get(day);
  };
  const isWorkingDay = (day: Day): boolean => {
    const holiday = holidayOn(day);
    return !isWeekend(day) && (holiday === undefined || holiday.afternoon);
  };
  const nextWorkingDay = (day: Day): Day => {
    let next = day;
    while (!isWorkingDay(next)) next = addDays(next, 1);
    return next;
  };
  /** From `a` to a later `b`. */
  const countAfter = (a: Day, b: Day): number => {
    let count = 0;
    for (let day = addDays(a, 1); day <= b; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
    return count;
  };
  const demandCovered = (...days: Day[]): void => {
    for (const day of days) if (!covers(day)) throw new DayNotCovered(day);
  };

  return {
    isWorkingDay,
    nextWorkingDay,
    holidayOn,
    covers,
    addWorkingDays(day, count) {
      if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a number of days`);
      demandCovered(day);
      let reached = day;
      for (let left = count; left > 0; left -= 1) reached = nextWorkingDay(addDays(reached, 1));
      return reached;
    },
    workingDaysBetween(a, b) {
      demandCovered(a, b);
      return a <= b ? countAfter(a, b) : -countAfter(b, a);
    },
  };
}
