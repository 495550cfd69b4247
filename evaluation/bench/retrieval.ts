// The bench `retrieval`: our index beside other people's on the same passages, our classifier beside node-nlp's.
import { readClinc150 } from '../data/clinc150';
import type { Bench, Progress } from './bench-report';
import { compareClassifiers, firstOfEach, type ClassifierFigures } from './compare-classifiers';
import { compareEngines, type EngineFigures } from './compare-engines';
import { MEMORY_NOT_MEASURED } from './measure';
import { MINISEARCH_MISSING, miniSearchEngines } from './minisearch-peer';
import { NODE_NLP_MISSING, nodeNlpEngine, nodeNlpTrainer } from './node-nlp-peer';
import { readPassageSets, type PassageSet } from './passage-sets';
import { OUR_ENGINE } from './search-engine';
import { OUR_TRAINER } from './text-classifier';
import { shownNumber, shownRatio, shownShare, type Table } from './text-table';

const DATA = '../shared/data';
const OWN_QUESTIONS = 'evaluation/cases/questions.jsonl';
/** node-nlp classifies intents; it is put to the passages of one public set only, to see what that gives. On our entries it trains for minutes. */
const NODE_NLP_LANGUAGE = 'tr';
const PHRASINGS = 5;

const engineTable = ({ name, passages, questions }: PassageSet, figures: readonly EngineFigures[]): Table => ({
  title: `${name}: ${passages.length} passages, ${questions.length} questions`,
  header: ['engine', 'R@1', 'R@5', 'MRR@10', 'q/s', 'build ms', 'MB', 'speed', 'build', 'memory'],
  rows: figures.map(({ engine, recallAt1, recallAt5, mrrAt10, queriesPerSecond, buildMs, memoryMb, oursOver }) => [
    engine,
    ...[recallAt1, recallAt5, mrrAt10].map(shownShare),
    ...[queriesPerSecond, buildMs, memoryMb].map(shownNumber),
    ...[oursOver.speed, oursOver.build, oursOver.memory].map(shownRatio),
  ]),
});

const classifierTable = (figures: readonly ClassifierFigures[], requests: number): Table => ({
  title: `CLINC150, ${PHRASINGS} phrasings an intent: ${requests} requests`,
  header: ['classifier', 'accuracy', 'q/s', 'train s', 'speed', 'train'],
  rows: figures.map(({ classifier, accuracy, queriesPerSecond, trainSeconds, oursOver }) => [
    classifier,
    shownShare(accuracy),
    ...[queriesPerSecond, trainSeconds].map(shownNumber),
    ...[oursOver.speed, oursOver.train].map(shownRatio),
  ]),
});

async function compareOnIntents(progress: Progress): Promise<{ figures: ClassifierFigures[]; table: Table } | undefined> {
  const set = readClinc150(`${DATA}/clinc150`, 'small');
  if (set === undefined) return undefined;
  progress('CLINC150 …');
  const trainers = [OUR_TRAINER, await nodeNlpTrainer('en')].flatMap((trainer) => trainer ?? []);
  const figures = await compareClassifiers(trainers, firstOfEach(set.train, PHRASINGS), set.test);
  return { figures, table: classifierTable(figures, set.test.length) };
}

export const benchRetrieval: Bench = async ({ progress }) => {
  const miniSearch = await miniSearchEngines();
  const nodeNlp = await nodeNlpEngine(NODE_NLP_LANGUAGE);
  const sets = readPassageSets(DATA, 'knowledge', OWN_QUESTIONS);
  const compared: { set: PassageSet; engines: EngineFigures[] }[] = [];
  for (const set of sets) {
    progress(`${set.name} …`);
    const engines = await compareEngines([OUR_ENGINE, ...(miniSearch ?? [])], set);
    // On its own: its training leaves so much behind that it would slow the others down.
    const isAsked = nodeNlp && set.language === NODE_NLP_LANGUAGE && set.source === 'public';
    const [, ...trained] = isAsked ? await compareEngines([OUR_ENGINE, nodeNlp], set) : [];
    compared.push({ set, engines: [...engines, ...trained] });
  }
  const intents = await compareOnIntents(progress);

  const own = sets.filter(({ source }) => source === 'own').map(({ language }) => language);
  const notes = ['speed, build, memory, train: ours over the other. Speed above 1x and the rest below 1x are good for us.'];
  if (nodeNlp && !own.includes(NODE_NLP_LANGUAGE))
    notes.push('node-nlp classifies intents; passages are not what it is made for. Judge it by the intents.');
  if (own.length > 0) notes.push(`No public set for ${own.join(', ')} on this machine: our own entries and questions instead.`);
  if (!miniSearch) notes.push(MINISEARCH_MISSING);
  if (!nodeNlp) notes.push(NODE_NLP_MISSING);
  if (!intents) notes.push('CLINC150 is not on this machine: no comparison of classifiers.');
  if (!globalThis.gc) notes.push(MEMORY_NOT_MEASURED);
  return {
    figures: {
      sets: compared.map(({ set, engines }) => ({
        set: set.name,
        passages: set.passages.length,
        questions: set.questions.length,
        engines,
      })),
      classifiers: intents?.figures ?? [],
      notes,
    },
    tables: [...compared.map(({ set, engines }) => engineTable(set, engines)), ...(intents ? [intents.table] : [])],
    notes,
  };
};
