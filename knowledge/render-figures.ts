// Puts the figures of a day into a text, formatted as the language writes numbers.
import { PLACEHOLDER } from './contracts/entry';
import type { Day } from './contracts/day';
import type { FigureOnDay } from './contracts/figure';
import type { Language } from './contracts/language';
import type { FigureBook } from './figure-book';

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

const AS_OF_YEAR: Record<Language, (year: string) => string> = {
  tr: (year) => `${year} yılı tutarı; bu gün için yeni tutar henüz bilinmiyor`,
  en: (year) => `the ${year} amount; the one for this day is not yet known`,
  ar: (year) => `قيمة سنة ${year}؛ القيمة الجديدة لهذا اليوم غير معروفة بعد`,
  ru: (year) => `сумма ${year} года; новая на этот день пока неизвестна`,
  fa: (year) => `مبلغ سال ${year}؛ مبلغ تازه برای این روز هنوز معلوم نیست`,
};

export type Rendered = {
  text: string;
  /** Figures that stand in the text, with what they were on the day. */
  used: { id: string; onDay: FigureOnDay }[];
  /** Figures for which the day has no value and none may be shown. */
  missing: string[];
};

/**
 * Replaces every placeholder. A last-known value is marked with its year.
 * When a figure has no value at all the sentence that needs it is left out: a rule without its number, never a guess.
 */
export function renderFigures(text: string, book: FigureBook, day: Day, language: Language): Rendered {
  const used: Rendered['used'] = [];
  const missing: string[] = [];
  const put = (part: string): string | undefined => {
    let complete = true;
    const filled = part.replace(PLACEHOLDER, (_, id: string) => {
      const onDay = book.valueOn(id, day);
      used.push({ id, onDay });
      if (onDay.kind === 'none') {
        complete = false;
        missing.push(id);
        return '';
      }
      const number = formatFigure(onDay.value, onDay.unit, language);
      return onDay.kind === 'value' ? number : `${number} (${AS_OF_YEAR[language]((onDay.period.validTo ?? day).slice(0, 4))})`;
    });
    return complete ? filled : undefined;
  };
  // A sentence ends at . ! ? ؟ ; before a space; a placeholder holds dots of its own but never a space.
  const sentences = text.split(/(?<=[.!?؟؛])\s+/);
  const kept = sentences.map(put).filter((part) => part !== undefined);
  return { text: kept.join(' '), used, missing };
}
