import { createFigureBook } from '../../knowledge/figure-book';
import { aFact } from '../../knowledge/testing/builders';
import { settledFigure } from './settled-figure';
import type { Sources } from './sources';

const figures = [{ name: 'period', value: 30, unit: 'days', valid_from: null, valid_to: null }];
const facts = [
  aFact({ id: 'law.sure', effective_from: '2016-08-13', effective_to: '2020-12-31', figures }),
  aFact({ id: 'law.doubtful', confidence: 'low', figures }),
  aFact({ id: 'law.words', figures: [{ name: 'period', value: '4-8', unit: 'months', valid_from: null, valid_to: null }] }),
];
const book = createFigureBook(facts, []);
const sources: Sources = {
  figure: (id, day) => book.valueOn(id, day),
  fact: (id) => facts.find((fact) => fact.id === id),
  calendar: { covers: () => true, isWorkingDay: () => true },
};
const valueOn = (id: string, day: string) => settledFigure(sources, id, 'days', day)?.amount.value;

describe('a settled figure', () => {
  it('holds as long as its fact, where it has no dates of its own', () => {
    expect(['2016-08-12', '2016-08-13', '2020-12-31', '2021-01-01'].map((day) => valueOn('law.sure.period', day))).toEqual([
      undefined,
      30,
      30,
      undefined,
    ]);
  });

  it('is never of a doubtful fact, and never words', () => {
    expect(valueOn('law.doubtful.period', '2020-01-01')).toBeUndefined();
    expect(valueOn('law.words.period', '2020-01-01')).toBeUndefined();
  });
});
