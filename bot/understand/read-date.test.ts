import fc from 'fast-check';
import { addDays } from '../../knowledge/contracts/day';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { formatDay } from '../../knowledge/text/format';
import type { Lean } from './date-match';
import { readDates } from './read-date';

/** A Saturday. */
const TODAY = '2026-11-21';
const read = (text: string, language: Language, lean: Lean = 'either') => readDates(text, { today: TODAY, language, lean });

/** `day` for a day, with a word for a coarser one. */
const told = (text: string, language: Language, lean: Lean = 'either'): string =>
  read(text, language, lean)
    .map(({ day, precision }) => (precision === 'day' ? day : `${precision} ${day}`))
    .join(', ');

describe('dates in Turkish', () => {
  it.each([
    ['15.03.2026', '2026-03-15'],
    ['15/3/26', '2026-03-15'],
    ['2026-03-15', '2026-03-15'],
    ['15. 3. 2026', '2026-03-15'],
    ["15 Mart 2026'da başladım", '2026-03-15'],
    ['15 MART 2026', '2026-03-15'],
    ['15 subat 2026', '2026-02-15'],
    ['onbeş mart 2027', '2027-03-15'],
    ['15 aralik 26', '2026-12-15'],
    ['15 agusots 2026', '2026-08-15'],
    ["Mart'ın 15'i, 2026", '2026-03-15'],
    ["2026 yılı mart ayının 15'inde", '2026-03-15'],
    ['geçen yıl 15 mart', '2025-03-15'],
    ['15.03.2026-15.04.2027 arası', '2026-03-15, 2027-04-15'],
    ['Mart 2026', 'month 2026-03-01'],
    ['03/2026', 'month 2026-03-01'],
    ["2024'te", 'year 2024-01-01'],
    ['2024 yılında', 'year 2024-01-01'],
    ['3 ay önce', 'month 2026-08-21'],
    ['uc ay once', 'month 2026-08-21'],
    ['2 hafta sonra', '2026-12-05'],
    ['1 yıl 3 ay önce', 'month 2025-08-21'],
    ['bir buçuk yıl önce', 'month 2025-05-21'],
    ['geçen hafta', 'month 2026-11-14'],
    ['gecen ay', 'month 2026-10-01'],
    ['seneye', 'year 2027-01-01'],
    ['dun', '2026-11-20'],
    ['yarın', '2026-11-22'],
    ['öbür gün', '2026-11-23'],
    ['haftaya salı', '2026-11-24'],
    ['önümüzdeki pazartesi', '2026-11-23'],
    ['ay sonunda', '2026-11-30'],
    ["gelecek ayın 15'i", '2026-12-15'],
    ['iznimin bitmesine 2 ay kaldı', 'month 2027-01-21'],
  ])('«%s» is %s', (text, expected) => expect(told(text, 'tr')).toBe(expected));

  it.each([
    '31.02.2026',
    '31 Şubat 2026',
    '32 Mart 2026',
    '29 şubat 2026',
    '5 insan geldi',
    'bitmeden 60 gün önce başvurulur',
    'girişten 2 hafta sonra',
    'en az 60 gün önce',
    '2022/12 sayılı genelge',
    'madde 15.3',
    '12.574,90 TL',
    'pazarda çalışıyorum',
    '3. ay',
    '6735 sayılı kanun',
    'iznim ne zaman bitiyor',
  ])('«%s» names no day', (text) => expect(told(text, 'tr')).toBe(''));
});

describe('dates in English', () => {
  it.each([
    ['March 15th, 2026', '2026-03-15'],
    ['the 15th of March 2026', '2026-03-15'],
    ['15-Mar-2026', '2026-03-15'],
    ['Mar 15 2026', '2026-03-15'],
    ['03/15/2026', '2026-03-15'],
    ['twenty-first of June 2026', '2026-06-21'],
    ['15 esfand 1404', '2026-03-06'],
    ['next year March 15', '2027-03-15'],
    ['in two months', 'month 2027-01-21'],
    ['a month ago', 'month 2026-10-21'],
    ['two weeks ago', '2026-11-07'],
    ['last March', 'month 2026-03-01'],
    ['in 2024', 'year 2024-01-01'],
    ['next Monday', '2026-11-23'],
    ['yesterday', '2026-11-20'],
    ['the day after tomorrow', '2026-11-23'],
    ['10 days left', '2026-12-01'],
    ['the 15th of next month', '2026-12-15'],
    ['end of the month', '2026-11-30'],
  ])('«%s» is %s', (text, expected) => expect(told(text, 'en')).toBe(expected));

  it.each(['June 31', '60 days before expiry', 'within 30 days', 'article 5 may be', 'in 2000 lira', 'I may apply'])(
    '«%s» names no day',
    (text) => expect(told(text, 'en')).toBe(''),
  );
});

