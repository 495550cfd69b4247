// Small pieces of knowledge for tests: sensible in every part, overridden only in what a test is about.
import type { Entry, EntryText, EntryVersion } from '../contracts/entry';
import type { Fact } from '../contracts/fact';
import { LANGUAGES, type Language } from '../contracts/language';
import type { Passage } from '../contracts/passage';

export const inAllLanguages = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

const WORDS: Record<Language, string> = {
  tr: 'Çalışma izni',
  en: 'A work permit',
  ar: 'إذن العمل',
  ru: 'Разрешение на работу',
  fa: 'اجازه کار',
};

export const aFact = (overrides: Partial<Fact> = {}): Fact => ({
  id: 'law6735.sample',
  topic: 'sample',
  fact_tr: 'Örnek kural.',
  fact_en: 'A sample rule.',
  authority: [{ instrument: 'Law 6735', article: '7(3)', gazette: '2016-08-13/29800' }],
  effective_from: null,
  effective_to: null,
  figures: [],
  audience: ['migrant'],
  evidence: [],
  confidence: 'high',
  note: null,
  ...overrides,
});

export const anEntryText = (language: Language, overrides: Partial<EntryText> = {}): EntryText => ({
  title: WORDS[language],
  short: `${WORDS[language]}.`,
  next: `${WORDS[language]}.`,
  spoken: `${WORDS[language]}.`,
  ...overrides,
});

export const anEntryVersion = (overrides: Partial<EntryVersion> = {}): EntryVersion => ({
  valid_from: '2016-08-13',
  facts: ['law6735.sample'],
  authority: [{ instrument: 'Law 6735', article: '7(3)', gazette: '2016-08-13/29800' }],
  texts: inAllLanguages((language) => anEntryText(language)),
  ...overrides,
});

const LEAST = 12;
export const anEntry = (overrides: Partial<Entry> = {}): Entry => {
  const id = overrides.id ?? 'extension.sample';
  return {
    id,
    topic: 'extension',
    audience: ['migrant', 'employer'],
    related: [],
    basis: 'rule',
    own_file: false,
    questions: inAllLanguages((language) => Array.from({ length: LEAST }, (_, place) => `${WORDS[language]} ${id} ${place + 1}`)),
    versions: [anEntryVersion()],
    ...overrides,
  };
};

export const aPassage = (overrides: Partial<Passage> = {}): Passage => ({
  entry: 'extension.sample',
  topic: 'extension',
  basis: 'rule',
  language: 'tr',
  text: anEntryText('tr'),
  citations: [],
  validOn: '2026-11-21',
  past: false,
  missingFigures: [],
  lastKnownFigures: [],
  related: [],
  ask: undefined,
  dialog: undefined,
  ...overrides,
});
