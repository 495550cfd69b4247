import type { Language } from '../../knowledge/contracts/language';
import { readDurations } from './read-duration';

/** Years, months, weeks and days, in a row. */
const told = (text: string, language: Language): string =>
  readDurations(text, { language })
    .map(({ duration: { years, months, weeks, days } }) => `${years}y ${months}m ${weeks}w ${days}d`)
    .join(', ');

describe('durations', () => {
  it.each<[Language, string, string]>([
    ['tr', '2 yıl 3 ay', '2y 3m 0w 0d'],
    ['tr', '2 yil ve 3 ay', '2y 3m 0w 0d'],
    ['tr', 'bir buçuk yıl', '1y 6m 0w 0d'],
    ['tr', 'yarım yıl', '0y 6m 0w 0d'],
    ['tr', '2,5 yıl', '2y 6m 0w 0d'],
    ['tr', '6 aylık ikamet', '0y 6m 0w 0d'],
    ['tr', 'on sekiz aydır çalışıyorum', '0y 18m 0w 0d'],
    ['tr', '2 hafta 3 gün', '0y 0m 2w 3d'],
    ['en', 'for two years', '2y 0m 0w 0d'],
    ['en', 'two years and three months', '2y 3m 0w 0d'],
    ['en', 'one and a half years', '1y 6m 0w 0d'],
    ['en', 'a year and a half', '0y 18m 0w 0d'],
    ['en', 'half a year', '0y 6m 0w 0d'],
    ['en', 'an 18-month contract', '0y 18m 0w 0d'],
    ['en', 'for a year', '1y 0m 0w 0d'],
    ['ru', 'полтора года', '1y 6m 0w 0d'],
    ['ru', 'два с половиной года', '2y 6m 0w 0d'],
    ['ru', '2 года и 3 месяца', '2y 3m 0w 0d'],
    ['ru', 'полгода', '0y 6m 0w 0d'],
    ['ru', 'разрешение на год', '1y 0m 0w 0d'],
    ['ru', '6-месячный', '0y 6m 0w 0d'],
    ['ru', '3-х месяцев', '0y 3m 0w 0d'],
    ['ar', 'سنتين', '2y 0m 0w 0d'],
    ['ar', 'سنة ونصف', '1y 6m 0w 0d'],
    ['ar', 'سنتين وثلاثة أشهر', '2y 3m 0w 0d'],
    ['ar', 'سنة وشهرين', '1y 2m 0w 0d'],
    ['ar', '٣ أشهر', '0y 3m 0w 0d'],
    ['ar', 'شهر واحد', '0y 1m 0w 0d'],
    ['ar', 'لمدة سنة', '1y 0m 0w 0d'],
    ['ar', 'نص سنة', '0y 6m 0w 0d'],
    ['ar', 'خمسة عشر يوما', '0y 0m 0w 15d'],
    ['fa', 'دو سال و نیم', '2y 6m 0w 0d'],
    ['fa', 'دو سال و سه ماه', '2y 3m 0w 0d'],
    ['fa', 'شش ماهه', '0y 6m 0w 0d'],
    ['fa', 'یک سال', '1y 0m 0w 0d'],
    ['fa', '۱۸ ماه', '0y 18m 0w 0d'],
    ['fa', 'do sal', '2y 0m 0w 0d'],
  ])('%s: «%s» is %s', (language, text, expected) => expect(told(text, language)).toBe(expected));

  it.each<[Language, string]>([
    ['tr', '2026 yılı'],
    ['tr', '3. ay'],
    ['tr', '2-3 ay'],
    ['tr', '5 bin yıl'],
    ['tr', 'bu ay'],
    ['en', '5 people'],
    ['en', '2000 lira a month'],
    ['ru', 'в 2026 г.'],
    ['ru', 'зарплата за месяц'],
    ['ar', 'الشهر القادم'],
    ['fa', 'سال ۱۴۰۳'],
  ])('%s: «%s» lasts no time', (language, text) => expect(told(text, language)).toBe(''));

  it('tells where it stands', () => {
    const text = 'Ankara’da 2 yıl 3 ay çalıştım';
    expect(readDurations(text, { language: 'tr' }).map(({ start, end }) => text.slice(start, end))).toEqual(['2 yıl 3 ay']);
  });
});
