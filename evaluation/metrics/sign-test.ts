// Whether a change of the same cases is beyond chance: McNemar's test, exact.

/**
 * Two-sided probability of a split at least as uneven as this one, were better and worse equally likely.
 * Cases that did not change say nothing and are left out.
 */
export function signTest(better: number, worse: number): number {
  const changed = better + worse;
  const fewer = Math.min(better, worse);
  // The terms of the binomial tail, as logarithms: two to the power of some thousands is no number any more.
  let logTerm = -changed * Math.log(2);
  let tail = 0;
  for (let hits = 0; hits <= fewer; hits += 1) {
    tail += Math.exp(logTerm);
    logTerm += Math.log(changed - hits) - Math.log(hits + 1);
  }
  return Math.min(1, 2 * tail);
}
