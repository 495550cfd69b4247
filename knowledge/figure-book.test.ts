import type { Series } from './contracts/figure';
import { createFigureBook } from './figure-book';
import { aFact, inAllLanguages } from './testing/builders';

const label = inAllLanguages(() => 'x');
const series = (id: string, rest: Partial<Series>): Series => ({ id, label, unit: 'TRY', show_last_known: false, ...rest });
const yearly = (id: string, year: number, name: string, value: number) =>
  aFact({ id, figures: [{ name, value, unit: 'TRY', valid_from: `${year}-01-01`, valid_to: `${year}-12-31` }] });

const facts = [
  yearly('fine.2025', 2025, 'employer, per foreigner', 81683),
  yearly('fine.2026', 2026, 'employer, per foreigner', 102503),
  yearly('wage.2025', 2025, 'minimum wage, gross', 26005.5),
  yearly('wage.2026', 2026, 'minimum wage, gross', 33030),
  aFact({
    id: 'crit.salary',
    figures: [{ name: 'engineers', value: 4, unit: 'times', valid_from: '2024-10-01', valid_to: null }],
  }),
];
const fine = series('fine', {
  from: [
    { fact: 'fine.2025', figure: 'employer, per foreigner' },
    { fact: 'fine.2026', figure: 'employer, per foreigner' },
  ],
});
const wage = series('wage', {
  from: [
    { fact: 'wage.2025', figure: 'minimum wage, gross' },
    { fact: 'wage.2026', figure: 'minimum wage, gross' },
  ],
});
const multiple = series('multiple', { unit: 'times', from: [{ fact: 'crit.salary', figure: 'engineers' }] });

describe('the figure book', () => {
  it('gives the value that holds on the day, from the fact that states it', () => {
    const book = createFigureBook(facts, [fine]);
    expect(book.valueOn('fine', '2025-12-31')).toMatchObject({ kind: 'value', value: 81683, period: { facts: ['fine.2025'] } });
    expect(book.valueOn('fine', '2026-01-01')).toMatchObject({ kind: 'value', value: 102503 });
  });

  it('never guesses a day without a value, and shows the last known one only where the editor allowed it', () => {
    const book = createFigureBook(facts, [fine, { ...fine, id: 'shown', show_last_known: true }]);
    expect(book.valueOn('fine', '2027-01-01')).toEqual({ kind: 'none', why: 'ended' });
    expect(book.valueOn('shown', '2027-01-01')).toMatchObject({ kind: 'last-known', value: 102503 });
    expect(book.valueOn('fine', '2020-01-01')).toEqual({ kind: 'none', why: 'not-yet' });
    expect(book.valueOn('no.such', '2026-01-01')).toEqual({ kind: 'none', why: 'unknown-figure' });
  });

  it('derives a product for the days on which both parts hold', () => {
    const book = createFigureBook(facts, [wage, multiple, series('floor', { product: ['multiple', 'wage'] })]);
    expect(book.valueOn('floor', '2025-06-01')).toMatchObject({ value: 104022 });
    expect(book.valueOn('floor', '2026-06-01')).toMatchObject({ value: 132120, period: { facts: ['crit.salary', 'wage.2026'] } });
    expect(book.valueOn('floor', '2027-06-01')).toMatchObject({ kind: 'none' });
  });

  it('offers every figure of a fact under the id of the fact', () => {
    expect(createFigureBook(facts, []).valueOn('crit.salary.engineers', '2026-01-01')).toMatchObject({ value: 4 });
  });

  it('reports a series that names nothing or itself', () => {
    const problems: string[] = [];
    createFigureBook(
      facts,
      [series('a', { from: [{ fact: 'fine.2026', figure: 'no such' }] }), series('b', { sum: ['b', 'wage'] })],
      (id, message) => problems.push(`${id} ${message}`),
    );
    expect(problems).toEqual([
      'a the fact fine.2026 has no figure "no such"',
      expect.stringContaining('b is derived from itself'),
      expect.stringContaining('wage'),
    ]);
  });
});
