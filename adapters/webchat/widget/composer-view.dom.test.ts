// The field to write in: keys and limits.
import { countNote, isSendable, isSendKey, LONGEST_TEXT } from './composer-view';
import { STRINGS } from './strings';

const key = (over: Partial<KeyboardEvent>) => ({ key: 'Enter', shiftKey: false, isComposing: false, ...over });

describe('the composer', () => {
  it('sends on Enter, but not with Shift, nor while a character is being composed', () => {
    expect(isSendKey(key({}))).toBe(true);
    expect(isSendKey(key({ shiftKey: true }))).toBe(false);
    expect(isSendKey(key({ isComposing: true }))).toBe(false);
    expect(isSendKey(key({ key: 'a' }))).toBe(false);
  });

  it('sends neither nothing nor too much, counting an emoji as one', () => {
    expect(isSendable(' \n')).toBe(false);
    expect(isSendable('👩'.repeat(LONGEST_TEXT))).toBe(true);
    expect(isSendable('a'.repeat(LONGEST_TEXT + 1))).toBe(false);
  });

  it('counts only near the limit', () => {
    const note = (length: number): string | undefined => countNote('a'.repeat(length), STRINGS.en, 'en');
    expect([0, 1799, 1800, 2000, 2001].map(note)).toEqual([
      undefined,
      undefined,
      '200 characters left',
      '0 characters left',
      '1 characters too many; please shorten it',
    ]);
  });
});
