import type { Language } from '../../knowledge/contracts/language';
import { readCounts } from './read-count';

const told = (text: string, language: Language, expectCount = false): string =>
  readCounts(text, { language, expectCount })
    .map(({ count, of }) => `${count} ${of}`)
    .join(', ');

describe('counts of people', () => {
  it.each<[Language, string, string]>([
    ['tr', '3 yabancı', '3 foreigner'],
    ['tr', 'iki işçi', '2 worker'],
    ['tr', '5 kişi', '5 person'],
    ['tr', '3 Suriyeli işçi', '3 foreigner'],
    ['tr', '10 Türk 2 yabancı çalışan', '10 citizen, 2 foreigner'],
    ['tr', "5'i yabancı", '5 foreigner'],
    ['tr', 'bir tane yabancı', '1 foreigner'],
    ['tr', 'çalışan sayısı 12', '12 worker'],
    ['tr', 'biz 5 kişiyiz', '5 person'],
    ['en', 'we are 12', '12 person'],
    ['en', '3 foreign workers', '3 foreigner'],
    ['en', '10 Turkish employees and 2 foreigners', '10 citizen, 2 foreigner'],
    ['en', 'number of employees: 12', '12 worker'],
    ['en', 'I have two employees', '2 worker'],
    ['ru', 'троих иностранцев', '3 foreigner'],
    ['ru', 'двое рабочих', '2 worker'],
    ['ru', '10 турков и 2 иностранца', '10 citizen, 2 foreigner'],
    ['ru', 'нас 12', '12 person'],
    ['ru', '3-х сирийцев', '3 foreigner'],
    ['ar', 'ثلاثة عمال', '3 worker'],
    ['ar', '٣ أجانب', '3 foreigner'],
    ['ar', 'شخصين', '2 person'],
    ['ar', '١٠ أتراك و٢ أجانب', '10 citizen, 2 foreigner'],
    ['ar', 'عدد العمال ١٢', '12 worker'],
    ['ar', 'عامل واحد', '1 worker'],
    ['fa', 'سه نفر', '3 person'],
    ['fa', 'دو کارگر خارجی', '2 foreigner'],
    ['fa', 'پنج ترک', '5 citizen'],
    ['fa', 'یک نفر', '1 person'],
    ['fa', 'تعداد کارگران ۱۲', '12 worker'],
  ])('%s: «%s» is %s', (language, text, expected) => expect(told(text, language)).toBe(expected));

  it.each<[Language, string]>([
    ['tr', 'bir yabancı çalıştırmak istiyorum'],
    ['tr', '2-3 kişi'],
    ['tr', '5 bin lira'],
    ['tr', '2024 kaçak işçi cezası'],
    ['tr', '18 yaş altı çocuğum'],
    ['tr', '3 ay'],
    ['en', 'a worker'],
    ['en', 'law 3218 foreign staff'],
    ['ru', '5 месяцев'],
    ['ar', 'شهرين'],
    ['fa', 'یک کارگر می‌خواهم'],
  ])('%s: «%s» counts nobody', (language, text) => expect(told(text, language)).toBe(''));

  it.each<[Language, string, string]>([
    ['tr', '12', '12 person'],
    ['tr', 'bir yabancı', '1 foreigner'],
    ['ar', '١٢', '12 person'],
    ['tr', '12 ay', ''],
    ['tr', '1,5', ''],
  ])('%s: where a count was asked for, «%s» is «%s»', (language, text, expected) =>
    expect(told(text, language, true)).toBe(expected),
  );
});
