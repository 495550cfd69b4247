// Words for numbers in five languages, with the case forms people write. Spellings are folded when the tables are built.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { foldText } from '../../knowledge/text/fold';

type NumberRow = readonly [value: number, words: string];

const TURKISH: readonly NumberRow[] = [
  [0, 'sıfır'],
  [1, 'bir'],
  [2, 'iki'],
  [3, 'üç'],
  [4, 'dört'],
  [5, 'beş'],
  [6, 'altı'],
  [7, 'yedi'],
  [8, 'sekiz'],
  [9, 'dokuz'],
  [10, 'on'],
  [20, 'yirmi'],
  [30, 'otuz'],
  [40, 'kırk'],
  [50, 'elli'],
  [60, 'altmış'],
  [70, 'yetmiş'],
  [80, 'seksen'],
  [90, 'doksan'],
  [100, 'yüz'],
  [0.5, 'yarım'],
];

const ENGLISH: readonly NumberRow[] = [
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty fourty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred'],
  [0.5, 'half'],
];

/** With the Latin spelling of the dialects beside the Arabic one. */
const ARABIC: readonly NumberRow[] = [
  [0, 'صفر sifr'],
  [1, 'واحد واحدة إحدى wahad wahed wa7ad'],
  [2, 'اثنان اثنين اثنتان اثنتين اتنين تنين ثنين tnen tnein etnen itnen'],
  [3, 'ثلاثة ثلاث تلاتة تلات تلت tlate tlete talata tlat'],
  [4, 'أربعة أربع arba3a arba3'],
  [5, 'خمسة خمس khamse khamsa khams'],
  [6, 'ستة ست sitte setta sitt'],
  [7, 'سبعة سبع sab3a sabaa'],
  [8, 'ثمانية ثماني ثمان تمانية تماني تمن تمان tmanye tamanya'],
  [9, 'تسعة تسع tis3a tes3a'],
  [10, 'عشرة عشر 3ashra ashra'],
  [11, 'أحدعشر حداشر احدعش حدعش'],
  [12, 'اثناعشر اطناش اثناشر اتناشر طنعش'],
  [13, 'تلتاشر تلطعش ثلطعش'],
  [14, 'اربعتاشر اربعطعش'],
  [15, 'خمستاشر خمسطعش خمستعش'],
  [16, 'ستاشر سطعش'],
  [17, 'سبعتاشر سبعطعش'],
  [18, 'تمنتاشر تمنطعش'],
  [19, 'تسعتاشر تسعطعش'],
  [20, 'عشرين عشرون 3ishrin'],
  [30, 'ثلاثين ثلاثون تلاتين tlatin'],
  [40, 'أربعين أربعون arb3in'],
  [50, 'خمسين خمسون khamsin'],
  [60, 'ستين ستون sittin'],
  [70, 'سبعين سبعون'],
  [80, 'ثمانين ثمانون تمانين'],
  [90, 'تسعين تسعون'],
  [100, 'مئة مائة مية ميه miyye miye'],
  [200, 'مئتين مئتان مائتين مائتان ميتين'],
  [300, 'ثلاثمئة ثلاثمائة تلتمية'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة خمسمية'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة'],
  [900, 'تسعمئة تسعمائة'],
  [0.5, 'نصف نص'],
];

