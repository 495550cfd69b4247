// Words for days and stretches of time: units, weekdays, «yesterday», «ago», «next». One table a notion, one block a language.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { createPhraseTable, type PhraseRow, type PhraseTable } from './phrase-table';

export type UnitName = 'day' | 'week' | 'month' | 'year';
/** A `counted` unit says its own number, as the Arabic dual and «полгода» do; a `single` one may stand for one of it. */
export type Unit = { name: UnitName; times: number; form: 'single' | 'plural' | 'counted' };
type Tables<Meaning> = Record<Language, PhraseTable<Meaning>>;
type Rows<Meaning> = Record<Language, readonly PhraseRow<Meaning>[]>;

/** The language's own words first; then those of the two languages that everybody here mixes in. */
const languagesFor = (language: Language): Language[] => [...new Set<Language>([language, 'tr', 'en'])];
const tablesOf = <Meaning>(rowsFor: (language: Language) => readonly PhraseRow<Meaning>[]): Tables<Meaning> => {
  const [tr, en, ar, ru, fa] = LANGUAGES.map((language) => createPhraseTable(rowsFor(language)));
  const none = createPhraseTable<Meaning>([]);
  return { tr: tr ?? none, en: en ?? none, ar: ar ?? none, ru: ru ?? none, fa: fa ?? none };
};
const mixed = <Meaning>(rows: Rows<Meaning>): Tables<Meaning> =>
  tablesOf((language) => languagesFor(language).flatMap((each) => [...rows[each]]));
const own = <Meaning>(rows: Rows<Meaning>): Tables<Meaning> => tablesOf((language) => rows[language]);

const one = (name: UnitName): Unit => ({ name, times: 1, form: 'single' });
const many = (name: UnitName): Unit => ({ name, times: 1, form: 'plural' });
const counted = (name: UnitName, times: number): Unit => ({ name, times, form: 'counted' });

export const UNITS = mixed<Unit>({
  tr: [
    [one('day'), 'gün, günlük, gündür, güne, günü, günlüğüne'],
    [one('week'), 'hafta, haftalık, haftadır, haftaya, haftalığına'],
    [one('month'), 'ay, aylık, aydır, aya, ayı, aylığına'],
    [one('year'), 'yıl, yıllık, yıldır, yıla, yılı, yıllığına, sene, senelik, senedir, seneye, seneliğine'],
  ],
  en: [
    [one('day'), 'day'],
    [many('day'), 'days'],
    [one('week'), 'week, wk'],
    [many('week'), 'weeks, wks'],
    [one('month'), 'month, mth'],
    [many('month'), 'months, mths, mos, monthes'],
    [one('year'), 'year, yr'],
    [many('year'), 'years, yrs'],
    [counted('month', 18), 'a year and a half'],
    [counted('day', 45), 'a month and a half'],
  ],
  ar: [
    [one('day'), 'يوم, يوما, yom, youm'],
    [many('day'), 'أيام, ayyam, ayam'],
    [one('week'), 'أسبوع, أسبوعا, usbu3, osbo3'],
    [many('week'), 'أسابيع'],
    [one('month'), 'شهر, شهرا, shahr, shaher'],
    [many('month'), 'أشهر, شهور, تشهر, ashhor, ashhur, shhor, shuhur, shohour'],
    [one('year'), 'سنة, عام, عاما, sene, sane, sana'],
    [many('year'), 'سنوات, سنين, أعوام, sanawat, snin, sneen'],
    [counted('day', 2), 'يومين, يومان, yomen, yomein'],
    [counted('week', 2), 'أسبوعين, أسبوعان, جمعتين'],
    [counted('month', 2), 'شهرين, شهران, shahren, shahrein'],
    [counted('year', 2), 'سنتين, سنتان, عامين, عامان, senten, santein'],
  ],
  ru: [
    [one('day'), 'день, den'],
    [many('day'), 'дня, дней, дню, дням, сутки, суток, dnya, dney, dnei'],
    [one('week'), 'неделю, nedelyu'],
    [many('week'), 'неделя, недели, недель, неделе, nedelya, nedeli, nedel'],
    [one('month'), 'месяц, mesyac, mesyats'],
    [many('month'), 'месяца, месяцев, месяцу, месяце, мес, mesyatsa, mesyaca, mesyatsev, mesyacev'],
    [one('year'), 'год, god'],
    [many('year'), 'года, лет, году, годов, г, goda, let'],
    [many('month'), 'месячн-'],
    [many('year'), 'годичн-, летн-'],
    [counted('month', 6), 'полгода, пол года, полугода, polgoda'],
  ],
  fa: [
    [one('day'), 'روز, روزه, ruz, rooz, roz'],
    [one('week'), 'هفته, هفتگی, hafte'],
    [one('month'), 'ماه, ماهه, ماهی, mah, maah, mahe'],
    [one('year'), 'سال, ساله, سالی, sal, saal, sale'],
  ],
});

