// One inverted index with two channels, words and four-letter pieces: BM25 in each, added. Read-only once built.
import { gramsOf, prefixOf, wordsOf } from '../text/tokens';

const K1 = 1.2;
const B = 0.75;

type Channel = { tokensOf(words: readonly string[]): string[] };
const CHANNELS: Channel[] = [
  { tokensOf: (words) => words.map(prefixOf) },
  { tokensOf: (words) => words.flatMap((word) => gramsOf(word)) },
];

export type Hit = {
  document: number;
  /** BM25 of both channels, each times the root of its idf coverage. */
  score: number;
  /** `score` over what a document holding the whole query would get, 0 to about 1: the first confidence. */
  share: number;
};

export type KeywordIndex = {
  readonly size: number;
  /** The best documents first; equal scores in order of document. `allowed` decides inside the search. */
  search(query: string, limit: number, allowed?: (document: number) => boolean): Hit[];
};

type BuiltChannel = { postings: Map<string, { documents: Uint32Array; weights: Float32Array; idf: number }>; unknownIdf: number };

const countsOf = (tokens: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

function buildChannel(documents: readonly (readonly string[])[], channel: Channel): BuiltChannel {
  const tokens = documents.map((words) => channel.tokensOf(words));
  const averageLength = tokens.reduce((sum, each) => sum + each.length, 0) / Math.max(1, tokens.length);
  const collected = new Map<string, { documents: number[]; weights: number[] }>();
  tokens.forEach((each, document) => {
    const norm = K1 * (1 - B + (B * each.length) / Math.max(1, averageLength));
    for (const [token, count] of countsOf(each)) {
      let list = collected.get(token);
      if (!list) collected.set(token, (list = { documents: [], weights: [] }));
      list.documents.push(document);
      list.weights.push((count * (K1 + 1)) / (count + norm));
    }
  });
  const idfOf = (frequency: number): number => Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
  const postings = new Map(
    [...collected].map(([token, list]) => [
      token,
      {
        documents: Uint32Array.from(list.documents),
        weights: Float32Array.from(list.weights),
        idf: idfOf(list.documents.length),
      },
    ]),
  );
  return { postings, unknownIdf: idfOf(0) };
}

export function createKeywordIndex(texts: readonly string[]): KeywordIndex {
  const documents = texts.map(wordsOf);
  const channels = CHANNELS.map((channel) => ({ channel, built: buildChannel(documents, channel) }));
  const total = new Float32Array(texts.length);
  const scores = new Float32Array(texts.length);
  const covered = new Float32Array(texts.length);

  return {
    size: texts.length,
    search(query, limit, allowed = () => true) {
      const words = wordsOf(query);
      const touched = new Set<number>();
      let ideal = 0;
      for (const { channel, built } of channels) {
        const touchedHere: number[] = [];
        let allIdf = 0;
        for (const [token, count] of countsOf(channel.tokensOf(words))) {
          const posting = built.postings.get(token);
          const idf = posting?.idf ?? built.unknownIdf;
          allIdf += idf;
          ideal += idf * count;
          if (!posting) continue;
          for (let place = 0; place < posting.documents.length; place += 1) {
            const document = posting.documents[place] ?? 0;
            if (covered[document] === 0) touchedHere.push(document);
            scores[document] = (scores[document] ?? 0) + (posting.weights[place] ?? 0) * idf * count;
            covered[document] = (covered[document] ?? 0) + idf;
          }
        }
        for (const document of touchedHere) {
          total[document] = (total[document] ?? 0) + (scores[document] ?? 0) * Math.sqrt((covered[document] ?? 0) / allIdf);
          scores[document] = 0;
          covered[document] = 0;
          touched.add(document);
        }
      }
      const hits: Hit[] = [];
      for (const document of touched) {
        const score = total[document] ?? 0;
        total[document] = 0;
        if (allowed(document)) hits.push({ document, score, share: ideal > 0 ? score / ideal : 0 });
      }
      return hits.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, limit);
    },
  };
}
