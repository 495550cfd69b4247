// Every word of the interface in every language. A missing language or string does not compile.
import type { Language } from '../../../knowledge/contracts/language';

export type Strings = {
  /** What the language calls itself. */
  languageName: string;
  title: string;
  subtitle: string;
  language: string;
  call: string;
  conversation: string;
  you: string;
  assistant: string;
  agent: string;
  question: string;
  placeholder: string;
  send: string;
  typing: string;
  sending: string;
  failed: string;
  retry: string;
  sources: string;
  asOf: (day: string) => string;
  opensInNewTab: string;
  suggestions: string;
  connecting: string;
  reconnecting: string;
  unreachable: string;
  begunAnew: string;
  charactersLeft: (count: string) => string;
  tooLong: (count: string) => string;
  notice: string;
};

export const STRINGS: Record<Language, Strings> = {
  tr: {
    languageName: 'Türkçe',
    title: 'ALO\u00a0170 Asistanı',
    subtitle: 'Yabancıların çalışma hayatı hakkında bilgi',
    language: 'Dil',
    call: '170’i ara',
    conversation: 'Konuşma',
    you: 'Siz',
    assistant: 'Asistan',
    agent: 'Görevli',
    question: 'Sorunuz',
    placeholder: 'Sorunuzu yazın',
    send: 'Gönder',
    typing: 'Yanıt hazırlanıyor',
    sending: 'Gönderiliyor',
    failed: 'Gönderilemedi',
    retry: 'Yeniden dene',
    sources: 'Kaynaklar',
    asOf: (day) => `${day} itibarıyla`,
    opensInNewTab: 'yeni sekmede açılır',
    suggestions: 'Öneriler',
    connecting: 'Bağlanıyor',
    reconnecting: 'Bağlantı kesildi, yeniden bağlanılıyor',
    unreachable: 'Hizmete şu anda ulaşılamıyor. 170’i arayabilirsiniz.',
    begunAnew: 'Oturumun süresi doldu; konuşma yeniden başladı.',
    charactersLeft: (count) => `${count} karakter kaldı`,
    tooLong: (count) => `${count} karakter fazla; lütfen kısaltın`,
    notice: 'Bilgi verir, karar vermez. Kimlik, pasaport, telefon gibi kişisel numaraları yazmayın.',
  },
  en: {
    languageName: 'English',
    title: 'ALO\u00a0170 Assistant',
    subtitle: 'Information on working in Türkiye as a foreigner',
    language: 'Language',
    call: 'Call 170',
    conversation: 'Conversation',
    you: 'You',
    assistant: 'Assistant',
    agent: 'Officer',
    question: 'Your question',
    placeholder: 'Write your question',
    send: 'Send',
    typing: 'The answer is being prepared',
    sending: 'Sending',
    failed: 'Not sent',
    retry: 'Try again',
    sources: 'Sources',
    asOf: (day) => `as of ${day}`,
    opensInNewTab: 'opens in a new tab',
    suggestions: 'Suggestions',
    connecting: 'Connecting',
    reconnecting: 'Connection lost, reconnecting',
    unreachable: 'The service cannot be reached at the moment. You can call 170.',
    begunAnew: 'The session expired; the conversation has begun anew.',
    charactersLeft: (count) => `${count} characters left`,
    tooLong: (count) => `${count} characters too many; please shorten it`,
    notice: 'Information, not a decision. Do not write personal numbers such as identity, passport or telephone numbers.',
  },
  ar: {
    languageName: 'العربية',
    title: 'مساعد ALO\u00a0170',
    subtitle: 'معلومات عن عمل الأجانب في تركيا',
    language: 'اللغة',
    call: 'الاتصال بالرقم 170',
    conversation: 'المحادثة',
    you: 'أنتم',
    assistant: 'المساعد',
    agent: 'الموظف',
    question: 'سؤالكم',
    placeholder: 'اكتبوا سؤالكم',
    send: 'إرسال',
    typing: 'يجري إعداد الإجابة',
    sending: 'جارٍ الإرسال',
    failed: 'لم تُرسل',
    retry: 'إعادة المحاولة',
    sources: 'المصادر',
    asOf: (day) => `بحسب النص الساري في ${day}`,
    opensInNewTab: 'يُفتح في علامة تبويب جديدة',
    suggestions: 'اقتراحات',
    connecting: 'جارٍ الاتصال',
    reconnecting: 'انقطع الاتصال، تجري إعادة الاتصال',
    unreachable: 'لا يمكن الوصول إلى الخدمة الآن. يمكنكم الاتصال بالرقم 170.',
    begunAnew: 'انتهت مدة الجلسة، وبدأت المحادثة من جديد.',
    charactersLeft: (count) => `عدد الأحرف المتبقية: ${count}`,
    tooLong: (count) => `عدد الأحرف الزائدة: ${count}، يرجى الاختصار`,
    notice: 'معلومات وليست قرارًا. يُرجى عدم كتابة أرقام شخصية مثل رقم الهوية أو جواز السفر أو الهاتف.',
  },
  ru: {
    languageName: 'Русский',
    title: 'Ассистент ALO\u00a0170',
    subtitle: 'Сведения о работе иностранцев в Турции',
    language: 'Язык',
    call: 'Позвонить 170',
    conversation: 'Беседа',
    you: 'Вы',
    assistant: 'Ассистент',
    agent: 'Сотрудник',
    question: 'Ваш вопрос',
    placeholder: 'Напишите свой вопрос',
    send: 'Отправить',
    typing: 'Готовится ответ',
    sending: 'Отправляется',
    failed: 'Не отправлено',
    retry: 'Повторить',
    sources: 'Источники',
    asOf: (day) => `по состоянию на ${day}`,
    opensInNewTab: 'откроется в новой вкладке',
    suggestions: 'Предложения',
    connecting: 'Соединение',
    reconnecting: 'Связь прервалась, соединяемся снова',
    unreachable: 'Сервис сейчас недоступен. Вы можете позвонить по номеру 170.',
    begunAnew: 'Сеанс истёк; беседа начата заново.',
    charactersLeft: (count) => `Осталось символов: ${count}`,
    tooLong: (count) => `Лишних символов: ${count}; пожалуйста, сократите`,
    notice: 'Это информация, а не решение. Не пишите личные номера: удостоверения, паспорта, телефона.',
  },
  fa: {
    languageName: 'فارسی',
    title: 'دستیار ALO\u00a0170',
    subtitle: 'اطلاعات دربارهٔ کار خارجیان در ترکیه',
    language: 'زبان',
    call: 'تماس با 170',
    conversation: 'گفتگو',
    you: 'شما',
    assistant: 'دستیار',
    agent: 'کارشناس',
    question: 'پرسش شما',
    placeholder: 'پرسش خود را بنویسید',
    send: 'ارسال',
    typing: 'پاسخ در حال آماده شدن است',
    sending: 'در حال ارسال',
    failed: 'ارسال نشد',
    retry: 'تلاش دوباره',
    sources: 'منابع',
    asOf: (day) => `بر پایهٔ متن معتبر در ${day}`,
    opensInNewTab: 'در برگهٔ جدید باز می‌شود',
    suggestions: 'پیشنهادها',
    connecting: 'در حال اتصال',
    reconnecting: 'ارتباط قطع شد؛ در حال اتصال دوباره',
    unreachable: 'اکنون دسترسی به خدمت ممکن نیست. می‌توانید با 170 تماس بگیرید.',
    begunAnew: 'مهلت نشست پایان یافت؛ گفتگو از نو آغاز شد.',
    charactersLeft: (count) => `${count} نویسه باقی مانده است`,
    tooLong: (count) => `${count} نویسه بیش از حد است؛ لطفاً کوتاه‌تر کنید`,
    notice: 'اطلاعات است، نه تصمیم. شماره‌های شخصی مانند شمارهٔ هویت، گذرنامه یا تلفن را ننویسید.',
  },
};

export const isLanguage = (text: string): text is Language => Object.keys(STRINGS).includes(text);

/** In the order of the menu. */
export const LANGUAGE_MENU: Language[] = Object.keys(STRINGS).filter(isLanguage);

/** The first of these language tags that we speak; Turkish if none. */
export function languageAmong(tags: readonly (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'tr';
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' || language === 'fa' ? 'rtl' : 'ltr');

/** Gregorian days and the digits of the law's own numbers, whatever the language's habit: both have to be found again in the source. */
const localeOf = (language: Language): string => `${language}-u-ca-gregory-nu-latn`;

/** A calendar day such as `2026-11-21`, written out. */
export function formatDay(day: string, language: Language): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' })
    .format(instant)
    .replace(/ /g, '\u00a0');
}

export const formatCount = (count: number, language: Language): string => new Intl.NumberFormat(localeOf(language)).format(count);
