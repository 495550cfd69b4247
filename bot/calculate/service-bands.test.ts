import { numbersIn } from '../../knowledge/text/numbers';
import {
  bandOn,
  DOMESTIC_NOTICE_BANDS,
  FIRST_LEAVE_YEARS,
  LEAVE_BANDS,
  LONGER_LEAVE_FROM_AGE,
  LONGER_LEAVE_UP_TO_AGE,
  NOTICE_BANDS,
  type Band,
} from './service-bands';
import { openRealSources } from './testing/real-sources';

const { base } = openRealSources();

/** The numbers a figure's own name in its fact holds, e.g. 6 and 18 of `6-18 months`. */
function boundsNamed(figure: string): number[] {
  const [factId, slug] = [figure.slice(0, figure.lastIndexOf('.')), figure.slice(figure.lastIndexOf('.') + 1)];
  expect(base.facts.get(factId)).toBeDefined();
  return numbersIn(slug.replace(/-/g, ' ')).map(Number);
}
const endOf = ({ months, years }: Band): number | undefined => months ?? years;

describe('bands of service', () => {
  it.each([
    ['notice', NOTICE_BANDS],
    ['notice in domestic work', DOMESTIC_NOTICE_BANDS],
    ['leave', LEAVE_BANDS],
  ])('of %s have the bounds that the facts name', (_, bands) => {
    bands.forEach((band, place) => {
      const named = boundsNamed(band.figure);
      const before = bands[place - 1];
      const end = endOf(band);
      if (end !== undefined) expect(named).toContain(end);
      if (before) expect(named).toContain(endOf(before));
    });
  });

  it('of leave begin after the years, and differ for the ages, that the fact states', () => {
    expect(boundsNamed('leave.annual-days.1-5-years')).toContain(FIRST_LEAVE_YEARS);
    const fact = base.facts.get('leave.annual-days')?.item.fact_en ?? '';
    expect(fact).toContain(`aged ${LONGER_LEAVE_UP_TO_AGE} or under and ${LONGER_LEAVE_FROM_AGE} or over`);
    expect(fact).toContain('5 included');
    expect(fact).toContain('15 or more');
  });

  it('end on the day that is exactly as long, or the day before', () => {
    const noticeOn = (day: string) => bandOn(NOTICE_BANDS, '2024-08-31', day);
    expect(noticeOn('2025-02-27')).toBe('term.notice.under-6-months');
    expect(noticeOn('2025-02-28')).toBe('term.notice.6-18-months'); // six months from 31 August end with February
    expect(noticeOn('2026-02-28')).toBe('term.notice.6-18-months');
    expect(noticeOn('2026-03-01')).toBe('term.notice.18-months-3-years');
    expect(noticeOn('2027-09-01')).toBe('term.notice.over-3-years');
  });
});