/** Days from today that have a word of their own. */
export const DAY_WORDS = mixed<number>({
  tr: [
    [0, 'bugün, bugun, bu gün'],
    [-1, 'dün, dünkü, dünden'],
    [1, 'yarın, yarınki, yarına'],
    [-2, 'evvelsi gün, evvelki gün, önceki gün'],
    [2, 'öbür gün, öbürsü gün, yarından sonraki gün'],
  ],
  en: [
    [0, 'today'],
    [-1, 'yesterday'],
    [1, 'tomorrow, tmrw, tomorow, tommorow'],
    [-2, 'the day before yesterday, day before yesterday'],
    [2, 'the day after tomorrow, day after tomorrow'],
  ],
  ar: [
    [0, 'اليوم, النهارده, النهاردة, هاليوم, elyom, lyom'],
    [-1, 'أمس, امس, البارحة, مبارح, امبارح, البارح, mbareh, embareh, mbare7, embare7'],
    [1, 'غدا, غدًا, غداً, بكرا, بكرة, بكره, باچر, باجر, bokra, bukra'],
    [-2, 'أول أمس, اول امس, أول مبارح, اول امبارح, اول البارح'],
    [2, 'بعد غد, بعد بكرا, بعد بكرة, بعد بكره'],
  ],
  ru: [
    [0, 'сегодня, segodnya'],
    [-1, 'вчера, vchera'],
    [1, 'завтра, zavtra'],
    [-2, 'позавчера, pozavchera'],
    [2, 'послезавтра, poslezavtra'],
  ],
  fa: [
    [0, 'امروز, emruz, emrooz'],
    [-1, 'دیروز, دیشب, diruz, dirooz'],
    [1, 'فردا, صبا, farda'],
    [-2, 'پریروز, pariruz'],
    [2, 'پس‌فردا, پسفردا, pasfarda'],
  ],
});

/** 1 is Monday. A `weak` name is also another word («pazar» a market, «الاثنين» the two) and needs «last» or «next» beside it. */
export type Weekday = { number: number; weak: boolean };
const weekday = (number: number): Weekday => ({ number, weak: false });
const weakly = (number: number): Weekday => ({ number, weak: true });

export const WEEKDAYS = mixed<Weekday>({
  tr: [
    [weekday(1), 'pazartesi, pazartesiye, pazartesiden, pazartesi günü, pazartesi gününe'],
    [weekday(2), 'salı günü, salı gününe'],
    [weekday(3), 'çarşamba, çarşambaya, çarşamba günü, çarşamba gününe'],
    [weekday(4), 'perşembe, perşembeye, perşembe günü, perşembe gününe'],
    [weekday(5), 'cuma, cumaya, cuma günü, cuma gününe'],
    [weekday(6), 'cumartesi, cumartesiye, cumartesi günü, cumartesi gününe'],
    [weekday(7), 'pazar günü, pazar gününe'],
    [weakly(2), 'salı, salıya'],
    [weakly(7), 'pazar, pazara'],
  ],
  en: [
    [weekday(1), 'monday'],
    [weekday(2), 'tuesday'],
    [weekday(3), 'wednesday'],
    [weekday(4), 'thursday'],
    [weekday(5), 'friday'],
    [weekday(6), 'saturday'],
    [weekday(7), 'sunday'],
  ],
  ar: [
    [weekday(1), 'يوم الاثنين, يوم الإثنين, نهار الاثنين'],
    [weekday(2), 'يوم الثلاثاء, نهار الثلاثاء, يوم الثلاثا, يوم التلات'],
    [weekday(3), 'يوم الأربعاء, نهار الأربعاء, يوم الأربعا'],
    [weekday(4), 'يوم الخميس, نهار الخميس'],
    [weekday(5), 'يوم الجمعة, نهار الجمعة'],
    [weekday(6), 'يوم السبت, نهار السبت'],
    [weekday(7), 'يوم الأحد, نهار الأحد, يوم الحد'],
    [weakly(1), 'الاثنين, الإثنين'],
    [weakly(2), 'الثلاثاء'],
    [weakly(3), 'الأربعاء'],
    [weakly(4), 'الخميس'],
    [weakly(5), 'الجمعة'],
    [weakly(6), 'السبت'],
    [weakly(7), 'الأحد'],
  ],
  ru: [
    [weekday(1), 'понедельник, понедельника, понедельнику'],
    [weekday(2), 'вторник, вторника, вторнику'],
    [weekday(3), 'среду'],
    [weekday(4), 'четверг, четверга, четвергу'],
    [weekday(5), 'пятница, пятницу, пятницы, пятнице'],
    [weekday(6), 'суббота, субботу, субботы, субботе'],
    [weekday(7), 'воскресенье, воскресенья, воскресенью'],
    [weakly(3), 'среда, среды, среде'],
  ],
  fa: [
    [weekday(1), 'دوشنبه, دو شنبه'],
    [weekday(2), 'سه‌شنبه, سشنبه'],
    [weekday(3), 'چهارشنبه, چهار شنبه'],
    [weekday(4), 'پنج‌شنبه, پنجشنبه'],
    [weekday(5), 'جمعه, روز جمعه'],
    [weekday(6), 'شنبه'],
    [weekday(7), 'یکشنبه, یک شنبه'],
  ],
});

