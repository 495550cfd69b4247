// Words for people that are counted, and what they say of them. One table a language.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { createPhraseTable, type PhraseMatch, type PhraseRow, type PhraseTable } from './phrase-table';
import type { WrittenWord } from './written-words';

/** Who is counted: foreigners, Turkish citizens, workers of either kind, or people. */
export const COUNTED_PEOPLE = ['foreigner', 'citizen', 'worker', 'person'] as const;
export type CountedPeople = (typeof COUNTED_PEOPLE)[number];

const ROWS: Record<Language, readonly PhraseRow<CountedPeople>[]> = {
  tr: [
    [
      'foreigner',
      'yabancı, yabancılar, yabancıyı, yabancının, yabancıya, yabancımız, yabancım, suriyeli, afgan, afganlı, iranlı, iraklı, mülteci, göçmen',
    ],
    ['foreigner', 'özbek, türkmen, kırgız, pakistanlı, rus, ukraynalı, mısırlı, faslı, nepalli, filipinli'],
    ['citizen', 'türk, türkler, türkü, tc vatandaşı, türk vatandaşı, vatandaş'],
    [
      'worker',
      'işçi, işçiler, işçiyi, işçim, işçimiz, işçinin, işçiye, çalışan, çalışanı, çalışanım, çalışanımız, personel, personelim, personelimiz, eleman, elemanım, elemanımız, sigortalı, usta, garson, aşçı, bakıcı',
    ],
    ['person', 'kişi, kişiyiz, kişiyi, kişinin, kişilik, kişiye, kişiler, adam, insan, aile, çocuk, çocuğum'],
  ],
  en: [
    [
      'foreigner',
      'foreigner, foreigners, foreign, syrian, syrians, afghan, afghans, iranian, iranians, iraqi, iraqis, refugee, refugees, migrants, expats',
    ],
    ['citizen', 'turk, turks, turkish, citizen, citizens, locals, local'],
    [
      'worker',
      'worker, workers, employee, employees, staff, staffs, labourers, laborers, personnel, waiters, cooks, nannies, carers, engineers',
    ],
    ['person', 'person, persons, people, peoples, men, women, of us, children, kids, family members'],
  ],
  ar: [
    [
      'foreigner',
      'أجنبي, أجنبية, أجانب, اجنبي, سوري, سورية, سوريين, سوريون, افغاني, أفغان, عراقي, عراقيين, لاجئ, لاجئين, وافد, وافدين, مصري, مصريين',
    ],
    ['citizen', 'تركي, تركية, أتراك, اتراك, ترك, مواطن, مواطنين, مواطنا'],
    ['worker', 'عامل, عمال, عاملا, عاملين, عاملات, عاملة, موظف, موظفا, موظفين, موظفة, موظفات, شغيل, شغيلة, مستخدم, مستخدمين'],
    ['person', 'شخص, شخصا, أشخاص, اشخاص, نفر, أنفار, انفار, فرد, أفراد, افراد, رجال, أطفال, اولاد, أولاد'],
  ],
  ru: [
    ['foreigner', 'иностран-, сири-, афган-, иран-, узбек-, туркмен-, мигрант-, украин-, беженц-'],
    ['citizen', 'турк, турка, турков, турок, туркам, турецк-, граждан, гражданина'],
    ['worker', 'рабоч-, работник-, сотрудник-, строител-, официант-, нян-, повар-, инженер-, персонал-'],
    ['person', 'человек, человека, людей, люди, чел, детей, ребенка, ребенок, лиц'],
  ],
  fa: [
    ['foreigner', 'خارجی, خارجی‌ها, خارجیها, اتباع, تبعه, افغان, افغانی, افغانستانی, ایرانی, سوری, پناهنده, مهاجر'],
    ['citizen', 'ترک, ترکیه‌ای, شهروند, شهروند ترک'],
    ['worker', 'کارگر, کارگران, کارمند, کارمندان, پرسنل, نیرو, نیروی کار, کارکن, کارکنان, شاگرد, مهندس, پرستار'],
    ['person', 'نفر, نفره, نفریم, نفریم, نفرند, تن, شخص, بچه, فرزند, آدم'],
  ],
};

