import type { Language } from '../../knowledge/contracts/language';
import { readNumberAt } from './read-number';
import { writtenWords } from './written-words';

/** The number the whole text is, or undefined when it is less or none. */
function told(text: string, language: Language): number | undefined {
  const words = writtenWords(text, language);
  const number = readNumberAt(words, 0, language);
  return number?.next === words.length ? number.value : undefined;
}

describe('numbers', () => {
  it.each<[Language, string, number]>([
    ['tr', 'yüz elli', 150],
    ['tr', 'iki yüz on beş', 215],
    ['tr', 'yirmibeş', 25],
    ['tr', 'yüz yirmi bin', 120_000],
    ['tr', 'bir buçuk', 1.5],
    ['en', 'two hundred and fifty', 250],
    ['en', 'twenty-five', 25],
    ['en', 'thirty three thousand two hundred', 33_200],
    ['ru', 'двести пятьдесят три', 253],
    ['ru', 'тридцать три тысячи двести', 33_200],
    ['ru', 'полтора', 1.5],
    ['ar', 'خمسة وعشرين', 25],
    ['ar', 'خمسة و عشرين', 25],
    ['ar', 'مئتين وخمسين', 250],
    ['ar', 'خمسة عشر', 15],
    ['ar', 'ثلاث مئة', 300],
    ['ar', 'مئة وخمسة وعشرين ألف', 125_000],
    ['fa', 'چهل و پنج', 45],
    ['fa', 'سیصد و بیست و یک', 321],
    ['fa', 'سی و سه هزار و پانصد', 33_500],
    ['tr', '1.234.567,50', 1_234_567.5],
    ['en', '1,234,567.50', 1_234_567.5],
    ['ru', '1\u00a0234\u00a0567,50', 1_234_567.5],
    ['fa', '۱٬۲۳۴٬۵۶۷٫۵۰', 1_234_567.5],
    ['ar', '٤٥٫٥', 45.5],
    ['tr', '１２', 12],
  ])('%s: «%s» is %d', (language, text, expected) => expect(told(text, language)).toBe(expected));

  it.each<[Language, string]>([
    ['tr', '15.03.2026'],
    ['tr', '23/1'],
    ['tr', '1.2.3'],
    ['en', 'ten five'],
    ['ru', 'к'],
    ['ar', 'عشرين واحد'],
    ['fa', 'پنج شش'],
  ])('%s: «%s» is not one', (language, text) => expect(told(text, language)).toBeUndefined());
});
