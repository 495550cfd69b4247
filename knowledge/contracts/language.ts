// The languages we answer in, and what follows from a language: direction and number system.
import { z } from 'zod';

/** Turkish is the language of the law and of the content's first version; the order is the order of menus. */
export const LANGUAGES = ['tr', 'en', 'ar', 'ru', 'fa'] as const;
export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

/** One text in each language. */
export const LocalizedSchema = z.strictObject({
  tr: z.string().min(1),
  en: z.string().min(1),
  ar: z.string().min(1),
  ru: z.string().min(1),
  fa: z.string().min(1),
});
export type Localized = z.infer<typeof LocalizedSchema>;

export const SOURCE_LANGUAGE: Language = 'tr';

/** What a language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  tr: 'Türkçe',
  en: 'English',
  ar: 'العربية',
  ru: 'Русский',
  fa: 'فارسی',
};

export const textDirection = (language: Language): 'ltr' | 'rtl' => (language === 'ar' || language === 'fa' ? 'rtl' : 'ltr');

/** The language of a BCP 47 tag such as `tr-TR` or `fa`, if it is one of ours. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const parsed = LanguageSchema.safeParse(tag?.toLowerCase().split(/[-_]/)[0]);
  return parsed.success ? parsed.data : undefined;
}
