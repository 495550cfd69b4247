// Words of the query that stand together in a document too: «çalışma izni» is more than «çalışma» and «izni».

/** How far apart two words may stand to count as together. */
const REACH = 2;
/** What a pair counts beside BM25, times the geometric mean of its words' idf; with REACH chosen on XQuAD. */
const WEIGHT = 0.7;
/** Tokens are below 2^26, so two of them fit a safe whole number. */
const PAIR_BASE = 2 ** 26;

export type Pairs = {
  /** The known tokens of the query. */
  tokens: ReadonlySet<number>;
  weights: ReadonlyMap<number, number>;
  /** The bonus of a document that holds every pair. */
  ideal: number;
};

const keyOf = (one: number, other: number): number => one * PAIR_BASE + other;

/** The pairs of a query; words of no document stand with nothing. */
export function pairsOf(tokens: readonly (number | undefined)[], idfOf: (token: number | undefined) => number): Pairs {
  const weights = new Map<number, number>();
  let ideal = 0;
  tokens.forEach((one, place) => {
    for (let step = 1; step <= REACH && place + step < tokens.length; step += 1) {
      const other = tokens[place + step];
      const weight = WEIGHT * Math.sqrt(idfOf(one) * idfOf(other));
      if (one === undefined || other === undefined) ideal += weight;
      else if (!weights.has(keyOf(one, other))) {
        weights.set(keyOf(one, other), weight);
        ideal += weight;
      }
    }
  });
  return { tokens: new Set(tokens.flatMap((token) => token ?? [])), weights, ideal };
}

/**
 * What a document gets for the pairs it holds, each counted once.
 * @param document the tokens of its words in order
 */
export function pairBonus({ tokens, weights }: Pairs, document: Uint32Array): number {
  const seen = new Set<number>();
  let bonus = 0;
  for (let place = 0; place + 1 < document.length; place += 1) {
    const one = document[place] ?? 0;
    if (!tokens.has(one)) continue;
    for (let step = 1; step <= REACH && place + step < document.length; step += 1) {
      const key = keyOf(one, document[place + step] ?? 0);
      const weight = weights.get(key);
      if (weight === undefined || seen.has(key)) continue;
      seen.add(key);
      bonus += weight;
    }
  }
  return bonus;
}
