// The terms of the glossary that entries may not translate in any other way. Words come from the glossary by the term's id.
import type { Language } from './contracts/language';

type Translated = Exclude<Language, 'tr'>;

export type BoundTerm = {
  /** Id in facts/glossary.yaml. */
  id: string;
  /** Turkish words that call for it, next to each other; a word that ends in a hyphen may go on in any way. */
  turkish: string[];
  /** Other words that may stand for it besides those of the glossary, and why. */
  accepted?: Partial<Record<Translated, string[]>> & { reason: string };
  /** People are often spoken to or of as "you" or "who": nothing is missing where the word is not there. */
  mayGoUnsaid?: boolean;
  /** Words that are heard for it, and that entries do not use: one notion, one word. */
  refused?: Partial<Record<Translated, string[]>>;
};

const HEAD_WORD = 'the first word of the term alone, where the entry leaves no doubt which kind is meant';
const SAME_ROOT = 'the same root as verb, adjective, plural or person';

export const BOUND_TERMS: readonly BoundTerm[] = [
  {
    id: 'work-permit',
    turkish: ['çalışma izn-', 'çalışma izin-'],
    accepted: { en: ['permit'], ar: ['إذن', 'أذون'], ru: ['разрешение'], fa: ['اجازه'], reason: HEAD_WORD },
    refused: {
      en: ['work authorisation', 'work authorization', 'labour permit', 'working permit', 'work licence'],
      ar: ['تصريح العمل', 'تصريح عمل', 'رخصة العمل', 'رخصة عمل', 'تصاريح العمل'],
      ru: ['рабочее разрешение', 'рабочий патент', 'трудовое разрешение'],
      fa: ['مجوز کار', 'پروانه کار'],
    },
  },
  {
    id: 'work-permit-exemption',
    turkish: ['çalışma izni muafiyet-', 'muafiyet belge-', 'muafiyet başvuru-', 'muafiyet alı-', 'muafiyetle çalış-'],
    accepted: {
      en: ['exempt'],
      ar: ['إعفاء', 'معفى'],
      ru: ['освобождение', 'освобождён'],
      fa: ['معافیت', 'معاف'],
      reason: HEAD_WORD,
    },
    refused: { en: ['waiver certificate'], ru: ['льгота от разрешения'] },
  },
  {
    id: 'residence-permit',
    turkish: ['ikamet izn-', 'ikamet izin-'],
    accepted: {
      en: ['residence'],
      ar: ['إقامة'],
      ru: ['ВНЖ'],
      fa: ['اقامت'],
      reason: 'the first word alone; ВНЖ is what everybody writes (note of the glossary)',
    },
    refused: {
      en: ['residency permit', 'stay permit', 'residence card permit'],
      ar: ['تصريح الإقامة', 'تصريح إقامة', 'رخصة الإقامة'],
      ru: ['разрешение на проживание', 'разрешение на пребывание', 'разрешение на жительство'],
      fa: ['مجوز اقامت', 'پروانه اقامت'],
    },
  },
  {
    id: 'temporary-protection',
    turkish: ['geçici koruma-'],
    refused: { ru: ['временное убежище'], fa: ['حفاظت موقت'] },
  },
  {
    id: 'international-protection',
    turkish: ['uluslararası koruma-'],
    refused: { ru: ['международное убежище'], fa: ['حفاظت بین‌المللی'] },
  },
  {
    id: 'foreigner',
    mayGoUnsaid: true,
    turkish: ['yabancı', 'yabancının', 'yabancıya', 'yabancıyı', 'yabancılar', 'yabancıların', 'yabancılara'],
    accepted: { en: ['foreign'], ar: ['أجانب'], ru: ['иностранный'], fa: ['اتباع'], reason: SAME_ROOT },
    refused: { en: ['alien', 'non-citizen', 'expat'], fa: ['بیگانه', 'بیگانگان'], ru: ['чужестранец'] },
  },
  {
    id: 'employer',
    mayGoUnsaid: true,
    turkish: ['işveren-'],
    refused: { ar: ['رب العمل', 'المشغل'], ru: ['наниматель'], fa: ['صاحب کار', 'صاحبکار'] },
  },
  {
    id: 'extension',
    turkish: ['uzatma başvuru-', 'uzatma'],
    accepted: {
      en: ['extension', 'extend'],
      ar: ['تمديد', 'يمدد', 'تمدد', 'مدد'],
      ru: ['продление', 'продлить', 'продлевать'],
      fa: ['تمدید'],
      reason: SAME_ROOT,
    },
    refused: { ar: ['تجديد إذن العمل'] },
  },
  {
    id: 'objection',
    turkish: ['itiraz', 'itiraza', 'itirazı', 'itirazın', 'itirazınız-', 'itirazlar-'],
    accepted: {
      en: ['object', 'objects'],
      ar: ['يعترض', 'تعترض', 'اعترض'],
      ru: ['возразить', 'возражать', 'обжаловать', 'обжалование'],
      fa: ['معترض'],
      reason: `${SAME_ROOT}; обжаловать is the verb Russian law uses for it`,
    },
  },
  {
    id: 'valuable-paper-fee',
    turkish: ['değerli kâğıt-'],
    accepted: { en: ['valuable paper', 'paper charge'], ar: ['البطاقة'], ru: ['бланк'], fa: ['کارت'], reason: HEAD_WORD },
    refused: {
      ar: ['الأوراق المالية', 'الورق القيّم'],
      ru: ['ценная бумага', 'ценные бумаги'],
      fa: ['اوراق بهادار'],
      en: ['securities'],
    },
  },
  {
    id: 'severance-pay',
    turkish: ['kıdem tazminat-'],
    accepted: { en: ['severance'], ru: ['выходное пособие'], fa: ['سنوات'], reason: HEAD_WORD },
    refused: { en: ['seniority compensation', 'redundancy pay'], ar: ['تعويض الأقدمية'], fa: ['غرامت سنوات'] },
  },
  {
    id: 'notice-period',
    turkish: ['ihbar süre-'],
    accepted: { en: ['notice'], ar: ['إشعار'], ru: ['предупреждение', 'предупредить'], fa: ['اخطار'], reason: HEAD_WORD },
  },
  {
    id: 'minimum-wage',
    turkish: ['asgari ücret-'],
    accepted: {
      ar: ['الحد الأدنى'],
      ru: ['минимальная зарплата', 'минимальный', 'минимум'],
      fa: ['حداقل'],
      reason: 'зарплата is the shorter word of the same language; the rest is the first word alone',
    },
    refused: { en: ['minimum salary', 'basic wage'], ru: ['МРОТ'] },
  },
  {
    id: 'overtime',
    turkish: ['fazla çalışma', 'fazla çalışmanın', 'fazla çalışmaya', 'fazla çalışmalar-', 'fazla mesai-'],
    accepted: {
      ar: ['إضافية', 'إضافي', 'ساعة إضافية'],
      ru: ['сверхурочные', 'переработка'],
      fa: ['اضافه کار'],
      reason: SAME_ROOT,
    },
  },
  {
    id: 'annual-leave',
    turkish: ['yıllık ücretli iz-', 'yıllık izin hakk-', 'yıllık izin ücret-', 'yıllık izn-'],
    accepted: {
      en: ['annual leave', 'paid leave', 'leave'],
      ar: ['إجازة'],
      ru: ['отпуск'],
      fa: ['مرخصی'],
      reason: HEAD_WORD,
    },
  },
  {
    id: 'administrative-fine',
    turkish: ['idari para ceza-'],
    accepted: {
      en: ['fine', 'fined'],
      ar: ['غرامة', 'غرامات', 'يغرم'],
      ru: ['штраф', 'оштрафовать'],
      fa: ['جریمه'],
      reason: HEAD_WORD,
    },
    refused: { en: ['penalty fee', 'monetary penalty'], fa: ['جزای نقدی'] },
  },
  {
    id: 'deportation',
    turkish: ['sınır dışı-'],
    accepted: {
      en: ['deport', 'deportation', 'remove'],
      ar: ['يرحل', 'ترحل', 'رحل', 'مرحل', 'إبعاد'],
      ru: ['депортировать', 'выдворение', 'выдворить', 'высылка'],
      fa: ['اخراج'],
      reason: SAME_ROOT,
    },
    refused: { en: ['expulsion', 'extradition'], ar: ['الطرد من البلاد'], fa: ['دیپورت', 'استرداد'], ru: ['экстрадиция'] },
  },
  {
    id: 'e-government',
    turkish: ['e devlet-'],
    accepted: {
      en: ['e-Devlet'],
      ar: ['e-Devlet'],
      ru: ['e-Devlet'],
      fa: ['e-Devlet'],
      reason: 'the name as it stands on the screen; people look for it there',
    },
    refused: { ru: ['Госуслуги', 'электронное правительство'] },
  },
  {
    id: 'foreign-identity-number',
    turkish: ['yabancı kimlik numara-'],
    accepted: {
      en: ['identity number', 'identification number', 'ID number'],
      ar: ['رقم هوية', 'رقم الهوية'],
      ru: ['идентификационный номер', 'номер'],
      fa: ['شماره شناسایی', 'شماره هویت'],
      reason: HEAD_WORD,
    },
  },
  {
    id: 'mediation',
    turkish: ['arabulucu-'],
    accepted: {
      en: ['mediator'],
      ar: ['وسيط'],
      ru: ['медиатор'],
      fa: ['میانجی'],
      reason: 'Turkish uses the person for the procedure',
    },
    refused: { en: ['conciliation', 'arbitration', 'arbitrator'], ar: ['التحكيم'], ru: ['арбитраж'], fa: ['داوری'] },
  },
  {
    id: 'labour-court',
    turkish: ['iş mahkeme-'],
    refused: { en: ['work court', 'employment tribunal'], ru: ['трудовой суд', 'суд по трудовым делам'], ar: ['محكمة الشغل'] },
  },
  {
    id: 'premium',
    turkish: ['sigorta prim-', 'prim', 'primi', 'primleri-', 'primler-'],
    accepted: { en: ['premium', 'premiums'], ar: ['اشتراك'], ru: ['взнос'], fa: ['بیمه'], reason: HEAD_WORD },
    refused: { ru: ['страховая премия', 'страховые премии'] },
  },
  {
    id: 'work-accident',
    turkish: ['iş kaza-'],
    accepted: {
      en: ['accident'],
      ar: ['حادث'],
      ru: ['несчастный случай', 'случай', 'травма'],
      fa: ['حادثه'],
      reason: HEAD_WORD,
    },
    refused: { en: ['labour accident', 'industrial accident', 'occupational accident'] },
  },
  {
    id: 'occupational-disease',
    turkish: ['meslek hastalı-'],
    accepted: { en: ['disease'], ru: ['профзаболевание'], reason: 'the short form of the same word' },
    refused: { en: ['work illness', 'professional disease'], ru: ['профессиональная болезнь', 'профболезнь'] },
  },
  { id: 'turquoise-card', turkish: ['turkuaz kart-'] },
  {
    id: 'preliminary-permit',
    turkish: ['ön izin', 'ön izn-'],
    accepted: {
      en: ['authorisation'],
      ar: ['المسبق', 'مسبق'],
      ru: ['предварительное'],
      fa: ['مقدماتی', 'مجوز'],
      reason: HEAD_WORD,
    },
    refused: { en: ['prior approval', 'pre-approval', 'preliminary permission', 'pre-permit', 'prior permission'] },
  },
  {
    id: 'employment-contract',
    turkish: ['iş sözleşme-'],
    accepted: { en: ['contract'], ar: ['عقد', 'عقود'], ru: ['договор'], fa: ['قرارداد'], reason: HEAD_WORD },
    refused: { ru: ['трудовой контракт'] },
  },
  {
    id: 'conditional-refugee',
    turkish: ['şartlı mülteci-'],
    accepted: { ar: ['لاجئ المشروط', 'لاجئين المشروطين'], reason: SAME_ROOT },
  },
  { id: 'subsidiary-protection', turkish: ['ikincil koruma-'] },
  {
    id: 'permanent-permit',
    turkish: ['süresiz çalışma iz-', 'süresiz iz-'],
    accepted: {
      en: ['indefinite', 'permanent'],
      ar: ['دائم'],
      ru: ['бессрочное'],
      fa: ['دائم'],
      reason: 'facts and provisions say indefinite, the glossary permanent; both are on pages of the Ministry',
    },
    refused: { en: ['unlimited permit', 'termless permit'] },
  },
  {
    id: 'independent-permit',
    turkish: ['bağımsız çalışma iz-', 'bağımsız iz-'],
    accepted: { en: ['independent'], ar: ['مستقل'], ru: ['самостоятельный'], fa: ['مستقل'], reason: HEAD_WORD },
    refused: { en: ['freelance permit', 'self-employment permit'], ru: ['независимое разрешение'] },
  },
  { id: 'labour-inspector', turkish: ['iş müfettiş-'], refused: { en: ['work inspector', 'job inspector'] } },
  {
    id: 'legal-aid',
    turkish: ['adli yardım-'],
    accepted: {
      ar: ['المساعدة القضائية'],
      ru: ['юридическая помощь'],
      fa: ['معاضدت'],
      reason: 'the name of the office of the bar, shortened',
    },
    refused: { en: ['judicial assistance', 'judicial aid'] },
  },
];