/** -1 is before today, 1 after it; `bare` also stands before a unit without a number: «قبل شهر», «через неделю». */
export type Shift = { sign: 1 | -1; bare: boolean };
const ago: Shift = { sign: -1, bare: true };
const agoIfCounted: Shift = { sign: -1, bare: false };
const ahead: Shift = { sign: 1, bare: true };
const aheadIfCounted: Shift = { sign: 1, bare: false };

/** Words that stand before a stretch of time. */
export const SHIFTS_BEFORE = own<Shift>({
  tr: [],
  en: [[aheadIfCounted, 'in']],
  ar: [
    [ago, 'قبل, منذ, abl'],
    [agoIfCounted, 'من, صارلي, صرلي, men'],
    [ahead, 'بعد, كمان, ba3d, kaman'],
    [aheadIfCounted, 'باقي, ضايل'],
  ],
  ru: [
    [ahead, 'через, cherez'],
    [aheadIfCounted, 'осталось, осталось еще, остается, остался'],
  ],
  fa: [],
});
/** Words that stand behind one. */
export const SHIFTS_BEHIND = own<Shift>({
  tr: [
    [agoIfCounted, 'önce, evvel, öncesinde, öncesi, önceydi, önceki'],
    [aheadIfCounted, 'sonra, sonraya, sonrasına, sonraki, kaldı, kalmış, kalıyor'],
  ],
  en: [
    [agoIfCounted, 'ago, back'],
    [aheadIfCounted, 'later, from now, from today, left, remaining'],
  ],
  ar: [[agoIfCounted, 'مضت, مضى, فاتت']],
  ru: [[ago, 'назад, тому назад, nazad']],
  fa: [
    [agoIfCounted, 'پیش, قبل, pish, ghabl'],
    [aheadIfCounted, 'دیگر, دیگه, بعد, آینده, مانده, مونده, باقی مانده, dige, digar, bad, ayande'],
  ],
});

/** Whose words make a stretch count from something else than today: «60 days before the end». */
export const COUNTED_FROM_ELSEWHERE = own<true>({
  tr: [],
  en: [[true, 'of, after, before, from my|the, since, following, prior']],
  ar: [[true, 'من, على, لانتهاء, ما, أن, رمضان']],
  ru: [[true, 'после, до, от, с, со, перед']],
  fa: [[true, 'از']],
});

