import { inRounds, questionsOfRound, rateOf, timed, withMemory } from './measure';

describe('measuring in rounds', () => {
  it('gives each contestant its figures, and lets each begin once', async () => {
    const order: string[] = [];
    const figures = await inRounds(['a', 'b', 'c'], 3, (contestant, round) => {
      order.push(contestant);
      return Promise.resolve(round * 10 + contestant.charCodeAt(0));
    });
    expect(order.join('')).toBe('abcbcacab');
    expect(figures).toEqual([
      [97, 107, 117],
      [98, 108, 118],
      [99, 109, 119],
    ]);
  });
});

describe('timing', () => {
  it('gives what the work gave', async () => {
    const { value, ms } = await timed(() => Promise.resolve('done'));
    expect(value).toBe('done');
    expect(ms).toBeGreaterThan(0);
  });
  it('asks every question once and waits for each', async () => {
    const asked: number[] = [];
    const rate = await rateOf([1, 2, 3], async (question) => {
      await Promise.resolve();
      asked.push(question);
    });
    expect(asked).toEqual([1, 2, 3]);
    expect(rate).toBeGreaterThan(0);
  });
  it('asks all again where that took too little time to tell', async () => {
    const asked: number[] = [];
    await rateOf([1, 2], (question) => asked.push(question), 5);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length % 2).toBe(0);
  });
});

describe('the questions of a round', () => {
  it('go through the set and begin again', () => {
    const rounds = [0, 1, 2].map((round) => questionsOfRound(['a', 'b', 'c', 'd', 'e'], round, 2).join(''));
    expect(rounds).toEqual(['ab', 'cd', 'ea']);
  });
  it('are each asked once where the set is small', () => expect(questionsOfRound(['a', 'b'], 1, 5)).toEqual(['b', 'a']));
});

describe('the memory kept', () => {
  it('is a figure only where garbage can be collected on demand', async () => {
    const { value, mb } = await withMemory(() => new Float64Array(1_000_000));
    expect(value).toHaveLength(1_000_000);
    if (globalThis.gc) expect(mb).toBeCloseTo(8, 0);
    else expect(mb).toBeNaN();
  });
});
