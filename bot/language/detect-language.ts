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
const LONGEST_PIECE = 4;
/** By length of piece: how much what its shorter pieces say counts beside what was seen. Few sentences then teach much. */
const PULL = [3, 5, 8, 10];
/** So many letters could come next where nothing is known. */
const LETTERS = 100;
/** What was seen more of is likelier met, and few sentences flatter themselves: evidence for ten times the text. Chosen on XQuAD. */
const LEAD = 5;
/** Letters that follow each other are no independent evidence. */
const INDEPENDENCE = 0.3;

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

/** The pieces of one to four letters that end at a place; the first is the letter itself. */
function piecesEndingAt(padded: string, end: number): string[] {
  const pieces: string[] = [];
  for (let start = end; start >= 0 && start > end - LONGEST_PIECE; start -= 1) pieces.push(padded.slice(start, end + 1));
  return pieces;
}

const answerLanguage = (label: LanguageLabel): Language | undefined =>
  LANGUAGES.find((language) => label === language || label.startsWith(`${language}-`));

/** What the detector has learnt: plain data that can be kept in a file. */
export type LanguageModel = {
  labels: LanguageLabel[];
  /** The script most of a label's samples are in. */
  scripts: Script[];
  /** How often each piece was seen, a number a label. */
  counts: Map<string, Float64Array>;
  /** How many letters were seen of each label. */
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
    const padded = ` ${prepare(text)} `;
    for (let end = 1; end < padded.length; end += 1) {
      totals[index] = (totals[index] ?? 0) + 1;
      for (const piece of piecesEndingAt(padded, end)) {
        let row = counts.get(piece);
        if (!row) counts.set(piece, (row = new Float64Array(labels.length)));
        row[index] = (row[index] ?? 0) + 1;
      }
    }
  }
  const scripts = scriptCounts.map((each) => [...each].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other');
  return { labels, scripts, counts, totals };
}

export function createLanguageDetector({ labels, scripts, counts, totals }: LanguageModel): LanguageDetector {
  type Row = Float64Array | undefined;
  type Candidate = { label: LanguageLabel; index: number; evidence: number };
  const rowsAt = (padded: string, end: number): Row[] => piecesEndingAt(padded, end).map((piece) => counts.get(piece));

  /** How likely a language writes this letter after those before it: of each length what was seen, pulled towards the shorter. */
  function likelihood(rows: readonly Row[], rowsBefore: readonly Row[], index: number): number {
    let probability = 1 / LETTERS;
    rows.forEach((row, longer) => {
      const seenBefore = longer === 0 ? (totals[index] ?? 0) : (rowsBefore[longer - 1]?.[index] ?? 0);
      const pull = PULL[longer] ?? 0;
      probability = ((row?.[index] ?? 0) + pull * probability) / (seenBefore + pull);
    });
    return probability;
  }

  function weigh(prepared: string, candidates: readonly Candidate[]): void {
    const padded = ` ${prepared} `;
    let rowsBefore = rowsAt(padded, 0);
    for (let end = 1; end < padded.length; end += 1) {
      const rows = rowsAt(padded, end);
      for (const candidate of candidates) candidate.evidence += Math.log(likelihood(rows, rowsBefore, candidate.index));
      rowsBefore = rows;
    }
  }

  return {
    detect(text) {
      const prepared = prepare(text);
      const script = scriptOf(prepared);
      const candidates = labels.flatMap((label, index) =>
        scripts[index] === script ? [{ label, index, evidence: LEAD * Math.log10(totals[index] ?? 1) }] : [],
      );
      if (candidates.length === 0 || prepared === '') return undefined;
      weigh(prepared, candidates);
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
