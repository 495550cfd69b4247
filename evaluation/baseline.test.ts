import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselineOf, checkOf, markOf, readBaseline, writeBaseline } from './baseline';
import { changesSince, isBeyondNoise } from './changes';
import { figuresOfItems } from './figures';
import type { Item, SuiteResult } from './suite';

const anItem = (id: string, checks: Record<string, number>, entry: string | null = 'fines.worker'): Item => ({
  id,
  language: 'tr',
  topic: 'fines',
  outcome: 'answered.entry',
  entry,
  checks,
});
const aResult = (suite: string, items: Item[], lower: string[] = []): SuiteResult => ({
  suite,
  figures: figuresOfItems(items, ['right', 'wrong'], lower),
  failures: [],
  items,
});
const cases = (count: number, right: number): Item[] =>
  Array.from({ length: count }, (_, place) => anItem(`q${place}`, { right: Number(place < right) }));

describe('the marks of a baseline', () => {
  it('keep a check, to a tenth', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (check) => {
        const mark = markOf(check);
        expect(mark).toHaveLength(1);
        expect(Math.abs((checkOf(mark) ?? NaN) - check)).toBeLessThanOrEqual(0.1);
      }),
      { seed: 170 },
    ));
  it('tell all and nothing from nearly so, and not counted from nothing', () => {
    expect([1, 0.99, 0.01, 0, undefined].map(markOf)).toEqual(['1', 'i', 'a', '0', '-']);
    expect(checkOf('-')).toBeUndefined();
    expect(checkOf('')).toBeUndefined();
  });
});

describe('the baseline', () => {
  const before = baselineOf([aResult('questions', cases(3, 2)), aResult('decision', cases(3, 1))], 'one', undefined);

  it('keeps outcome and entry of a case once, and its marks for each suite', () => {
    expect(before.cases['q0']).toBe('answered.entry fines.worker');
    expect(before.suites['questions']?.marks).toEqual({ q0: '1', q1: '1', q2: '0' });
    expect(before.suites['decision']?.marks).toEqual({ q0: '1', q1: '0', q2: '0' });
  });

  it('keeps what was not run, and leaves out what was skipped', () => {
    const next = baselineOf(
      [aResult('questions', cases(3, 3)), { suite: 'decision', figures: [], failures: [], skipped: 'absent' }],
      'two',
      before,
    );
    expect(next.suites['questions']?.figures['right']?.value).toBe(1);
    expect(next.suites['decision']).toEqual(before.suites['decision']);
  });

  it('keeps nothing of sets that are not in the repository', () => {
    const next = baselineOf([aResult('shared-questions', cases(2, 1))], 'two', undefined);
    expect(next).toMatchObject({ suites: {}, cases: {} });
    expect(changesSince(before, [aResult('shared-questions', cases(9, 1))])).toMatchObject({ newCases: 0, answers: [] });
  });

  it('drops cases that are gone from every suite', () => {
    const next = baselineOf([aResult('questions', cases(2, 2)), aResult('decision', cases(2, 1))], 'two', before);
    expect(Object.keys(next.cases)).toEqual(['q0', 'q1']);
  });

  it('is the same after writing and reading', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'baseline-')), 'baseline.json');
    expect(readBaseline(path)).toBeUndefined();
    writeBaseline(before, path);
    expect(readBaseline(path)).toEqual(before);
  });
});

describe('what changed since', () => {
  const before = baselineOf([aResult('questions', cases(20, 10))], 'one', undefined);
  const compare = (items: Item[]) => changesSince(before, [aResult('questions', items)]);

  it('is nothing after the same run', () =>
    expect(compare(cases(20, 10))).toEqual({ figures: [], answers: [], newCases: 0, goneCases: 0 }));

  it('is beyond noise when nearly all that moved moved one way', () => {
    const [change] = compare(cases(20, 18)).figures;
    expect(change).toMatchObject({ before: 0.5, paired: { better: 8, worse: 0 } });
    expect(change && isBeyondNoise(change)).toBe(true);
    const [small] = compare(cases(20, 12)).figures;
    expect(small && isBeyondNoise(small)).toBe(false);
  });

  it('counts fewer errors as better', () => {
    const wrong = (count: number) =>
      aResult(
        'decision',
        cases(20, 0).map((item, place) => ({ ...item, checks: { wrong: Number(place < count) } })),
        ['wrong'],
      );
    const changes = changesSince(baselineOf([wrong(9)], 'one', undefined), [wrong(1)]);
    expect(changes.figures[0]?.paired).toMatchObject({ better: 8, worse: 0 });
  });

  it('lists the answers that are others now, for better, for worse, or level', () => {
    const items = cases(20, 10).map((item, place) => {
      if (place === 0) return anItem(item.id, { right: 0 }, 'fees.permit');
      if (place === 1) return anItem(item.id, { right: 1 }, 'fees.permit');
      return place === 19 ? anItem(item.id, { right: 1 }, null) : item;
    });
    const { answers } = compare(items);
    expect(answers.map(({ item, turn, after }) => [item.id, turn, after])).toEqual([
      ['q0', 'worse', 'answered.entry fees.permit'],
      ['q1', 'level', 'answered.entry fees.permit'],
      ['q19', 'better', 'answered.entry'],
    ]);
  });

  it('counts new and gone cases, and does not compare them', () => {
    const changes = compare([...cases(19, 10), anItem('new', { right: 1 })]);
    expect(changes).toMatchObject({ newCases: 1, goneCases: 1, answers: [] });
  });

  it('says nothing of suites that were not run', () =>
    expect(changesSince(before, [])).toMatchObject({ figures: [], goneCases: 0 }));
});
