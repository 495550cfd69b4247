// The table of what is masked. Each detector works on text with plain digits of the same length as the original.

export const PERSONAL_KINDS = [
  'email',
  'iban',
  'card',
  'identity',
  'phone',
  'passport',
  'plate',
  'file',
  'birth-date',
  'name',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A span of characters, end exclusive. */
export type Span = { start: number; end: number; kind: PersonalKind };

/** `pattern` finds it; a group named `value` narrows what is masked to a part of the match. */
type Detector = { kind: PersonalKind; pattern: RegExp; accept?: (value: string) => boolean };

const SEPARATOR = '[ \\u00a0.\\-‐–/]?';
const digits = (least: number, most: number): string => `\\d(?:${SEPARATOR}\\d){${least - 1},${most - 1}}`;
const NOT_IN_WORD_BEFORE = '(?<![\\p{L}\\d])';
const NOT_IN_WORD_AFTER = '(?![\\p{L}\\d])';
const countDigits = (text: string): number => text.replace(/\D/g, '').length;

const FILE_WORDS =
  'başvuru|basvuru|dosya|referans|takip|evrak|sicil|barkod|dilekçe|application|reference|ref|file|case|tracking|receipt|petition|طلب|ملف|مرجع|معاملة|номер|референс|дел[ао]|заявк[аи]|заявлени[яе]|обращени[яе]|درخواست|پرونده|پیگیری|مرجع|شماره';
const BIRTH_WORDS = 'doğum|dogum|born|birth|dob|d\\.t\\.|مواليد|ميلاد|ولادة|рожд\\p{L}*|роди\\p{L}*|г\\.р|متولد|تولد';
const NAME_LEADS =
  'adım soyadım|adim soyadim|benim adım|benim adim|ismim|my name is|name is|اسمي|إسمي|اسمى|esmi|esmam|ismi|меня зовут|мо[её] имя|моя фамилия|اسمم|نامم|اسم من|نام من';

export const DETECTORS: readonly Detector[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  { kind: 'iban', pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/giu },
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?:\\+|00)${SEPARATOR}${digits(9, 15)}|${NOT_IN_WORD_BEFORE}\\(?0?\\)?${SEPARATOR}\\(?5\\d{2}\\)?${SEPARATOR}\\d{3}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${NOT_IN_WORD_AFTER}|${NOT_IN_WORD_BEFORE}\\(?0${SEPARATOR}[2-5]\\d{2}\\)?${SEPARATOR}\\d{3}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${NOT_IN_WORD_AFTER}`,
      'gu',
    ),
  },
  {
    kind: 'card',
    pattern: new RegExp(`${NOT_IN_WORD_BEFORE}\\d{4}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}${NOT_IN_WORD_AFTER}`, 'gu'),
    accept: (value) => countDigits(value) >= 13,
  },
  // Eleven digits however grouped: T.C. and foreigner (99…) identity numbers, with or without valid check digits.
  { kind: 'identity', pattern: new RegExp(`${NOT_IN_WORD_BEFORE}${digits(11, 11)}${NOT_IN_WORD_AFTER}`, 'gu') },
  { kind: 'identity', pattern: new RegExp(`${NOT_IN_WORD_BEFORE}99${digits(7, 8)}${NOT_IN_WORD_AFTER}`, 'gu') },
  { kind: 'plate', pattern: /(?<![\p{L}\d])(?:0[1-9]|[1-7]\d|8[01]) ?[A-Z]{1,3} ?\d{2,5}(?![\p{L}\d])/gu },
  { kind: 'passport', pattern: /(?<![\p{L}\d])[A-Z]{1,2} ?-?\d{6,9}(?![\p{L}\d])/giu },
  {
    kind: 'passport',
    pattern:
      /(?:pasaport|passport|جواز(?: السفر)?|паспорт\p{L}*|پاسپورت|گذرنامه)[^\d\n]{0,20}(?<value>(?=[A-Z\d]*\d)[A-Z\d]{6,12})(?![\p{L}\d])/giu,
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `(?:${BIRTH_WORDS})[^\\d\\n]{0,20}(?<value>\\d{1,4}[./\\- ]\\d{1,2}[./\\- ]\\d{1,4}|\\d{1,2} \\p{L}+ \\d{4})`,
      'giu',
    ),
  },
  {
    kind: 'file',
    pattern: new RegExp(
      `(?:${FILE_WORDS})[^\\n\\d]{0,25}?(?<value>(?=[\\p{Lu}\\d/\\-]*\\d)[\\p{Lu}\\d]{1,8}(?:[-/][\\p{Lu}\\d]{2,12}){1,3}|\\d{6,20})(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  { kind: 'file', pattern: new RegExp(`${NOT_IN_WORD_BEFORE}\\d{9,26}${NOT_IN_WORD_AFTER}`, 'gu') },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${NAME_LEADS})[:\\s]+(?<value>\\p{L}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2})`,
      'giu',
    ),
  },
  // «adım» alone is also «step»: only a capital letter after it makes it a name.
  { kind: 'name', pattern: /(?<!\p{L})[Aa]d[ıi]m[:\s]+(?<value>\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/gu },
];
