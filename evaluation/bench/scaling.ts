// The bench `scaling`: how our index grows, beside MiniSearch, and whether it keeps to its memory.
import { QuestionSchema, readLines } from '../cases';
import type { Bench, Progress } from './bench-report';
import { effortFigures, type Effort, type EffortFigures } from './effort';
import { makePassages } from './make-passages';
import { inRounds, MEMORY_NOT_MEASURED, questionsOfRound, rateOf, timed, withMemory } from './measure';
import { MINISEARCH_MISSING, miniSearchEngines } from './minisearch-peer';
import { OUR_ENGINE, type SearchEngine, type Searcher } from './search-engine';
import { readSentences } from './sentences';
import { shownNumber, shownRatio, type Table } from './text-table';

const LAWS = '../shared/data/legislation';
const OWN_QUESTIONS = 'evaluation/cases/questions.jsonl';
const DEPTH = 10;
/** Large indexes are slow to build and to ask: fewer rounds, fewer questions. Without rounds, the first build is the one that is timed. */
const SIZES = [
  { passages: 1_000, buildRounds: 5, queryRounds: 5, questionsARound: 40 },
  { passages: 10_000, buildRounds: 3, queryRounds: 5, questionsARound: 20 },
  { passages: 100_000, buildRounds: 0, queryRounds: 3, questionsARound: 6 },
];
type Size = (typeof SIZES)[number];

/** What the largest size must fit into. */
const GOAL_MB = 400;
const LONGEST_BUILD_MS = 120_000;

type Grown = { passages: number; engine: string } & EffortFigures;

/** Whether building `size` would take too long, going by the time `before` took for fewer; building grows about evenly. */
export const wouldTakeMs = (before: { passages: number; buildMs: number } | undefined, passages: number): number =>
  before === undefined ? 0 : (before.buildMs * passages) / before.passages;

async function grow(engines: readonly SearchEngine[], size: Size, sentences: string[], questions: string[]): Promise<Grown[]> {
  const passages = makePassages(sentences, size.passages);
  const built: { searcher: Searcher; mb: number; firstMs: number }[] = [];
  for (const engine of engines) {
    const { value: first, mb } = await withMemory(async () => {
      const made = await timed(() => engine.build(passages));
      await made.value.search(questions[0] ?? '', DEPTH);
      return made;
    });
    built.push({ searcher: first.value, mb, firstMs: first.ms });
  }
  const rates = await inRounds(built, size.queryRounds, ({ searcher }, round) =>
    rateOf(questionsOfRound(questions, round, size.questionsARound), (question) => searcher.search(question, DEPTH)),
  );
  const kept = built.map(({ mb, firstMs }) => ({ mb, firstMs }));
  built.length = 0; // the indexes may go before they are built again for their time
  const builds =
    size.buildRounds === 0
      ? kept.map(({ firstMs }) => [firstMs])
      : await inRounds(engines, size.buildRounds, async (engine) => (await timed(() => engine.build(passages))).ms);
  const effortOf = (place: number): Effort => ({
    rates: rates[place] ?? [],
    builds: builds[place] ?? [],
    memories: [kept[place]?.mb ?? NaN],
  });
  return engines.map(({ name }, place) => ({
    passages: size.passages,
    engine: name,
    ...effortFigures(effortOf(place), effortOf(0)),
  }));
}

async function growAll(
  peer: SearchEngine | undefined,
  sentences: string[],
  progress: Progress,
): Promise<{ grown: Grown[]; skipped: string[] }> {
  const questions = (readLines(OWN_QUESTIONS, QuestionSchema) ?? []).filter(({ lang }) => lang === 'tr').map(({ text }) => text);
  const grown: Grown[] = [];
  const skipped: string[] = [];
  for (const size of SIZES) {
    progress(`${size.passages.toLocaleString('en')} passages …`);
    const expectedMs = wouldTakeMs(
      grown.findLast(({ engine }) => engine === peer?.name),
      size.passages,
    );
    const isTooSlow = expectedMs > LONGEST_BUILD_MS;
    if (peer && isTooSlow)
      skipped.push(`${peer.name} is left out at ${size.passages}: building would take about ${Math.round(expectedMs / 1000)} s.`);
    grown.push(...(await grow([OUR_ENGINE, ...(peer && !isTooSlow ? [peer] : [])], size, sentences, questions)));
  }
  return { grown, skipped };
}

const table = (grown: readonly Grown[]): Table => ({
  title: 'Growing',
  header: ['passages, engine', 'build ms', 'q/s', 'MB', 'speed', 'build', 'memory'],
  rows: grown.map(({ passages, engine, buildMs, queriesPerSecond, memoryMb, oursOver }) => [
    `${passages.toLocaleString('en')}, ${engine}`,
    ...[buildMs, queriesPerSecond, memoryMb].map(shownNumber),
    ...[oursOver.speed, oursOver.build, oursOver.memory].map(shownRatio),
  ]),
});

export const benchScaling: Bench = async ({ progress }) => {
  const [peer] = (await miniSearchEngines()) ?? [];
  const { source, sentences } = readSentences(LAWS, 'knowledge');
  const { grown, skipped } = await growAll(peer, sentences, progress);
  const largest = grown.findLast(({ engine }) => engine === OUR_ENGINE.name);
  const memoryMb = largest?.memoryMb ?? NaN;
  const isWithinGoal = Number.isNaN(memoryMb) ? null : memoryMb <= GOAL_MB;
  const notes = [
    `Passages of two to four sentences, recombined from ${sentences.length.toLocaleString('en')} sentences of ${source}.`,
    'speed, build, memory: ours over the other. Speed above 1x and the rest below 1x are good for us.',
    ...skipped,
  ];
  if (largest && isWithinGoal !== null)
    notes.push(
      `Goal, ${largest.passages.toLocaleString('en')} passages within ${GOAL_MB} MB: ${isWithinGoal ? 'holds' : 'does NOT hold'} (${shownNumber(memoryMb)} MB).`,
    );
  if (!peer) notes.push(MINISEARCH_MISSING);
  if (!globalThis.gc) notes.push(MEMORY_NOT_MEASURED);
  return {
    figures: { source, sentences: sentences.length, sizes: grown, goalMb: GOAL_MB, withinGoal: isWithinGoal, notes },
    tables: [table(grown)],
    notes,
  };
};
