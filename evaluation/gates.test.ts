import { breaches } from './gates';

const result = { suite: 'questions', figures: [{ name: 'behaviour', value: 0.93, count: 100 }], failures: [] };

describe('gates', () => {
  it('hold at and above their floor', () => expect(breaches({ questions: { behaviour: 0.93 } }, [result])).toEqual([]));
  it('break below it', () =>
    expect(breaches({ questions: { behaviour: 0.94 } }, [result])).toEqual([
      { suite: 'questions', figure: 'behaviour', floor: 0.94, value: 0.93 },
    ]));
  it('are ceilings where less is better', () => {
    const errors = {
      suite: 'decision',
      figures: [{ name: 'wrong', value: 0.06, count: 100, better: 'lower' as const }],
      failures: [],
    };
    expect(breaches({ decision: { wrong: 0.06 } }, [errors])).toEqual([]);
    expect(breaches({ decision: { wrong: 0.05 } }, [errors])).toHaveLength(1);
  });
  it('break when a figure is gone', () => expect(breaches({ questions: { topic: 0.5 } }, [result])).toHaveLength(1));
  it('say nothing of a suite that was skipped', () =>
    expect(breaches({ questions: { behaviour: 0.99 } }, [{ ...result, figures: [], skipped: 'absent' }])).toEqual([]));
});