describe('dates in Arabic', () => {
  it.each([
    ['١٥ آذار/مارس ٢٠٢٦', '2026-03-15'],
    ['١٥/٣/٢٠٢٦', '2026-03-15'],
    ['15\u200f/3\u200f/2026', '2026-03-15'],
    ['٥ كانون الثاني 2026', '2026-01-05'],
    ['15 غشت 2025', '2025-08-15'],
    ['3 جويلية 2026', '2026-07-03'],
    ['بتاريخ 15 شهر 3 سنة 2026', '2026-03-15'],
    ['الخامس عشر من آذار 2026', '2026-03-15'],
    ['خمسة عشر آذار 2026', '2026-03-15'],
    ['قبل ٣ أشهر', 'month 2026-08-21'],
    ['قبل شهرين', 'month 2026-09-21'],
    ['من تلات شهور', 'month 2026-08-21'],
    ['قبل سنة ونصف', 'month 2025-05-21'],
    ['بعد أسبوعين', '2026-12-05'],
    ['الشهر القادم', 'month 2026-12-01'],
    ['السنة الماضية', 'year 2025-01-01'],
    ['الأسبوع الجاي', 'month 2026-11-28'],
    ['يوم الاثنين القادم', '2026-11-23'],
    ['امبارح', '2026-11-20'],
    ['بكرا', '2026-11-22'],
    ['mbareh', '2026-11-20'],
    ['ba3d shahrein', 'month 2027-01-21'],
    ['في عام 2025', 'year 2025-01-01'],
    ['آخر الشهر', '2026-11-30'],
  ])('«%s» is %s', (text, expected) => expect(told(text, 'ar')).toBe(expected));

  it.each([
    '31 شباط 2026',
    'قبل 60 يوم من انتهاء الإذن',
    'قبل شهر رمضان',
    'لأكثر من ثلاثة أشهر',
    'استراحة الغدا',
    '8 ساعات باليوم',
  ])('«%s» names no day', (text) => expect(told(text, 'ar')).toBe(''));
});

describe('dates in Russian', () => {
  it.each([
    ['15 марта 2026 г.', '2026-03-15'],
    ['15.03.2026', '2026-03-15'],
    ['15-го марта 2026', '2026-03-15'],
    ['пятнадцатое марта 2026 года', '2026-03-15'],
    ['двадцать первого июня 2026 года', '2026-06-21'],
    ['15 сентебря 2026', '2026-09-15'],
    ['15 марта прошлого года', '2025-03-15'],
    ['3 недели назад', '2026-10-31'],
    ['неделю назад', '2026-11-14'],
    ['полгода назад', 'month 2026-05-21'],
    ['через 2 месяца', 'month 2027-01-21'],
    ['вчера', '2026-11-20'],
    ['послезавтра', '2026-11-23'],
    ['vchera', '2026-11-20'],
    ['на прошлой неделе', 'month 2026-11-14'],
    ['в следующем месяце', 'month 2026-12-01'],
    ['в следующий понедельник', '2026-11-23'],
    ['в 2025 году', 'year 2025-01-01'],
    ['15 числа следующего месяца', '2026-12-15'],
  ])('«%s» is %s', (text, expected) => expect(told(text, 'ru')).toBe(expected));

  it.each(['31 июня 2026', 'несколько недель назад', 'за 60 дней до окончания', 'через 3 месяца после въезда', '5 карт'])(
    '«%s» names no day',
    (text) => expect(told(text, 'ru')).toBe(''),
  );
});

