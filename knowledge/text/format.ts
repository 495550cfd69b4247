// Numbers, money and days as each language writes them.
import type { Day } from '../contracts/day';
import type { Language } from '../contracts/language';

/** Arabic keeps the digits that stand on Turkish documents; Persian prose uses its own. */
const LOCALES: Record<Language, string> = {
  tr: 'tr-TR',
  en: 'en-GB',
  ar: 'ar-EG-u-nu-latn',
  ru: 'ru-RU',
  fa: 'fa-IR-u-nu-arabext',
};

const CURRENCY_WORDS: Record<'TRY' | 'USD', Record<Language, (amount: string) => string>> = {
  TRY: {
    tr: (amount) => `${amount} TL`,
    en: (amount) => `TRY ${amount}`,
    ar: (amount) => `${amount} ليرة تركية`,
    ru: (amount) => `${amount} турецких лир`,
    fa: (amount) => `${amount} لیر ترکیه`,
  },
  USD: {
    tr: (amount) => `${amount} ABD doları`,
    en: (amount) => `USD ${amount}`,
    ar: (amount) => `${amount} دولار أمريكي`,
    ru: (amount) => `${amount} долларов США`,
    fa: (amount) => `${amount} دلار آمریکا`,
  },
};

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(language: Language, fractionDigits: number): Intl.NumberFormat {
  const key = `${language}${fractionDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: Math.max(fractionDigits, 2),
  });
  formats.set(key, made);
  return made;
}

/** Digits and separators as the language writes them; money with its currency, per cent with its sign. */
export function formatFigure(value: number | string, unit: string, language: Language): string {
  if (typeof value === 'string') return value;
  const currency = /^(TRY|USD)\b/.exec(unit)?.[1];
  if (currency === 'TRY' || currency === 'USD') {
    const amount = numberFormat(language, Number.isInteger(value) ? 0 : 2).format(value);
    return CURRENCY_WORDS[currency][language](amount);
  }
  const number = numberFormat(language, 0).format(value);
  if (unit !== 'percent') return number;
  return language === 'tr' ? `%${number}` : language === 'fa' ? `${number}٪` : `${number}%`;
}

/** A day as it is written in the language, in figures: `21.11.2026`. */
export function formatDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-');
  const plain = language === 'fa' ? `${year}/${month}/${date}` : `${date}.${month}.${year}`;
  return language === 'fa' ? plain.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit) : plain;
}
