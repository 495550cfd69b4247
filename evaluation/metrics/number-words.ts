// Small numbers written as words, in the five languages: cases say «ten days», answers may say «on gün» or «10 gün».
import type { Language } from '../../knowledge/contracts/language';
import { wordsOf } from '../../knowledge/text/tokens';

/** Words as they stand after folding, with the cases that occur beside units. Nine in Persian is also «no», so it is left out. */
const WORDS: Record<Language, Record<string, string>> = {
  tr: { 2: 'iki', 3: 'uc', 4: 'dort', 5: 'bes', 6: 'alti', 7: 'yedi', 8: 'sekiz', 9: 'dokuz', 10: 'on', 20: 'yirmi' },
  en: { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 20: 'twenty' },
  ar: {
    2: 'سنتين سنتان شهرين شهران عامين عامان يومين يومان اسبوعين اسبوعان مرتين مرتان',
    3: 'ثلاثه ثلاث',
    4: 'اربعه اربع',
    5: 'خمسه خمس',
    6: 'سته ست',
    7: 'سبعه سبع',
    8: 'ثمانيه ثماني ثمان',
    9: 'تسعه تسع',
    10: 'عشره عشر',
    20: 'عشرين عشرون',
  },
  ru: {
    2: 'два две двух двум двумя',
    3: 'три трех трем тремя',
    4: 'четыре четырех четырем',
    5: 'пять пяти пятью',
    6: 'шесть шести шестью',
    7: 'семь семи семью',
    8: 'восемь восьми',
    9: 'девять девяти',
    10: 'десять десяти',
    20: 'двадцать двадцати',
  },
  fa: { 2: 'دو', 3: 'سه', 4: 'چهار', 5: 'پنج', 6: 'شش', 7: 'هفت', 8: 'هشت', 10: 'ده', 20: 'بيست' },
};

const ARABIC_PREFIX = /^(?:و|ب|ل|ف)?(?:ال)?(?=\p{L}{3})/u;

/** The numbers from 2 to 10, and 20, that a text spells out, in digits. */
export function spelledNumbersIn(text: string, language: Language): string[] {
  const byWord = new Map(
    Object.entries(WORDS[language]).flatMap(([number, words]) => words.split(' ').map((word) => [word, number])),
  );
  return wordsOf(text).flatMap((word) => byWord.get(word) ?? byWord.get(word.replace(ARABIC_PREFIX, '')) ?? []);
}