/** Last, this and next. */
export const PERIODS_BEFORE = mixed<-1 | 0 | 1>({
  tr: [
    [-1, 'geçen, geçtiğimiz'],
    [0, 'bu, içinde bulunduğumuz'],
    [1, 'gelecek, önümüzdeki'],
  ],
  en: [
    [-1, 'last'],
    [0, 'this, current'],
    [1, 'next, coming, upcoming'],
  ],
  ar: [[0, 'هذا, هذه, هاد, هاي']],
  ru: [
    [-1, 'прошл-, предыдущ-'],
    [0, 'этот, этом, эту, этой, этого, эта, это, текущ-, нынешн-'],
    [1, 'следующ-, будущ-, ближайш-, грядущ-'],
  ],
  fa: [[0, 'این, همین, in']],
});
export const PERIODS_BEHIND = own<-1 | 0 | 1>({
  tr: [],
  en: [],
  ar: [
    [-1, 'ماضي, ماضية, فائت, فايت, منصرم, سابق, اللي فات, اللي فاتت, اللي راح, اللي راحت, يلي فات, يلي فاتت, elmadi'],
    [0, 'حالي, حالية, جاري, هاد, هذا'],
    [
      1,
      'قادم, قادمة, مقبل, مقبلة, جاي, جاية, جايه, جايي, تالي, اللي جاي, اللي جاية, يلي جاي, يلي جاية, اللي بعده, جديد, eljay, jaye',
    ],
  ],
  ru: [],
  fa: [
    [-1, 'گذشته, پیش, قبل, قبلی, gozashte, pish, ghabl'],
    [0, 'جاری, حاضر'],
    [1, 'آینده, بعد, بعدی, دیگر, دیگه, ayande, bad'],
  ],
});

/** Units named with last, this or next. */
export const PERIOD_UNITS = mixed<UnitName>({
  tr: [
    ['week', 'hafta, haftaki, haftaya, haftanın'],
    ['month', 'ay, ayki, aya, ayın, ayda'],
    ['year', 'yıl, yılki, yıla, yılın, sene, seneki, seneye, senenin'],
  ],
  en: [
    ['week', 'week'],
    ['month', 'month'],
    ['year', 'year'],
  ],
  ar: [
    ['week', 'أسبوع, اسبوع, جمعة'],
    ['month', 'شهر, هالشهر, shahr, shaher'],
    ['year', 'سنة, عام, هالسنة, sene, sane'],
  ],
  ru: [
    ['week', 'неделя, неделе, неделю, недели'],
    ['month', 'месяц, месяце, месяца'],
    ['year', 'год, году, года'],
  ],
  fa: [
    ['week', 'هفته, hafte'],
    ['month', 'ماه, mah'],
    ['year', 'سال, sal'],
  ],
});

/** Last, this and next in one word with their unit. */
export const WHOLE_PERIODS = mixed<{ unit: UnitName; off: -1 | 0 | 1 }>({
  tr: [
    [{ unit: 'week', off: 1 }, 'haftaya'],
    [{ unit: 'year', off: 1 }, 'seneye'],
    [{ unit: 'year', off: -1 }, 'bıldır'],
  ],
  en: [],
  ar: [
    [{ unit: 'week', off: 0 }, 'هالأسبوع, هالاسبوع'],
    [{ unit: 'month', off: 0 }, 'هالشهر'],
    [{ unit: 'year', off: 0 }, 'هالسنة'],
  ],
  ru: [],
  fa: [
    [{ unit: 'year', off: -1 }, 'پارسال, parsal'],
    [{ unit: 'year', off: 0 }, 'امسال, emsal'],
  ],
});

/** The end of a month or year that PERIODS name, or of this one. */
export const PERIOD_ENDS = mixed<'month' | 'year'>({
  tr: [
    ['month', 'ay sonu, ay sonunda, ay sonuna, ayın sonu, ayın sonunda, ayın sonuna, ayın son günü'],
    ['year', 'yıl sonu, yıl sonunda, yıl sonuna, sene sonu, sene sonunda, yılın sonunda, yılın sonuna, yılın son günü'],
  ],
  en: [
    ['month', 'end of the month, end of month, end of this month, month end'],
    ['year', 'end of the year, end of year, end of this year, year end'],
  ],
  ar: [
    ['month', 'آخر الشهر, نهاية الشهر, أخر الشهر, آخر هالشهر'],
    ['year', 'آخر السنة, نهاية السنة, نهاية العام, آخر العام'],
  ],
  ru: [
    ['month', 'конца месяца, конце месяца, концу месяца, конец месяца'],
    ['year', 'конца года, конце года, концу года, конец года'],
  ],
  fa: [
    ['month', 'آخر ماه, پایان ماه, آخر این ماه'],
    ['year', 'آخر سال, پایان سال, آخر امسال'],
  ],
});

/** A unit without a number stands for one of it behind these: «for a year», «لمدة سنة», «на год». */
export const ONE_OF = own<true>({
  tr: [],
  en: [[true, 'for|within|over|about|than|after|in|another a|an']],
  ar: [[true, 'لمدة, مدة, مدتها, مدته']],
  ru: [[true, 'на, через']],
  fa: [[true, 'به مدت, مدت']],
});

