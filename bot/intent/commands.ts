// Short orders to the assistant itself: start over, repeat, simpler please, another language. The whole message must be one.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { wordsOf } from '../../knowledge/text/tokens';

export type Command = 'start-over' | 'repeat' | 'simpler' | 'stop' | `language:${Language}`;

const ORDERS: Record<(typeof ORDER_NAMES)[number], readonly string[]> = {
  'start-over': [
    ...['baştan başla', 'baştan başlayalım', 'yeniden başla', 'en baştan', 'sıfırla', 'sil baştan', 'yeni konuşma'],
    ...['start over', 'restart', 'start again', 'begin again', 'reset', 'new conversation'],
    ...['ابدأ من جديد', 'من الأول', 'من البداية', 'نبدأ من جديد', 'اعادة', 'من اول وجديد'],
    ...[
      'начать сначала',
      'начни сначала',
      'начнем сначала',
      'давай сначала',
      'давай начнем сначала',
      'давайте начнем сначала',
      'заново',
      'с начала',
      'сброс',
      'новый разговор',
    ],
    ...['از اول', 'از نو', 'دوباره شروع کن', 'از اول شروع کنیم', 'شروع دوباره', 'گفتگوی جدید'],
  ],
  repeat: [
    ...[
      'tekrar et',
      'tekrarla',
      'tekrar söyle',
      'bir daha söyle',
      'tekrar yaz',
      'tekrar eder misin',
      'tekrar eder misiniz',
      'tekrarlar mısın',
      'bir daha yazar mısın',
    ],
    ...[
      'repeat',
      'say again',
      'repeat please',
      'say that again',
      'can you repeat',
      'can you repeat that',
      'could you repeat',
      'could you repeat that',
      'could you repeat that please',
      'once more',
      'again please',
    ],
    ...['أعد', 'كرر', 'اعد الجواب', 'عيد', 'مرة ثانية', 'كررها', 'قلها مرة ثانية'],
    ...['повтори', 'повторите', 'ещё раз', 'повторите пожалуйста', 'скажи еще раз', 'повторить'],
    ...['تکرار کن', 'دوباره بگو', 'یک بار دیگر', 'یه بار دیگه بگو', 'تکرار', 'دوباره بنویس'],
  ],
  simpler: [
    ...[
      'daha basit anlat',
      'daha basit',
      'daha basit anlatır mısın',
      'daha basit anlatır mısınız',
      'daha kısa',
      'basit anlat',
      'kısaca',
      'kısa anlat',
      'anlamadım daha basit',
      'özetle',
      'kısalt',
    ],
    ...[
      'simpler please',
      'simpler',
      'in simple words',
      'make it simple',
      'shorter',
      'too long',
      'explain simply',
      'simple english please',
    ],
    ...['أبسط', 'ابسط لو سمحت', 'بشكل أبسط', 'اشرح ببساطة', 'باختصار', 'اختصر', 'بسطها'],
    ...['проще', 'попроще', 'объясни проще', 'простыми словами', 'короче', 'кратко', 'попроще пожалуйста'],
    ...['ساده تر', 'ساده‌تر بگو', 'به زبان ساده', 'خلاصه', 'خلاصه بگو', 'کوتاه بگو', 'ساده تر توضیح بده'],
  ],
  stop: [
    ...['dur', 'bitir', 'vazgeçtim', 'iptal et', 'boş ver', 'yeter', 'kapat', 'çık'],
    ...['stop', 'quit', 'exit', 'cancel', 'never mind', 'enough'],
    ...['توقف', 'قف', 'انهاء', 'خلص', 'الغاء', 'بس خلص', 'كفى'],
    ...['стоп', 'хватит', 'отмена', 'закончить', 'выход', 'прекрати', 'не надо'],
    ...['بس کن', 'توقف', 'پایان', 'لغو', 'بیخیال', 'کافیه', 'نمیخوام ادامه بدم'],
  ],
};

/** How a language is asked for, in itself and in the others. */
const LANGUAGE_ORDERS: Record<Language, readonly string[]> = {
  tr: [
    'türkçe',
    'türkçe konuş',
    'türkçe yaz',
    'türkçe devam',
    'turkish',
    'turkish please',
    'بالتركي',
    'تركي',
    'по турецки',
    'ترکی',
    'به ترکی',
  ],
  en: [
    'english',
    'english please',
    'in english',
    'speak english',
    'ingilizce',
    'انجليزي',
    'بالانجليزي',
    'по английски',
    'انگلیسی',
    'به انگلیسی',
  ],
  ar: [
    'عربي',
    'بالعربي',
    'العربية',
    'بالعربية',
    'arapça',
    'arabic',
    'arabic please',
    'in arabic',
    'по арабски',
    'عربی',
    'به عربی',
    'arabi',
  ],
  ru: [
    'по русски',
    'русский',
    'на русском',
    'rusça',
    'russian',
    'russian please',
    'in russian',
    'روسي',
    'بالروسي',
    'روسی',
    'به روسی',
    'po russki',
  ],
  fa: [
    'فارسی',
    'به فارسی',
    'فارسی لطفا',
    'farsça',
    'farsi',
    'persian',
    'in persian',
    'in farsi',
    'فارسي',
    'بالفارسي',
    'по персидски',
    'на фарси',
  ],
};

const keyOf = (text: string): string => wordsOf(text).join(' ');

const ORDER_NAMES = ['start-over', 'repeat', 'simpler', 'stop'] as const;
const KNOWN = new Map<string, Command>([
  ...ORDER_NAMES.flatMap((command) => ORDERS[command].map((way): [string, Command] => [keyOf(way), command])),
  ...LANGUAGES.flatMap((language) =>
    LANGUAGE_ORDERS[language].map((way): [string, Command] => [keyOf(way), `language:${language}`]),
  ),
]);

/** The order a message gives, if it is nothing but one. */
export const readCommand = (text: string): Command | undefined => KNOWN.get(keyOf(text));
