import { readArguments } from './read-arguments';

const KNOWN = ['retrieval', 'turns', 'size'] as const;
const read = (line: string) => readArguments(line.split(' ').filter(Boolean), KNOWN);

describe('the words after the command', () => {
  it('may be missing: everything, for people', () => expect(read('')).toEqual({ names: [...KNOWN], json: false, seconds: 10 }));
  it('name benches, for machines or not, for some seconds', () =>
    expect(read('turns --seconds 2.5 --json')).toEqual({ names: ['turns'], json: true, seconds: 2.5 }));
  it('name each bench once, in the order of the program', () =>
    expect(read('size turns size')).toEqual({ names: ['turns', 'size'], json: false, seconds: 10 }));
  it.each([
    ['sizes', /no bench "sizes".*retrieval, turns, size/],
    ['turns nothing', /no bench "nothing"/],
    ['--fast', /--fast/],
    ['--seconds soon', /"soon"/],
    ['--seconds 0', /above 0/],
    ['--seconds', /seconds/],
  ])('are refused when they are %s', (line, problem) => expect(read(line)).toEqual({ problem: expect.stringMatching(problem) }));
});
