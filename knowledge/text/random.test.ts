import { createRandom } from './random';

const draw = (seed: number, count: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

describe('fixed chance', () => {
  it('comes out the same for the same seed, and not for another', () => {
    expect(draw(170, 20)).toEqual(draw(170, 20));
    expect(draw(170, 20)).not.toEqual(draw(171, 20));
  });
  it('is spread evenly from 0 up to 1', () => {
    const numbers = draw(1, 10_000);
    expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = numbers.filter((each) => Math.floor(each * 10) === tenth).length / numbers.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.015);
    }
  });
});
