// Masks personal data by shape before anything is stored, logged, indexed or sent. What was typed never comes back.
import { foldDigits } from '../../knowledge/text/fold';
import type { Language } from '../../knowledge/contracts/language';
import { DETECTORS, type PersonalKind, type Span } from './detectors';

const MASKS: Record<PersonalKind, Record<Language, string>> = {
  email: { tr: 'e-posta', en: 'e-mail', ar: 'بريد إلكتروني', ru: 'эл. почта', fa: 'ایمیل' },
  iban: { tr: 'IBAN', en: 'IBAN', ar: 'IBAN', ru: 'IBAN', fa: 'IBAN' },
  card: { tr: 'kart no', en: 'card number', ar: 'رقم بطاقة', ru: 'номер карты', fa: 'شماره کارت' },
  identity: { tr: 'kimlik no', en: 'ID number', ar: 'رقم هوية', ru: 'номер удостоверения', fa: 'شماره هویت' },
  phone: { tr: 'telefon', en: 'phone', ar: 'رقم هاتف', ru: 'телефон', fa: 'شماره تلفن' },
  passport: { tr: 'pasaport no', en: 'passport number', ar: 'رقم جواز سفر', ru: 'номер паспорта', fa: 'شماره گذرنامه' },
  plate: { tr: 'plaka', en: 'plate', ar: 'رقم لوحة', ru: 'номер машины', fa: 'شماره پلاک' },
  file: { tr: 'dosya no', en: 'file number', ar: 'رقم ملف', ru: 'номер дела', fa: 'شماره پرونده' },
  'birth-date': { tr: 'doğum tarihi', en: 'date of birth', ar: 'تاريخ ميلاد', ru: 'дата рождения', fa: 'تاریخ تولد' },
  name: { tr: 'ad', en: 'name', ar: 'اسم', ru: 'имя', fa: 'نام' },
};

export type Redacted = {
  text: string;
  /** What kinds were masked, in order of place. */
  kinds: PersonalKind[];
};

/** Zero-width and direction marks between digits would hide a number; each becomes a space, so that places stay the same. */
const comparable = (text: string): string => foldDigits(text).replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '.');

/** Spans to mask, without overlaps, in order; where two overlap the earlier detector in the table wins. */
export function personalSpans(text: string): Span[] {
  const plain = comparable(text);
  const taken: Span[] = [];
  for (const { kind, pattern, accept } of DETECTORS)
    for (const match of plain.matchAll(pattern)) {
      const value = match.groups?.['value'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (accept && !accept(value)) continue;
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end, kind });
    }
  return taken.sort((a, b) => a.start - b.start);
}

/** The text with every personal datum replaced by `[kind]` in the language. */
export function redact(text: string, language: Language): Redacted {
  const spans = personalSpans(text);
  let result = '';
  let from = 0;
  for (const { start, end, kind } of spans) {
    result += `${text.slice(from, start)}[${MASKS[kind][language]}]`;
    from = end;
  }
  return { text: result + text.slice(from), kinds: spans.map((span) => span.kind) };
}
