import { readDay } from './read-day';

const TODAY = '2026-11-21';

describe('the day a question is about', () => {
  it.each([
    ["2024'te çalışma izni olmayan işçi çalıştırmanın cezası neydi?", '2024-12-31'],
    ['what was the fee in 2023', '2023-12-31'],
    ['сколько стоило в 2022 году', '2022-12-31'],
    ['كم كانت الغرامة عام ٢٠٢٥', '2025-12-31'],
    ['جریمه در سال ۱۴۰۳ چقدر بود', '2024-12-31'],
    ['2027 harcı ne kadar olacak', '2027-01-01'],
  ])('is read from «%s»', (text, day) => expect(readDay(text, TODAY)).toBe(day));

  it.each([
    'harç ne kadar',
    '2026 cezası ne kadar',
    'iznim 15.03.2027 de bitiyor',
    'iznim 15 Mart 2027 bitiyor',
    '6735 sayılı kanun',
    '2.024 TL',
    '2023 ile 2026 farkı ne',
    'my permit ends March 2027',
    '2050 yılında',
  ])('is today in «%s»', (text) => expect(readDay(text, TODAY)).toBeUndefined());
});
