// Words for the number of a day: «fifteenth», «пятнадцатое», «الخامس عشر», «پانزدهم».
import type { Language } from '../../knowledge/contracts/language';
import { createPhraseTable, type PhraseRow, type PhraseTable } from './phrase-table';

const LAST_DAY = 31;

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const RUSSIAN =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  );
const ARABIC = 'أول|حادي ثاني|تاني ثالث|تالت رابع خامس سادس سابع ثامن|تامن تاسع عاشر'.split(' ');
const PERSIAN =
  'اول|یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم|پونزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم'.split(
    ' ',
  );

const russian = (stem: string): string =>
  ['ое', 'ого', 'ому', 'ым', 'ье', 'ьего', 'ьему'].map((ending) => `${stem}${ending}`).join('|');

/** The words for one number; `ofUnits` are the words for 1 to 20 at least, `tens` says twenty and thirty before a unit. */
function withTens(day: number, ordinals: readonly string[], tens: (ten: number, unit: string) => string, thirty: string): string {
  const simple = ordinals[day - 1];
  if (simple !== undefined) return simple;
  const unit = ordinals[(day % 10) - 1];
  return unit === undefined ? thirty : tens(day < 30 ? 20 : 30, unit);
}

const english = (day: number): string =>
  withTens(
    day,
    ENGLISH,
    (ten, unit) => (ten === 20 ? `twenty ${unit},twenty - ${unit}` : `thirty ${unit},thirty - ${unit}`),
    'thirtieth',
  );

const ofRussian = (day: number): string =>
  withTens(day, RUSSIAN.map(russian), (ten, unit) => `${ten === 20 ? 'двадцать' : 'тридцать'} ${unit}`, russian('тридцат'));

const persian = (day: number): string =>
  withTens(day, PERSIAN, (ten, unit) => `${ten === 20 ? 'بیست' : 'سی'} و ${unit}`, 'سی‌ام,سیم');

function arabic(day: number): string {
  const unit = ARABIC[(day % 10) - 1];
  if (day <= 10) return ARABIC[day - 1] ?? '';
  if (day < 20) return `${unit} عشر|عشرة`;
  const tens = day < 30 ? 'عشرين|عشرون' : 'ثلاثين|ثلاثون|تلاتين';
  return unit === undefined ? tens : `${unit} ${tens}`;
}

const rows = (wordsFor: (day: number) => string): PhraseRow<number>[] =>
  Array.from({ length: LAST_DAY }, (_, place): PhraseRow<number> => [place + 1, wordsFor(place + 1)]);

export const ORDINALS: Record<Language, PhraseTable<number>> = {
  tr: createPhraseTable([]),
  en: createPhraseTable(rows(english)),
  ar: createPhraseTable(rows(arabic)),
  ru: createPhraseTable(rows(ofRussian)),
  fa: createPhraseTable(rows(persian)),
};
