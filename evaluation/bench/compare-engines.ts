// Puts several search engines to the same passages and questions: how well they find, how fast, in how much memory.
import { meanReciprocalRank, rankOf, recallAt } from '../metrics/ranking';
import { effortFigures, type Effort, type EffortFigures } from './effort';
import { inRounds, questionsOfRound, rateOf, timed, withMemory } from './measure';
import type { PassageSet } from './passage-sets';
import type { SearchEngine, Searcher } from './search-engine';

export type EngineFigures = { engine: string; recallAt1: number; recallAt5: number; mrrAt10: number } & EffortFigures;

const DEPTH = 10;
const BUILD_ROUNDS = 5;
const MEMORY_ROUNDS = 3;
const QUERY_ROUNDS = 11;
const QUESTIONS_A_ROUND = 50;
const LEAST_MS = 200;

/** Asks everything once, which also warms the engine up. */
async function ranksOf(engine: SearchEngine, { passages, questions }: PassageSet): Promise<number[]> {
  const searcher = await engine.build(passages);
  const ranks: number[] = [];
  for (const { text, relevant } of questions) {
    const ranked = await searcher.search(text, DEPTH);
    ranks.push(Math.min(...relevant.map((passage) => rankOf(passage, ranked))));
  }
  return ranks;
}

/** What is made on the first search counts too. Gives the figure alone, so that nothing holds the index of one round in the next. */
async function memoryOf(engine: SearchEngine, { passages, questions }: PassageSet): Promise<number> {
  const { mb } = await withMemory(async () => {
    const searcher = await engine.build(passages);
    await searcher.search(questions[0]?.text ?? '', DEPTH);
    return searcher;
  });
  return mb;
}

/** The first engine is ours; the ratios of all are to it. */
export async function compareEngines(engines: readonly SearchEngine[], set: PassageSet): Promise<EngineFigures[]> {
  const ranks: number[][] = [];
  for (const engine of engines) ranks.push(await ranksOf(engine, set));
  const memories = await inRounds(engines, MEMORY_ROUNDS, (engine) => memoryOf(engine, set));
  const builds = await inRounds(engines, BUILD_ROUNDS, async (engine) => (await timed(() => engine.build(set.passages))).ms);
  const searchers: Searcher[] = [];
  for (const engine of engines) searchers.push(await engine.build(set.passages));
  const rates = await inRounds(searchers, QUERY_ROUNDS, (searcher, round) =>
    rateOf(questionsOfRound(set.questions, round, QUESTIONS_A_ROUND), ({ text }) => searcher.search(text, DEPTH), LEAST_MS),
  );
  const effortOf = (place: number): Effort => ({
    rates: rates[place] ?? [],
    builds: builds[place] ?? [],
    memories: memories[place] ?? [],
  });
  return engines.map(({ name }, place) => ({
    engine: name,
    recallAt1: recallAt(ranks[place] ?? [], 1),
    recallAt5: recallAt(ranks[place] ?? [], 5),
    mrrAt10: meanReciprocalRank(ranks[place] ?? [], DEPTH),
    ...effortFigures(effortOf(place), effortOf(0)),
  }));
}
