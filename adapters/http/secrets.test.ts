import { bearerOf, deriveKey, isSameSecret } from './secrets';

describe('secrets', () => {
  it('are the same only when they are equal, whatever their length', () => {
    expect(isSameSecret('one', 'one')).toBe(true);
    expect(isSameSecret('one', 'One')).toBe(false);
    expect(isSameSecret('', 'one')).toBe(false);
    expect(isSameSecret('one and more', 'one')).toBe(false);
  });

  it('give another key for each purpose, always the same for one', () => {
    expect(deriveKey('secret', 'a')).toEqual(deriveKey('secret', 'a'));
    expect(deriveKey('secret', 'a')).not.toEqual(deriveKey('secret', 'b'));
    expect(deriveKey('secret', 'a')).toHaveLength(32);
  });

  it.each([
    ['Bearer abc', 'abc'],
    ['bearer  abc', 'abc'],
    ['Bearer', undefined],
    ['Bearer a b', undefined],
    ['Basic abc', undefined],
    [undefined, undefined],
  ])('are read from %j as %j', (header, bearer) => {
    expect(bearerOf(header)).toBe(bearer);
  });
});
