// Tells the language of a chat message: the script first, then letter statistics learnt from the knowledge base's own texts.
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';

/** A language we can tell, whether we answer in it or not. `Latn` marks Arabic and Persian typed in Latin letters. */
export type LanguageLabel = string;
export type LanguageSample = { label: LanguageLabel; text: string };

export type DetectedLanguage = {
  label: LanguageLabel;
  /** The language to answer in, or undefined when it is none of ours. */
  language: Language | undefined;
  /** Probability, 0 to 1. Low for a word or two. */
  confidence: number;
};

export type LanguageDetector = { detect(text: string): DetectedLanguage | undefined };

type Script = 'arabic' | 'cyrillic' | 'latin' | 'other';
const SCRIPTS: [Script, RegExp][] = [
  ['arabic', /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['latin', /[a-z\u00c0-\u024f\u1e00-\u1eff]/gi],
];
const LONGEST_GRAM = 4;
/** Evidence of neighbouring letter pieces overlaps; each counts for less than one independent observation. */
const INDEPENDENCE = 0.3;
const SMOOTHING = 0.3;
/** Chosen on Tatoeba: others are told, and the core five lose a tenth of a point. */
const MOST_RAISE = 20;

/** The script most letters are in; `other` when there is no letter of a script we know. */
export function scriptOf(text: string): Script {
  const counts = SCRIPTS.map(([script, letters]) => ({ script, count: text.match(letters)?.length ?? 0 }));
  const best = counts.sort((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.script : 'other';
}

/** Lower case with each language's own marks kept: they tell languages apart. Numbers, names of systems and the like do not. */
const prepare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/https?:\S+|\S+@\S+|[\d\u0660-\u0669\u06f0-\u06f9]+/g, ' ')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}']+/gu, ' ')
    .trim();

function gramsOf(text: string): string[] {
  const padded = ` ${text} `;
  const grams: string[] = [];
  for (let length = 1; length <= LONGEST_GRAM; length += 1)
    for (let start = 0; start + length <= padded.length; start += 1) {
      const gram = padded.slice(start, start + length);
      if (gram !== ' ') grams.push(gram);
    }
  return grams;
}

const answerLanguage = (label: LanguageLabel): Language | undefined =>
  LANGUAGES.find((language) => label === language || label.startsWith(`${language}-`));

/** What the detector has learnt: plain data that can be kept in a file. */
export type LanguageModel = {
  labels: LanguageLabel[];
  /** The script most of a label's samples are in. */
  scripts: Script[];
  /** How often each letter piece was seen, a number a label. */
  counts: Map<string, Float64Array>;
  totals: Float64Array;
};

/** Learns from samples; at least one label of each script is needed for that script to be told. */
export function learnLanguages(samples: readonly LanguageSample[]): LanguageModel {
  const labels = [...new Set(samples.map((sample) => sample.label))].sort();
  const place = new Map(labels.map((label, index) => [label, index]));
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(labels.length);
  const scriptCounts = labels.map(() => new Map<Script, number>());
  for (const { label, text } of samples) {
    const index = place.get(label) ?? 0;
    const script = scriptOf(text);
    scriptCounts[index]?.set(script, (scriptCounts[index]?.get(script) ?? 0) + 1);
    for (const gram of gramsOf(prepare(text))) {
      let row = counts.get(gram);
      if (!row) counts.set(gram, (row = new Float64Array(labels.length)));
      row[index] = (row[index] ?? 0) + 1;
      totals[index] = (totals[index] ?? 0) + 1;
    }
  }
  // A few sentences stand beside thousands: the small labels are raised, or they would never be told.
  const largest = Math.max(...totals);
  const raise = totals.map((total) => Math.min(MOST_RAISE, largest / Math.max(1, total)));
  for (const row of counts.values())
    for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) * (raise[index] ?? 1);
  for (let index = 0; index < totals.length; index += 1) totals[index] = (totals[index] ?? 0) * (raise[index] ?? 1);
  const scripts = scriptCounts.map((each) => [...each].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other');
  return { labels, scripts, counts, totals };
}

export function createLanguageDetector({ labels, scripts, counts, totals }: LanguageModel): LanguageDetector {
  const vocabulary = counts.size;

  return {
    detect(text) {
      const prepared = prepare(text);
      const script = scriptOf(prepared);
      const candidates = labels.flatMap((label, index) => (scripts[index] === script ? [{ label, index, evidence: 0 }] : []));
      if (candidates.length === 0 || prepared === '') return undefined;
      const grams = gramsOf(prepared);
      for (const gram of grams) {
        const row = counts.get(gram);
        if (!row) continue;
        for (const candidate of candidates)
          candidate.evidence += Math.log(
            ((row[candidate.index] ?? 0) + SMOOTHING) / ((totals[candidate.index] ?? 0) + SMOOTHING * vocabulary),
          );
      }
      const top = Math.max(...candidates.map(({ evidence }) => evidence));
      const weights = candidates.map((candidate) => ({
        ...candidate,
        weight: Math.exp((candidate.evidence - top) * INDEPENDENCE),
      }));
      const sum = weights.reduce((total, { weight }) => total + weight, 0);
      const best = weights.sort((a, b) => b.weight - a.weight || a.label.localeCompare(b.label))[0];
      return best && { label: best.label, language: answerLanguage(best.label), confidence: best.weight / sum };
    },
  };
}
