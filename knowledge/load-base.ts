// Reads everything that can be known from a folder: facts, terms, series, instruments, entries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalendar, type Calendar } from './calendar';
import { createFigureBook, type FigureBook } from './figure-book';
import { HolidaySchema } from './contracts/calendar';
import { CalibrationSchema, type Calibration } from './contracts/calibration';
import { ConceptSchema, type Concept } from './contracts/concept';
import { DialogSchema, type Dialog } from './contracts/dialog';
import { EntrySchema, type Entry } from './contracts/entry';
import { FactSchema, TermSchema, type Fact, type Term } from './contracts/fact';
import { SeriesSchema, type Series } from './contracts/figure';
import { IntentExamplesSchema, LanguageExamplesSchema, type IntentExamples, type LanguageExamples } from './contracts/example';
import { InstrumentSchema, type Instrument } from './contracts/instrument';
import { ProvisionSchema, type Provision } from './contracts/provision';
import { loadFolder, type Placed, type Problem } from './load-yaml';

export type Base = {
  facts: Map<string, Placed<Fact>>;
  terms: Placed<Term>[];
  series: Placed<Series>[];
  figures: FigureBook;
  /** By id and by every other spelling. */
  instruments: Map<string, Instrument>;
  entries: Placed<Entry>[];
  /** What articles say, in our own words. */
  provisions: Placed<Provision>[];
  calendar: Calendar;
  intents: IntentExamples[];
  /** The thesaurus. */
  concepts: Placed<Concept>[];
  /** Guided checks. */
  dialogs: Placed<Dialog>[];
  /** Samples of languages beyond ours. */
  languages: LanguageExamples[];
  /** What did not fit its schema, or names something that does not exist; empty for good content. */
  problems: Problem[];
};

const GLOSSARY_FILE = /^glossary\.yaml$/;
const FACT_FILES = /^(?!glossary\.).*\.yaml$/;

/** @param root the knowledge folder, with `facts/`, `figures/`, `entries/` and `instruments.yaml` in it */
export function loadBase(root: string): Base {
  const facts = loadFolder(root, 'facts', FactSchema, FACT_FILES);
  const terms = loadFolder(root, 'facts', TermSchema, GLOSSARY_FILE);
  const series = loadFolder(root, 'figures', SeriesSchema);
  const instruments = loadFolder(root, '.', InstrumentSchema, /^instruments\.yaml$/);
  const entries = loadFolder(root, 'entries', EntrySchema);
  const provisions = loadFolder(root, 'provisions', ProvisionSchema);
  const holidays = loadFolder(root, 'calendar', HolidaySchema);
  const intents = loadFolder(root, 'intents', IntentExamplesSchema);
  const languages = loadFolder(root, 'languages', LanguageExamplesSchema);
  const concepts = loadFolder(root, 'thesaurus', ConceptSchema);
  const dialogs = loadFolder(root, 'dialogs', DialogSchema);
  const problems = [
    facts,
    terms,
    series,
    instruments,
    entries,
    provisions,
    holidays,
    intents,
    languages,
    concepts,
    dialogs,
  ].flatMap((part) => part.problems);

  const figures = createFigureBook(
    facts.items.map(({ item }) => item),
    series.items.map(({ item }) => item),
    (id, message) => {
      const at = series.items.find(({ item }) => item.id === id);
      problems.push({ file: at?.file ?? 'figures', line: 1, message: `the series ${id} ${message}` });
    },
  );
  return {
    facts: new Map(facts.items.map((placed) => [placed.item.id, placed])),
    terms: terms.items,
    series: series.items,
    figures,
    instruments: new Map(instruments.items.flatMap(({ item }) => [item.id, ...item.also].map((name) => [name, item] as const))),
    entries: entries.items,
    provisions: provisions.items,
    calendar: createCalendar(holidays.items.map(({ item }) => item)),
    intents: intents.items.map(({ item }) => item),
    concepts: concepts.items,
    dialogs: dialogs.items,
    languages: languages.items.map(({ item }) => item),
    problems,
  };
}

/** Throws where the file is missing or does not fit: without it nothing could be decided. */
export const loadCalibration = (root: string): Calibration =>
  CalibrationSchema.parse(JSON.parse(readFileSync(join(root, 'calibration.json'), 'utf8')));
