// What calculations are told with, in every language.
import type { Language } from '../../knowledge/contracts/language';
import { ar } from './calculation-phrases-ar';
import { en } from './calculation-phrases-en';
import { fa } from './calculation-phrases-fa';
import type { CalculationPhrases } from './calculation-phrases-keys';
import { ru } from './calculation-phrases-ru';
import { tr } from './calculation-phrases-tr';

export const CALCULATION_PHRASES: Record<Language, CalculationPhrases> = { tr, en, ar, ru, fa };
