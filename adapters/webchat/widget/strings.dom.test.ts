// The words of the interface.
import { LANGUAGES, textDirection } from '../../../knowledge/contracts/language';
import { directionOf, formatCount, formatDay, LANGUAGE_MENU, languageAmong, STRINGS } from './strings';

describe('the words of the interface', () => {
  it('are there in the languages of the service, in the same order and direction', () => {
    expect(LANGUAGE_MENU).toEqual([...LANGUAGES]);
    for (const language of LANGUAGES) expect(directionOf(language)).toBe(textDirection(language));
  });

  it.each(LANGUAGES)('are all written in %s, and say the number they are given', (language) => {
    for (const [key, words] of Object.entries(STRINGS[language])) {
      const text = typeof words === 'function' ? words('42') : words;
      expect([key, text.trim()]).toEqual([key, text]);
      expect(text).not.toBe('');
      if (typeof words === 'function') expect(text).toContain('42');
    }
  });

  it('write a day so that it can be found again in the source', () => {
    expect(LANGUAGES.map((language) => formatDay('2026-11-21', language).replace(/\u00a0/g, ' '))).toEqual([
      '21 Kasım 2026',
      expect.stringMatching(/^(21 November 2026|November 21, 2026)$/),
      '21 نوفمبر 2026',
      '21 ноября 2026 г.',
      expect.stringMatching(/21 .*2026/),
    ]);
    expect(formatDay('soon', 'en')).toBe('soon');
  });

  it('count in plain digits', () => {
    expect(formatCount(1500, 'tr')).toBe('1.500');
    expect(formatCount(12, 'fa')).toBe('12');
  });

  it('follow the first language that is spoken here', () => {
    expect(languageAmong([undefined, 'de-DE', 'AR-sy', 'en'])).toBe('ar');
    expect(languageAmong(['de', null])).toBe('tr');
  });
});