describe('dates in Persian', () => {
  it.each([
    ['۱۵ اسفند ۱۴۰۴', '2026-03-06'],
    ['پانزدهم اسفند ۱۴۰۴', '2026-03-06'],
    ['۱۴۰۴/۱۲/۱۵', '2026-03-06'],
    ['15 حوت 1404', '2026-03-06'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['15 اسفند 2026', '2026-03-06'],
    ['۱۵ مارس ۲۰۲۶', '2026-03-15'],
    ['۵ می ۲۰۲۶', '2026-05-05'],
    ['15 اگست 2026', '2026-08-15'],
    ['سه ماه پیش', 'month 2026-08-21'],
    ['se mah pish', 'month 2026-08-21'],
    ['یک سال و نیم پیش', 'month 2025-05-21'],
    ['دو هفته دیگر', '2026-12-05'],
    ['هفته آینده', 'month 2026-11-28'],
    ['ماه گذشته', 'month 2026-10-01'],
    ['پارسال', 'year 2025-01-01'],
    ['سال ۱۴۰۳', 'year 2024-03-20'],
    ['دیروز', '2026-11-20'],
    ['پس‌فردا', '2026-11-23'],
    ['دوشنبه آینده', '2026-11-23'],
  ])('«%s» is %s', (text, expected) => expect(told(text, 'fa')).toBe(expected));

  it.each(['۳۰ اسفند ۱۴۰۴', '۱۵ مارس ۱۴۰۴', '۰۴/۱۲/۱۵', '۵ می‌خواهم', 'چند ماه پیش', '۶۰ روز قبل از پایان', 'یک ماه کار کردم'])(
    '«%s» names no day',
    (text) => expect(told(text, 'fa')).toBe(''),
  );
});

describe('a date without its year', () => {
  it.each<[string, Lean, string]>([
    ['15 martta', 'past', '2026-03-15'],
    ['15 martta', 'future', '2027-03-15'],
    ['29 şubat', 'past', '2024-02-29'],
    ['29 şubat', 'future', '2028-02-29'],
    ["15.03'te", 'past', '2026-03-15'],
    ['aralıkta', 'past', 'month 2025-12-01'],
    ['kasımda', 'past', 'month 2026-11-01'],
    ['pazartesi günü', 'past', '2026-11-16'],
    ['pazartesi günü', 'future', '2026-11-23'],
    ["ayın 25'i", 'past', '2026-10-25'],
    ["ayın 25'i", 'future', '2026-11-25'],
  ])('«%s» leans to the %s: %s', (text, lean, expected) => expect(told(text, 'tr', lean)).toBe(expected));

  it('is not taken as told from today where the past is asked for', () =>
    expect(told('başvurdum, 2 ay sonra reddedildi', 'tr', 'past')).toBe(''));
});

describe('what is said of a date', () => {
  it('notes that another day may be meant', () => {
    expect(read('03/04/2026', 'en')).toEqual([
      { day: '2026-04-03', precision: 'day', start: 0, end: 10, how: 'written', ambiguous: true },
    ]);
    for (const text of ['03.04.2026', '13/04/2026', '04/04/2026', '15 Mart 2026'])
      expect(read(text, 'tr')[0]).not.toHaveProperty('ambiguous');
  });

  it('tells where it stands and whether it was counted from today', () => {
    const text = 'İznim «15 Mart 2027» bitiyor, dün başvurdum';
    const found = read(text, 'tr');
    expect(found.map(({ start, end, how }) => [text.slice(start, end), how])).toEqual([
      ['15 Mart 2027', 'written'],
      ['dün', 'relative'],
    ]);
  });

  it('ends a month that is too short on its last day', () => {
    const after = (today: string) => readDates('in a month', { today, language: 'en', lean: 'future' })[0]?.day;
    expect([after('2026-01-31'), after('2028-01-31')]).toEqual(['2026-02-28', '2028-02-29']);
  });
});

describe('every day', () => {
  const days = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('1960-01-01', count));
  const LOCALES: Record<Language, string[]> = {
    tr: ['tr-TR'],
    en: ['en-GB', 'en-US'],
    ar: ['ar-SY', 'ar-EG', 'ar-TN', 'ar-MA'],
    ru: ['ru-RU'],
    fa: ['fa-IR', 'fa-AF', 'fa-IR-u-ca-gregory'],
  };

  it('written as we write it reads back', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) =>
        expect(told(formatDay(day, language), language)).toBe(day),
      ),
      { seed: 170 },
    ));

  it('written out, with the month by name, reads back', () => {
    const written = LANGUAGES.flatMap((language) => LOCALES[language].map((locale) => ({ language, locale })));
    fc.assert(
      fc.property(days, fc.constantFrom(...written), (day, { language, locale }) => {
        const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
        expect(told(format.format(new Date(`${day}T00:00:00Z`)), language)).toBe(day);
      }),
      { seed: 170, numRuns: 500 },
    );
  });
});
