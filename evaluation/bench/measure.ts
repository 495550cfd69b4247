// Measuring on a machine that does other things too: time, memory kept, and rounds that are fair to all.
import { setImmediate as nextTick } from 'node:timers/promises';

export const MEMORY_NOT_MEASURED = 'memory is not measured: start node with --expose-gc, as npm run bench does';

function collectGarbage(): void {
  globalThis.gc?.();
}

/** What `work` gives and the milliseconds it took. Garbage of earlier work is not charged to it. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  collectGarbage();
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** Bytes in use after collecting garbage, buffers included: an index may keep its numbers in either. */
async function usedBytes(): Promise<number> {
  collectGarbage();
  await nextTick(); // buffers are given back after the collection, not in it
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What `make` gives, and the megabytes kept because of it; NaN where garbage cannot be collected on demand. */
export async function withMemory<T>(make: () => T | Promise<T>): Promise<{ value: T; mb: number }> {
  const before = await usedBytes();
  const value = await make();
  const after = await usedBytes();
  return { value, mb: globalThis.gc ? (after - before) / 1e6 : NaN };
}

/** Questions answered in a second. All are asked once, and again as long as `leastMs` have not passed: a short sample is mostly noise. */
export async function rateOf<Q>(questions: readonly Q[], ask: (question: Q) => unknown, leastMs = 0): Promise<number> {
  collectGarbage();
  const start = performance.now();
  let asked = 0;
  do {
    for (const question of questions) await ask(question);
    asked += questions.length;
  } while (performance.now() - start < leastMs);
  return (asked * 1000) / (performance.now() - start);
}

/**
 * Measures every contestant once a round; each round begins with the next one, so that a busy moment of the machine and the
 * place in the order hit all alike. Gives the figures of each contestant, one a round, in the order of the contestants.
 */
export async function inRounds<C>(
  contestants: readonly C[],
  rounds: number,
  measure: (contestant: C, round: number) => Promise<number>,
): Promise<number[][]> {
  const figures: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const place = (round + turn) % contestants.length;
      const contestant = contestants[place];
      if (contestant !== undefined) figures[place]?.push(await measure(contestant, round));
    }
  }
  return figures;
}

/** The questions of a round: the next ones of the set, from its beginning again at its end. */
export const questionsOfRound = <Q>(questions: readonly Q[], round: number, count: number): Q[] =>
  Array.from({ length: Math.min(count, questions.length) }, (_, place) => (round * count + place) % questions.length).flatMap(
    (place) => questions[place] ?? [],
  );
