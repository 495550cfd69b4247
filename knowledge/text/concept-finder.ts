// Which notions a text speaks of, whatever its language: a thesaurus looked up word by word.
import { formsOf, type Concept } from '../contracts/concept';
import { wordsOf } from './tokens';

/** The notions of a text, each once, in the order they are first named. */
export type ConceptFinder = (text: string) => string[];

/** One step of a form: a word, and whether more letters may follow. */
type Step = { next: Map<string, Step>; beginnings: Map<string, Step>; concepts: string[] };

const aStep = (): Step => ({ next: new Map(), beginnings: new Map(), concepts: [] });

function follow(steps: Map<string, Step>, word: string): Step {
  const known = steps.get(word);
  if (known) return known;
  const made = aStep();
  steps.set(word, made);
  return made;
}

/** A beginning shorter than this would catch anything. */
const LEAST_BEGINNING = 3;

function learn(root: Step, form: string, concept: string): void {
  const isBeginning = form.endsWith('-');
  const words = wordsOf(form);
  let step = root;
  words.forEach((word, place) => {
    const asBeginning = isBeginning && place === words.length - 1 && word.length >= LEAST_BEGINNING;
    step = follow(asBeginning ? step.beginnings : step.next, word);
  });
  if (words.length > 0 && !step.concepts.includes(concept)) step.concepts.push(concept);
}

/** More texts than this are forgotten again; phrasings are read by several classifiers one after the other. */
const MOST_REMEMBERED = 50_000;

const ARABIC_SCRIPT = /[\u0620-\u06ff]/;
/** Letters and little words that Persian has and Arabic has not; one is enough, for hardly a message is without. */
const PERSIAN = /[پچژگیک]|(?:^|\s)(?:را|رو|که|از|است|هست|برای|می|نمی|این|من)(?=\s|$)/;
/** «و», «ف», «ب», «ل», «ك» and the article are written together with the Arabic word that follows. */
const ARABIC_BEFORE = /^(?:[وف]?[بكل]?ال|لل|[وفبلك])(?=.{2})/;
/** Arabic endings: «my», «your», «his», «our». */
const ARABIC_AFTER = /(?<=.{3})(?:ي|ك|ه|ها|نا|كم|هم)$/;
/** Persian endings: of the plural, of «my», «your», «his», and of the indefinite. */
const PERSIAN_AFTER = /(?<=.{2})(?:هايم|هايي|هاي|هام|ها|مان|شان|ام|يم|[يمتش])$/;

/** Words of one spelling mean different things in Arabic and in Persian, so each has its own. */
type Script = 'arabic' | 'persian' | 'other';

function scriptOf(text: string): Script {
  if (!ARABIC_SCRIPT.test(text)) return 'other';
  return PERSIAN.test(text) ? 'persian' : 'arabic';
}

/** A word as it stands and as it would without what its language joins to it. */
function readingsOf(word: string, script: Script): string[] {
  if (script === 'other' || !ARABIC_SCRIPT.test(word)) return [word];
  if (script === 'persian') return [...new Set([word, word.replace(PERSIAN_AFTER, '')])];
  const bare = word.replace(ARABIC_BEFORE, '');
  return [...new Set([word, bare, word.replace(ARABIC_AFTER, ''), bare.replace(ARABIC_AFTER, '')])];
}

/** Forms in Arabic script are looked up where they belong; Urdu beside Persian. All others everywhere, for people mix. */
function scriptsOfForm(form: string, language: string): Script[] {
  if (!ARABIC_SCRIPT.test(form)) return ['arabic', 'persian', 'other'];
  return language === 'fa' || language === 'ur' ? ['persian'] : ['arabic'];
}

export function createConceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const roots: Record<Script, Step> = { arabic: aStep(), persian: aStep(), other: aStep() };
  for (const concept of concepts)
    for (const { form, language } of formsOf(concept))
      for (const script of scriptsOfForm(form, language)) learn(roots[script], form, concept.id);

  /** Adds the notions whose forms begin at a word of the text. */
  function look(step: Step, readings: readonly (readonly string[])[], place: number, found: Set<string>): void {
    for (const reading of readings[place] ?? []) {
      const exact = step.next.get(reading);
      if (exact) {
        for (const concept of exact.concepts) found.add(concept);
        look(exact, readings, place + 1, found);
      }
      if (step.beginnings.size === 0) continue;
      for (let length = LEAST_BEGINNING; length <= reading.length; length += 1)
        for (const concept of step.beginnings.get(reading.slice(0, length))?.concepts ?? []) found.add(concept);
    }
  }

  return (text) => {
    const script = scriptOf(text);
    const readings = wordsOf(text).map((word) => readingsOf(word, script));
    const found = new Set<string>();
    readings.forEach((_, place) => look(roots[script], readings, place, found));
    return [...found];
  };
}

/** Notions as features beside words: marked, so that none is taken for a word, and looked up once for texts seen again and again. */
export function conceptFeatures(find: ConceptFinder): ConceptFinder {
  let known = new Map<string, string[]>();
  return (text) => {
    const seen = known.get(text);
    if (seen) return seen;
    const features = find(text).map((concept) => `c:${concept}`);
    if (known.size >= MOST_REMEMBERED) known = new Map();
    known.set(text, features);
    return features;
  };
}
