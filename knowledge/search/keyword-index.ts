// One inverted index with two channels, words and four-letter pieces: BM25 in each, added. Read-only once built.
import { createChannelBuilder } from './channel';
import { pairBonus, pairsOf, type Pairs } from './near-pairs';
import { createTokenReader } from './token-reader';

/** So many of the best are looked at again for words that stand together. */
const LOOKED_AT_AGAIN = 20;

export type Hit = {
  document: number;
  /** BM25 of both channels, each times the root of its idf coverage, and the bonus for words that stand together. */
  score: number;
  /** `score` over what a document holding the whole query would get, 0 to about 1: the first confidence. */
  share: number;
};

export type KeywordIndex = {
  readonly size: number;
  /** The best documents first; equal scores in order of document. `allowed` decides inside the search. */
  search(query: string, limit: number, allowed?: (document: number) => boolean): Hit[];
  /** Tells the share of every document that holds anything of the query, in no order and without the look at pairs. */
  visit(query: string, tell: (document: number, share: number) => void): void;
};

type Scored = { document: number; score: number };
const better = (one: Scored, other: Scored): number => other.score - one.score || one.document - other.document;

/** The best of many, kept in order: a short list, so that most documents cost one comparison. */
function createBest(limit: number): { offer(document: number, score: number): void; readonly list: Scored[] } {
  const list: Scored[] = [];
  let least = -Infinity;
  return {
    list,
    offer(document, score) {
      if (list.length === limit && score < least) return;
      const scored = { document, score };
      let place = list.length;
      while (place > 0 && better(scored, list[place - 1] ?? scored) < 0) place -= 1;
      list.splice(place, 0, scored);
      if (list.length > limit) list.pop();
      if (list.length === limit) least = list[limit - 1]?.score ?? least;
    },
  };
}

/** The words of each document as tokens, one after the other, to see which stand together. */
function createSequences(): { push(token: number): void; endDocument(): void; finish(): (document: number) => Uint32Array } {
  let all = new Uint32Array(1 << 12);
  let used = 0;
  const starts: number[] = [0];
  return {
    push(token) {
      if (used === all.length) {
        const next = new Uint32Array(all.length * 2);
        next.set(all);
        all = next;
      }
      all[used] = token;
      used += 1;
    },
    endDocument: () => void starts.push(used),
    finish() {
      const kept = all.slice(0, used);
      const bounds = Uint32Array.from(starts);
      return (document) => kept.subarray(bounds[document], bounds[document + 1]);
    },
  };
}

export function createKeywordIndex(texts: readonly string[]): KeywordIndex {
  const reader = createTokenReader();
  const building = { words: createChannelBuilder(), grams: createChannelBuilder(), sequences: createSequences() };
  for (const text of texts) {
    reader.learn(text, (word) => {
      building.words.count(word.prefix);
      building.sequences.push(word.prefix);
      for (const gram of word.grams) building.grams.count(gram);
    });
    building.words.endDocument();
    building.grams.endDocument();
    building.sequences.endDocument();
  }
  const read = reader.finish();
  const wordChannel = building.words.finish();
  const gramChannel = building.grams.finish();
  const sequenceOf = building.sequences.finish();

  const total = new Float32Array(texts.length);
  const touched = new Uint32Array(texts.length);
  let touchedCount = 0;
  const collect = (document: number, score: number): void => {
    if (total[document] === 0) {
      touched[touchedCount] = document;
      touchedCount += 1;
    }
    total[document] = (total[document] ?? 0) + score;
  };

  /** Scores every document into `total`; gives the score of a document that holds it all, and the pairs. */
  function run(query: string): { ideal: number; pairs: Pairs } {
    const { prefixes, grams } = read(query);
    const ideal = wordChannel.score(prefixes, collect) + gramChannel.score(grams, collect);
    return { ideal, pairs: pairsOf(prefixes, wordChannel.idfOf) };
  }
  /** Empties `total`, telling what stood there. */
  function drain(tell: (document: number, score: number) => void): void {
    for (let place = 0; place < touchedCount; place += 1) {
      const document = touched[place] ?? 0;
      const score = total[document] ?? 0;
      total[document] = 0;
      tell(document, score);
    }
    touchedCount = 0;
  }

  return {
    size: texts.length,
    search(query, limit, allowed = () => true) {
      const { ideal, pairs } = run(query);
      const best = createBest(Math.max(limit, LOOKED_AT_AGAIN));
      drain((document, score) => {
        if (allowed(document)) best.offer(document, score);
      });
      const whole = ideal + pairs.ideal;
      return best.list
        .map(({ document, score }, place) => ({
          document,
          score: place < LOOKED_AT_AGAIN ? score + pairBonus(pairs, sequenceOf(document)) : score,
        }))
        .sort(better)
        .slice(0, limit)
        .map(({ document, score }) => ({ document, score, share: whole > 0 ? score / whole : 0 }));
    },
    visit(query, tell) {
      const { ideal } = run(query);
      drain((document, score) => tell(document, score / ideal));
    },
  };
}
