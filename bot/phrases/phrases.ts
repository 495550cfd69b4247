// DOOR: what the assistant says besides entries, in every language.
import type { Language } from '../../knowledge/contracts/language';
import { ar } from './ar';
import { en } from './en';
import { fa } from './fa';
import { ru } from './ru';
import type { Phrases } from './phrase-keys';
import { tr } from './tr';

export type { PartOfDay, Phrases } from './phrase-keys';

export const PHRASES: Record<Language, Phrases> = { tr, en, ar, ru, fa };
