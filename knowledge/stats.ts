// How much the base holds, and which figures will end soon: what an editor prepares for.
import { addDays, type Day } from './contracts/day';
import { LANGUAGES, type Language } from './contracts/language';
import type { Topic } from './contracts/topic';
import type { Base } from './load-base';

const SOON_DAYS = 60;

export type Stats = {
  entries: number;
  provisions: number;
  figures: number;
  terms: number;
  /** Phrasings by language. */
  variants: Record<Language, number>;
  topics: Partial<Record<Topic, number>>;
  /** Figures whose last value ends within sixty days and has no successor. */
  endingSoon: { id: string; validTo: Day }[];
};

export function statsOf(base: Base, today: Day): Stats {
  const variants = Object.fromEntries(
    LANGUAGES.map((language) => [language, base.entries.reduce((sum, { item }) => sum + item.questions[language].length, 0)]),
  ) as Record<Language, number>;
  const topics: Stats['topics'] = {};
  for (const { item } of base.entries) topics[item.topic] = (topics[item.topic] ?? 0) + 1;
  const endingSoon = base.figures.all().flatMap(({ id, periods }) => {
    const ends = periods.map(({ validTo }) => validTo);
    if (ends.includes(null)) return [];
    const last = ends
      .flatMap((end) => end ?? [])
      .sort()
      .at(-1);
    return last !== undefined && last >= today && last <= addDays(today, SOON_DAYS) ? [{ id, validTo: last }] : [];
  });
  return {
    entries: base.entries.length,
    provisions: base.provisions.length,
    figures: base.figures.all().length,
    terms: base.terms.length,
    variants,
    topics,
    endingSoon,
  };
}
