// What calculators read: figures, facts and working days. Nothing else, so a calculator stays a pure function.
import type { Day } from '../../knowledge/contracts/day';
import type { Fact } from '../../knowledge/contracts/fact';
import type { FigureOnDay } from '../../knowledge/contracts/figure';
import type { Knowledge } from '../../knowledge/knowledge';

export type Sources = {
  figure(id: string, day: Day): FigureOnDay;
  fact(id: string): Fact | undefined;
  calendar: Pick<Knowledge['calendar'], 'covers' | 'isWorkingDay'>;
};

export const sourcesOf = ({ figures, facts, calendar }: Knowledge['base']): Sources => ({
  figure: (id, day) => figures.valueOn(id, day),
  fact: (id) => facts.get(id)?.item,
  calendar,
});
