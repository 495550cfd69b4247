// Names of months: Gregorian ones in all five languages and the dialects' own, Iranian and Afghan ones, in their scripts and in Latin letters.
import { foldText } from '../../knowledge/text/fold';
import type { CalendarName } from './calendar-day';
import type { WrittenWord } from './written-words';

/**
 * How sure a name is beside the number of a day. `strong` needs nothing more; `weak` is also another word («may», «آب», «mehr»)
 * and has to end there or be followed by a year; `short` needs the year.
 */
const STRENGTHS = ['strong', 'weak', 'short'] as const;
type Strength = (typeof STRENGTHS)[number];
export type MonthName = { month: number; calendar: CalendarName; strength: Strength; ending: string };

type MonthSpellings = { strong: string; weak?: string; short?: string };

/** Spaces separate spellings; `_` joins the two words of one name. */
const GREGORIAN: readonly MonthSpellings[] = [
  {
    strong:
      'ocak ocağ january januari janvar jan января январь январе январю yanvar yanvarya يناير جانفي كانون_الثاني كانون_ثاني كانون_التاني ژانویه جنوری',
    short: 'oca янв',
  },
  {
    strong: 'şubat february febuary feb февраля февраль феврале февралю fevral fevralya فبراير فيفري شباط فوریه فبروری',
    short: 'şub фев февр',
  },
  { strong: 'mart march марта март марте марту مارس آذار مارچ', short: 'mar мар' },
  { strong: 'nisan april apr апреля апрель апреле апрелю aprel aprelya أبريل أفريل نيسان آوریل آپریل', short: 'nis апр' },
  { strong: 'mayıs мая май мае маю مايو أيار مه', weak: 'may maya mai ماي می' },
  { strong: 'haziran june jun июня июнь июне июню iyun iyunya يونيو يونية جوان حزيران ژوئن جون', short: 'haz июн' },
  { strong: 'temmuz july jul июля июль июле июлю iyul iyulya يوليو يولية يوليوز جويلية تموز ژوئیه جولای', short: 'tem июл' },
  {
    strong: 'ağustos august aug августа август августе августу avgust avgusta أغسطس غشت أوت آگوست اگست',
    weak: 'آب',
    short: 'ağu авг',
  },
  {
    strong: 'eylül september sept sep сентября сентябрь сентябре сентябрю sentyabr sentyabrya سبتمبر شتنبر أيلول سپتامبر سپتمبر',
    short: 'eyl сен сент',
  },
  {
    strong: 'ekim october oct октября октябрь октябре октябрю oktyabr oktyabrya أكتوبر تشرين_الأول تشرين_أول اکتبر',
    short: 'eki окт',
  },
  {
    strong:
      'kasım november nov ноября ноябрь ноябре ноябрю noyabr noyabrya نوفمبر نونبر تشرين_الثاني تشرين_ثاني تشرين_التاني نوامبر نومبر',
    short: 'kas ноя нояб',
  },
  {
    strong:
      'aralık aralığ december dec декабря декабрь декабре декабрю dekabr dekabrya ديسمبر دجنبر كانون_الأول كانون_أول دسامبر دسمبر',
    short: 'ara дек',
  },
];

/** The Afghan names are those of the zodiac, for the same months. */
const IRANIAN: readonly MonthSpellings[] = [
  { strong: 'فروردین farvardin', weak: 'حمل' },
  { strong: 'اردیبهشت ordibehesht', weak: 'ثور' },
  { strong: 'خرداد khordad', weak: 'جوزا' },
  { strong: 'تیر', weak: 'سرطان tir' },
  { strong: 'مرداد امرداد mordad', weak: 'اسد' },
  { strong: 'شهریور shahrivar', weak: 'سنبله' },
  { strong: 'مهر', weak: 'میزان mehr' },
  { strong: 'آبان', weak: 'عقرب aban' },
  { strong: 'آذر', weak: 'قوس azar' },
  { strong: 'دی', weak: 'جدی dey dei' },
  { strong: 'بهمن bahman', weak: 'دلو' },
  { strong: 'اسفند esfand isfand', weak: 'حوت' },
];

/** What Turkish hangs on a month without an apostrophe: «martta», «ocağın», «mayısında». */
const TURKISH_ENDINGS =
  /^(?:a|e|i|in|un|u|da|de|ta|te|dan|den|tan|ten|daki|deki|taki|teki|inda|inde|unda|unde|ina|ine|una|une|indan|inden|undan|unden)$/;
const TURKISH_NAMES = 'ocak ocag subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik aralig'.split(' ');

/** From this length on, one wrong letter still names the month; shorter names are too near to other words («insan», «nisan»). */
const LEAST_TO_CORRECT = 6;

type Named = Omit<MonthName, 'ending'>;
const NAMES = new Map<string, Named>();
const remember = (months: readonly MonthSpellings[], calendar: CalendarName): void =>
  months.forEach((spellings, place) => {
    for (const strength of STRENGTHS)
      for (const name of foldText(spellings[strength] ?? '').split(/\s+/))
        if (name !== '' && !NAMES.has(name)) NAMES.set(name, { month: place + 1, calendar, strength });
  });
remember(GREGORIAN, 'gregorian');
remember(IRANIAN, 'iranian');

const LONG_NAMES = [...NAMES.keys()].filter((name) => name.length >= LEAST_TO_CORRECT && !name.includes('_'));

/** Whether two words differ by one letter changed, missing, added, or exchanged with its neighbour. */
function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  const isExchanged =
    restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2) && restOne.length > 1;
  return (
    restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther || restOne === restOther.slice(1) || isExchanged
  );
}

function withTurkishEnding(form: string): MonthName | undefined {
  for (const name of TURKISH_NAMES) {
    const ending = form.slice(name.length);
    const named = form.startsWith(name) && TURKISH_ENDINGS.test(ending) ? NAMES.get(name) : undefined;
    if (named) return { ...named, ending };
  }
  return undefined;
}

/** A misspelt name; only where the number of a day stands beside it. */
function corrected(form: string): Named | undefined {
  if (form.length < LEAST_TO_CORRECT) return undefined;
  const near = new Set(LONG_NAMES.filter((name) => isOneLetterOff(name, form)).map((name) => NAMES.get(name)?.month));
  const name = near.size === 1 ? LONG_NAMES.find((each) => isOneLetterOff(each, form)) : undefined;
  return name === undefined ? undefined : NAMES.get(name);
}

/** The month a word names, and the place after it; `besideDay` also reads a name with one wrong letter. */
export function monthAt(
  words: readonly WrittenWord[],
  at: number,
  besideDay: boolean,
): { name: MonthName; next: number } | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const following = words[at + 1];
  for (const form of word.forms) {
    const double = following && NAMES.get(`${form}_${following.text}`);
    if (double) return { name: { ...double, ending: '' }, next: at + 2 };
  }
  const apostrophe = word.text.split("'");
  for (const form of word.forms) {
    const named = NAMES.get(form);
    if (named) return { name: { ...named, ending: form === apostrophe[0] ? (apostrophe[1] ?? '') : '' }, next: at + 1 };
    const ended = withTurkishEnding(form);
    if (ended) return { name: ended, next: at + 1 };
  }
  const near = besideDay ? corrected(word.forms.at(-1) ?? word.text) : undefined;
  return near && { name: { ...near, ending: '' }, next: at + 1 };
}