const RUSSIAN: readonly NumberRow[] = [
  [0, 'ноль нуль'],
  [1, 'один одна одно одного одну одному одной одним'],
  [2, 'два две двух двум двумя двое двоих двоим dva dve'],
  [3, 'три трех трем тремя трое троих троим tri'],
  [4, 'четыре четырех четырем четверо четверых chetyre'],
  [5, 'пять пяти пятью пятеро пятерых pyat piat'],
  [6, 'шесть шести шестью шестеро шестерых shest'],
  [7, 'семь семи семеро семерых sem'],
  [8, 'восемь восьми восьмью восьмеро vosem'],
  [9, 'девять девяти девятью deviat'],
  [10, 'десять десяти десятью desyat desiat'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти'],
  [60, 'шестьдесят шестидесяти'],
  [70, 'семьдесят семидесяти'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот'],
  [300, 'триста трехсот'],
  [400, 'четыреста четырехсот'],
  [500, 'пятьсот пятисот'],
  [600, 'шестьсот шестисот'],
  [700, 'семьсот семисот'],
  [800, 'восемьсот восьмисот'],
  [900, 'девятьсот девятисот'],
  [1.5, 'полтора полторы полутора poltora'],
];

const PERSIAN: readonly NumberRow[] = [
  [0, 'صفر'],
  [1, 'یک یه yek ye'],
  [2, 'دو do'],
  [3, 'سه se'],
  [4, 'چهار چار chahar char'],
  [5, 'پنج panj'],
  [6, 'شش شیش shesh shish'],
  [7, 'هفت haft'],
  [8, 'هشت hasht'],
  [9, 'نه noh'],
  [10, 'ده dah'],
  [11, 'یازده yazdah'],
  [12, 'دوازده davazdah'],
  [13, 'سیزده'],
  [14, 'چهارده'],
  [15, 'پانزده پونزده panzdah'],
  [16, 'شانزده شونزده'],
  [17, 'هفده'],
  [18, 'هجده هیجده'],
  [19, 'نوزده'],
  [20, 'بیست bist'],
  [30, 'سی si'],
  [40, 'چهل chehel'],
  [50, 'پنجاه panjah'],
  [60, 'شصت shast'],
  [70, 'هفتاد haftad'],
  [80, 'هشتاد hashtad'],
  [90, 'نود navad'],
  [100, 'صد sad'],
  [200, 'دویست divist'],
  [300, 'سیصد'],
  [400, 'چهارصد'],
  [500, 'پانصد پونصد'],
  [600, 'ششصد'],
  [700, 'هفتصد'],
  [800, 'هشتصد'],
  [900, 'نهصد'],
  [0.5, 'نیم nim'],
];

/** Many write the two words of a Turkish number between 11 and 99 as one: «onbeş», «yirmibeş». */
const GLUED_TURKISH: readonly NumberRow[] = TURKISH.filter(([value]) => value >= 10 && value < 100).flatMap(([tens, written]) =>
  TURKISH.filter(([value]) => value >= 1 && value < 10).map(([units, unit]): NumberRow => [tens + units, written + unit]),
);

/** What multiplies the number before it. */
const SCALES: Record<Language, readonly NumberRow[]> = {
  tr: [
    [1e3, 'bin'],
    [1e6, 'milyon mln mn'],
    [1e9, 'milyar'],
  ],
  en: [
    [1e3, 'thousand thousands k grand'],
    [1e6, 'million millions mln mio'],
    [1e9, 'billion billions'],
  ],
  ar: [
    [1e3, 'ألف آلاف الاف الف تلاف ألفا alf alaf'],
    [1e6, 'مليون ملايين malyon'],
    [1e9, 'مليار مليارات'],
  ],
  ru: [
    [1e3, 'тысяча тысячи тысяч тысячу тысячей тысячам тыс тыщ тыща т к tysyach tysiach'],
    [1e6, 'миллион миллиона миллионов млн'],
    [1e9, 'миллиард миллиарда миллиардов млрд'],
  ],
  fa: [
    [1e3, 'هزار hezar'],
    [1e6, 'میلیون ملیون milyun'],
    [1e9, 'میلیارد'],
  ],
};

/** Whole by itself, though it ends in a scale: two thousand in one word. */
const DUAL_SCALES: readonly NumberRow[] = [
  [2e3, 'ألفين ألفان'],
  [2e6, 'مليونين'],
];

const asMap = (rows: readonly NumberRow[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([value, words]) =>
      foldText(words)
        .split(/\s+/)
        .map((word): [string, number] => [word, value]),
    ),
  );

const allScales = (language: Language): NumberRow[] =>
  [...LANGUAGES.filter((each) => each !== language), language].flatMap((each) => [...SCALES[each]]);

/** Numbers below a thousand. */
export const SMALL_NUMBERS: Record<Language, ReadonlyMap<string, number>> = {
  tr: asMap([...TURKISH, ...GLUED_TURKISH]),
  en: asMap(ENGLISH),
  ar: asMap([...ARABIC, ...DUAL_SCALES]),
  ru: asMap(RUSSIAN),
  fa: asMap(PERSIAN),
};

/** Scales by themselves or after words: those of the language. */
export const OWN_SCALES: Record<Language, ReadonlyMap<string, number>> = {
  tr: asMap(SCALES.tr),
  en: asMap(SCALES.en),
  ar: asMap(SCALES.ar),
  ru: asMap(SCALES.ru),
  fa: asMap(SCALES.fa),
};

/** Scales after figures: people mix languages there, «45 bin» in an English sentence, «33k» in a Turkish one. */
export const ALL_SCALES: Record<Language, ReadonlyMap<string, number>> = {
  tr: asMap(allScales('tr')),
  en: asMap(allScales('en')),
  ar: asMap(allScales('ar')),
  ru: asMap(allScales('ru')),
  fa: asMap(allScales('fa')),
};

/** What may stand between the parts of a number. Arabic joins its «و» to the next word. */
export const NUMBER_JOINERS: Record<Language, readonly string[]> = {
  tr: [],
  en: ['and'],
  ar: ['و'],
  ru: [],
  fa: ['و', 'o'],
};

/** «and a half», behind a number. */
export const HALVES: Record<Language, readonly string[]> = {
  tr: ['bucuk', 'bucugu'],
  en: ['and a half', 'and half'],
  ar: ['ونصف', 'ونص', 'و نصف', 'و نص', 'w nos'],
  ru: ['с половиной'],
  fa: ['و نيم', 'ونيم', 'o nim'],
};