/** People counted in one word: the Arabic dual. */
const PAIRS: readonly PhraseRow<CountedPeople>[] = [
  ['foreigner', 'أجنبيين, سوريتين'],
  ['person', 'شخصين, نفرين'],
];

/** Between the number and the people: «3 tane yabancı», «3 of them», «5 чел.». */
const BETWEEN: Record<Language, string> = {
  tr: 'tane, adet, yeni, kaçak, sigortalı, daimi, tam zamanlı, vasıflı',
  en: 'of, new, full-time, full time, skilled, illegal, registered, other, more, unregistered',
  ar: 'من, من ال, آخرين',
  ru: 'нов-, оформленн-, нелегальн-, штатн-',
  fa: 'تا, دانه, تای, جدید',
};

/** Before the number, where the people are named first: «çalışan sayısı 12», `number of employees: 12`. */
const NUMBER_OF: Record<Language, string> = {
  tr: 'çalışan sayısı|sayımız|sayım, işçi sayısı|sayımız|sayım, personel sayısı|sayımız|sayım, kişi sayısı, sigortalı sayısı|sayımız',
  en: 'number of employees|workers|staff|people|persons, employee|worker|staff count, headcount',
  ar: 'عدد عمال|موظفين|عمالنا|موظفينا|عاملين|أشخاص',
  ru: 'количество|число|численность работников|сотрудников|рабочих|людей|человек, сотрудников, работников',
  fa: 'تعداد کارگران|کارگر|کارکنان|پرسنل|کارمندان|نفرات|کارگرها',
};

/** «we are 12», «нас 12»: the number may end there. */
const WE_ARE: Record<Language, string> = {
  tr: 'biz, toplam, toplamda',
  en: "we are, we're, there are, total of",
  ar: 'نحن, احنا, نحنا, إحنا, مجموعنا, عددنا',
  ru: 'нас, всего, их',
  fa: 'ما, جمعا',
};

const tables = <Meaning>(rowsFor: (language: Language) => readonly PhraseRow<Meaning>[]): Map<Language, PhraseTable<Meaning>> =>
  new Map(LANGUAGES.map((language) => [language, createPhraseTable(rowsFor(language))]));

const PEOPLE = tables((language) => ROWS[language]);
const DUALS = createPhraseTable(PAIRS);
const FILLERS = tables<true>((language) => [[true, BETWEEN[language]]]);
const LEADS = tables<true>((language) => [[true, NUMBER_OF[language]]]);
const OURSELVES = tables<true>((language) => [[true, WE_ARE[language]]]);

const MOST_WORDS = 4;

/** The people named at a word and up to four words of them: «3 Suriyeli işçi» are foreigners, «10 Türk çalışan» citizens. */
export function countedAt(words: readonly WrittenWord[], at: number, language: Language): PhraseMatch<CountedPeople> | undefined {
  let next = at;
  const meanings: CountedPeople[] = [];
  for (let seen = 0; seen < MOST_WORDS; seen += 1) {
    const people = PEOPLE.get(language)?.match(words, next);
    const between = people ? undefined : FILLERS.get(language)?.match(words, next);
    if (people) meanings.push(people.meaning);
    next = people?.next ?? between?.next ?? next;
    if (!people && !between) break;
  }
  const meaning =
    meanings.find((each) => each === 'foreigner' || each === 'citizen') ??
    meanings.find((each) => each === 'worker') ??
    meanings[0];
  return meaning && { meaning, next };
}

export const pairAt = (words: readonly WrittenWord[], at: number): PhraseMatch<CountedPeople> | undefined =>
  DUALS.match(words, at);
export const afterNumberOf = (words: readonly WrittenWord[], at: number, language: Language): number | undefined =>
  LEADS.get(language)?.match(words, at)?.next;
export const afterWeAre = (words: readonly WrittenWord[], at: number, language: Language): number | undefined =>
  OURSELVES.get(language)?.match(words, at)?.next;
