// What a conversation tells about the person it is about. Closed lists: dialogs, answers and the desk speak in these.
import { z } from 'zod';

/** By what right somebody is in Türkiye. `residence-permit` is one whose kind was not said. */
export const STATUSES = [
  'no-papers',
  'temporary-protection',
  'international-protection-holder',
  'international-protection-applicant',
  'work-permit',
  'blue-card',
  'turkish-citizen',
  'spouse-of-citizen',
  'family-residence',
  'student-residence',
  'short-term-residence',
  'long-term-residence',
  'humanitarian-residence',
  'residence-permit',
  'visa',
] as const;
export type Status = (typeof STATUSES)[number];

/** Who writes. */
export const PERSON_ROLES = ['worker', 'employer', 'family-member', 'accountant', 'other'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const PERMIT_KINDS = ['fixed-term', 'indefinite', 'independent', 'turquoise-card', 'exemption'] as const;
export type PermitKind = (typeof PERMIT_KINDS)[number];

/** How far the matter is; where several are said, the first of this list is where it stands now. */
export const PHASES = ['refusal', 'cancellation', 'employer-change', 'extension', 'first-application'] as const;
export type Phase = (typeof PHASES)[number];

export const PLACES = ['inside', 'outside'] as const;
export type Place = (typeof PLACES)[number];

/** Whom it is about, as the writer calls them. */
export const PERSONS = ['self', 'spouse', 'child', 'parent', 'sibling', 'other-relative', 'friend', 'worker'] as const;
export type Person = (typeof PERSONS)[number];

/** The provinces of Türkiye in the order of their plates. */
export const PROVINCES = [
  ...['Adana', 'Adıyaman', 'Afyonkarahisar', 'Ağrı', 'Amasya', 'Ankara', 'Antalya', 'Artvin', 'Aydın', 'Balıkesir'],
  ...['Bilecik', 'Bingöl', 'Bitlis', 'Bolu', 'Burdur', 'Bursa', 'Çanakkale', 'Çankırı', 'Çorum', 'Denizli'],
  ...['Diyarbakır', 'Edirne', 'Elazığ', 'Erzincan', 'Erzurum', 'Eskişehir', 'Gaziantep', 'Giresun', 'Gümüşhane', 'Hakkari'],
  ...['Hatay', 'Isparta', 'Mersin', 'İstanbul', 'İzmir', 'Kars', 'Kastamonu', 'Kayseri', 'Kırklareli', 'Kırşehir'],
  ...['Kocaeli', 'Konya', 'Kütahya', 'Malatya', 'Manisa', 'Kahramanmaraş', 'Mardin', 'Muğla', 'Muş', 'Nevşehir'],
  ...['Niğde', 'Ordu', 'Rize', 'Sakarya', 'Samsun', 'Siirt', 'Sinop', 'Sivas', 'Tekirdağ', 'Tokat'],
  ...['Trabzon', 'Tunceli', 'Şanlıurfa', 'Uşak', 'Van', 'Yozgat', 'Zonguldak', 'Aksaray', 'Bayburt', 'Karaman'],
  ...['Kırıkkale', 'Batman', 'Şırnak', 'Bartın', 'Ardahan', 'Iğdır', 'Yalova', 'Karabük', 'Kilis', 'Osmaniye'],
  'Düzce',
] as const;
export type Province = (typeof PROVINCES)[number];

/** `said` in the person's own words, `chosen` by tapping what was offered. */
export const HOW_LEARNT = ['said', 'chosen'] as const;

const fact = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, learnt: z.enum(HOW_LEARNT) }).optional();

export const ConversationFactsSchema = z.strictObject({
  status: fact(z.enum(STATUSES)),
  role: fact(z.enum(PERSON_ROLES)),
  permitKind: fact(z.enum(PERMIT_KINDS)),
  phase: fact(z.enum(PHASES)),
  place: fact(z.enum(PLACES)),
  province: fact(z.enum(PROVINCES)),
  person: fact(z.enum(PERSONS)),
});
export type ConversationFacts = z.infer<typeof ConversationFactsSchema>;
