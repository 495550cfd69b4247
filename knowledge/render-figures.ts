// Puts the figures of a day into a text, formatted as the language writes numbers.
import { PLACEHOLDER } from './contracts/entry';
import type { Day } from './contracts/day';
import type { FigureOnDay } from './contracts/figure';
import type { Language } from './contracts/language';
import type { FigureBook } from './figure-book';
import { formatFigure } from './text/format';

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