/** «and» between a larger and a smaller unit. */
export const AND = mixed<true>({
  tr: [[true, 've']],
  en: [[true, 'and']],
  ar: [[true, 'و']],
  ru: [[true, 'и']],
  fa: [[true, 'و']],
});

/** What makes a month without a day or year a date: «in March», «в марте», «في آذار». Turkish says it with the ending. */
export const BEFORE_MONTH = own<true>({
  tr: [],
  en: [[true, 'in, since, until, till, by, early|mid|late, beginning|end|middle of, month of']],
  ar: [[true, 'في, منذ, من, حتى, لحد, لغاية, شهر, بشهر, لشهر, في شهر, من شهر, أول, آخر, نهاية, بداية']],
  ru: [[true, 'в, с, до, к, начале|конце|середине']],
  fa: [[true, 'در, از, تا, اول, آخر, اواخر, اوایل']],
});
export const BEHIND_MONTH = own<true>({
  tr: [[true, 'ayı, ayında, ayının, ayından, ayına, ayındaki']],
  en: [],
  ar: [],
  ru: [],
  fa: [[true, 'ماه']],
});

/** Between day, month and year: «15th of March», «في 15 من شهر آذار», «سال ۱۴۰۴». */
export const BETWEEN_PARTS = mixed<true>({
  tr: [],
  en: [[true, 'of, the, of the']],
  ar: [[true, 'من, من شهر, شهر, لشهر, بشهر']],
  ru: [],
  fa: [[true, 'ماه, م, ام']],
});
export const BEFORE_YEAR = mixed<true>({
  tr: [],
  en: [[true, 'of, in, year']],
  ar: [[true, 'سنة, عام, من سنة, من عام, لسنة, لعام']],
  ru: [],
  fa: [[true, 'سال, ماه, ماه سال']],
});
export const BEHIND_YEAR = mixed<true>({
  tr: [[true, 'yılı, yılında, yılının, yılından, yılına, senesi, senesinde, tarihi, tarihinde, tarihli, tarihine, tarihinden']],
  en: [],
  ar: [[true, 'م, ميلادي, ميلادية']],
  ru: [[true, 'г, года, год, году']],
  fa: [[true, 'میلادی, شمسی, خورشیدی']],
});

/** The month of today, beside the number of a day: «ayın 15'i», «15 числа». */
export const THE_MONTHS = own<true>({
  tr: [[true, 'ayın']],
  en: [[true, 'of the month']],
  ar: [[true, 'الشهر, من الشهر, بالشهر']],
  ru: [[true, 'числа, число']],
  fa: [[true, 'ماه, این ماه, همین ماه']],
});

/** What makes a bare year a date. */
export const YEAR_MARKS_BEFORE = own<true>({
  tr: [],
  en: [[true, 'in, since, until, by, year']],
  ar: [[true, 'سنة, عام, في سنة, في عام, منذ, حتى']],
  ru: [[true, 'в, с, до, к']],
  fa: [[true, 'سال, در سال, از سال']],
});
export const YEAR_MARKS_BEHIND = own<true>({
  tr: [[true, 'yılı, yılında, yılından, yılına, yılının, senesi, senesinde, senesinden']],
  en: [],
  ar: [],
  ru: [[true, 'год, года, году, годом, г']],
  fa: [],
});

/** Day and month in figures alone are a date only behind one of these: «до 15.03», «by 15/3». */
export const BEFORE_SHORT_DATE = own<true>({
  tr: [],
  en: [[true, 'on, by, until, till, since, from']],
  ar: [[true, 'يوم, بتاريخ, تاريخ, حتى, لحد']],
  ru: [[true, 'до, с, к, от, по']],
  fa: [[true, 'تا, تاریخ, روز']],
});

/** A number behind these is an article of a law or a file, never a date or money. */
export const REFERENCE_WORDS = mixed<true>({
  tr: [[true, 'madde, maddesi, md, no, numara, numarası, sayı, sayısı, fıkra, bent']],
  en: [[true, 'article, articles, art, section, paragraph, no, number, law']],
  ar: [[true, 'مادة, رقم, قانون, فقرة']],
  ru: [[true, 'статья, статье, статьи, статью, ст, пункт, пункта, номер, закон, закона, №']],
  fa: [[true, 'ماده, شماره, قانون, بند']],
});
