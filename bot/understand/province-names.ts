// What the provinces are called beside their Turkish names: short names, large districts, and the names of the largest in other scripts.
import { PROVINCES, type Province } from '../contracts/conversation-facts';

/** Names that are other words as well («ordu» an army, `van` a car): read only where the writing leaves no doubt. */
export const DOUBTFUL: ReadonlySet<Province> = new Set<Province>([
  ...(['Ordu', 'Van', 'Muş', 'Bolu', 'Siirt', 'Kars', 'Ağrı', 'Aydın', 'Batman', 'Tokat', 'Uşak', 'Bursa', 'Bingöl'] as const),
  ...(['Karaman', 'Kilis', 'Hatay', 'Denizli', 'Aksaray', 'Düzce'] as const),
]);

/** Of those, what even with a Turkish case ending is an ordinary word: «orduda», «ağrıdan». */
export const DOUBTFUL_WITH_ENDING: ReadonlySet<Province> = new Set<Province>(['Ordu', 'Ağrı', 'Muş', 'Tokat']);

/** Words and stems (with a hyphen) in any script; `_` joins two words. */
const OTHER_NAMES: readonly (readonly [Province, string])[] = [
  ['Afyonkarahisar', 'afyon'],
  ['Gaziantep', 'antep gazi_antep عنتاب غازي_عنتاب عينتاب غازی_عینتاب غازي_انتاب گازی_آنتپ غازی_آنتپ газиантеп-'],
  ['Kahramanmaraş', 'maraş kahraman_maraş مرعش كهرمان_مرعش кахраманмараш-'],
  ['Şanlıurfa', 'urfa şanlı_urfa أورفا اورفا شانلي_أورفا اورفه شانلی_اورفا шанлыурф- урфа урфе'],
  ['Kocaeli', 'izmit gebze كوجالي كوجا_ايلي إزميت ازميت کوجائلی کوجاعلی ازمیت коджаэли измит-'],
  ['Sakarya', 'adapazarı سكاريا ساکاریا сакарь-'],
  ['Hatay', 'antakya iskenderun هاتاي أنطاكيا انطاكيا هاتای хатай хатае хатая антакь- искендерун-'],
  ['Mersin', 'içel مرسين мерсин мерсине мерсина'],
  ['İstanbul', 'istambul اسطنبول إسطنبول استانبول إستنبول استنبول اسطمبول стамбул-'],
  ['Ankara', 'أنقرة انقره آنکارا أنكرة انکارا анкар-'],
  ['İzmir', 'إزمير ازمير ازمیر измир-'],
  ['Bursa', 'بورصة بورصا بورسا бурса бурсе бурсу бурсы'],
  ['Antalya', 'alanya manavgat kemer_antalya أنطاليا انطاليا آنتالیا ألانيا آلانیا антал- алань- аланье алания алании'],
  ['Konya', 'قونيا قونية قونیه конья конье конью коньи'],
  ['Adana', 'أضنة اضنة اضنه آدانا أدنة адана адане адану аданы'],
  ['Diyarbakır', 'ديار_بكر دياربكر دیاربکر دیار_بکر диярбакыр-'],
  ['Manisa', 'مانيسا مانیسا маниса манисе манису'],
  ['Kayseri', 'قيصري قيسارية قیصریه کایسری кайсери'],
  ['Samsun', 'سامسون صامسون самсун самсуне самсуна'],
  ['Trabzon', 'طرابزون ترابزون трабзон-'],
  ['Mardin', 'ماردين ماردین мардин-'],
  ['Kilis', 'كلس كيليس килис-'],
  ['Eskişehir', 'إسكي_شهير اسكي_شهير اسکی_شهیر اسکیشهیر эскишехир-'],
  ['Yalova', 'يالوفا یالووا ялова ялове'],
  ['Denizli', 'دنيزلي دنیزلی денизли'],
  ['Muğla', 'fethiye marmaris بودروم موغلا بدروم мугл- бодрум- фетхие мармарис-'],
  ['Van', 'شهر_وان ولاية_وان استان_وان'],
];

const ownName = (province: Province): [Province, string] => [province, province];

/** Every province with all its names, as `phrase-table` writes them. */
export const PROVINCE_NAMES: readonly (readonly [Province, string])[] = [...PROVINCES.map(ownName), ...OTHER_NAMES].map(
  ([province, names]) => [province, names.split(' ').join(',').replaceAll('_', ' ')],
);
