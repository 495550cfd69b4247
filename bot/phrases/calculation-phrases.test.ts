import { LANGUAGES } from '../../knowledge/contracts/language';
import { REASONS, WARNINGS } from '../calculate/calculation';
import { CALCULATION_PHRASES } from './calculation-phrases';

const placesOf = (text: string): string[] => [...(text.match(/\{\d\}/g) ?? [])].sort();

describe('the words of calculations', () => {
  it.each(LANGUAGES)('in %s keep the same places for amounts as the Turkish original', (language) => {
    const [own, original] = [CALCULATION_PHRASES[language], CALCULATION_PHRASES.tr];
    for (const key of WARNINGS) expect([key, placesOf(own.warnings[key])]).toEqual([key, placesOf(original.warnings[key])]);
    for (const key of REASONS) expect([key, placesOf(own.reasons[key])]).toEqual([key, placesOf(original.reasons[key])]);
  });

  it.each(LANGUAGES)('in %s hold no number of their own', (language) => {
    const { labels, words, reasons, warnings } = CALCULATION_PHRASES[language];
    for (const text of [labels, words, reasons, warnings].flatMap((each) => Object.values(each)))
      expect(text.replace(/\{\d\}/g, '').replace(/170|۱۷۰/g, '')).not.toMatch(/\p{Nd}/u);
  });

  it.each(LANGUAGES)('in %s name a way to a person when an amount is missing', (language) =>
    expect(CALCULATION_PHRASES[language].missing).toMatch(/170|۱۷۰/),
  );
});
