// The keys of the words of a calculation. A language that misses one does not compile.
import type { Label, Reason, Unit, Warning, Word } from '../calculate/calculation';

/** Units that are counted in words; money, per cent and multiples are written by their own rules. */
type CountedUnit = Exclude<Unit, 'TRY' | 'percent' | 'times'>;

/** The forms a noun takes beside a number, by the language's plural rules; `{n}` is the number. */
type CountedWords = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** No number stands in these words: `{1}`, `{2}`, `{3}` are the amounts that come with a key, in order. */
export type CalculationPhrases = {
  labels: Record<Label, string>;
  words: Record<Word, string>;
  reasons: Record<Reason, string>;
  warnings: Record<Warning, string>;
  units: Record<CountedUnit, CountedWords>;
  /** Above the lines of the working. */
  working: string;
  /** Above the warnings. */
  heed: string;
  /** Before the names of the sources. */
  sources: string;
  missing: string;
  lastKnown: (figure: string, amount: string, until: string) => string;
  notADecision: string;
};
