// One kind of token over all documents: BM25 of a query, times the root of the share of its idf that a document holds.
import { createSegmentBuilder, SEGMENT_SIZE, type Segment } from './segment';

/** The usual BM25: how soon more of the same stops counting, and how much long documents are held back. */
const K1 = 1.2;
const B = 0.75;

export type Channel = {
  /**
   * Tells the score of every document that holds a token of the query; `undefined` is a token of no document.
   * Gives the score of a document that held them all.
   */
  score(query: readonly (number | undefined)[], tell: (document: number, score: number) => void): number;
  /** How rare a token is; an unknown one is rarest. */
  idfOf(token: number | undefined): number;
};

export type ChannelBuilder = {
  count(token: number): void;
  endDocument(): void;
  finish(): Channel;
};

const idfIn = (documents: number, frequency: number): number => Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

/** How rare each token is, over all segments. */
function idfOfAll(segments: readonly Segment[], documents: number): Float64Array {
  const vocabulary = Math.max(0, ...segments.map(({ offsets }) => offsets.length - 1));
  const frequency = new Float64Array(vocabulary);
  for (const { offsets } of segments)
    for (let token = 0; token + 1 < offsets.length; token += 1)
      frequency[token] = (frequency[token] ?? 0) + (offsets[token + 1] ?? 0) - (offsets[token] ?? 0);
  return frequency.map((count) => idfIn(documents, count));
}

type Asked = { token: number; idf: number; times: number };

export function createChannelBuilder(): ChannelBuilder {
  const builder = createSegmentBuilder();
  const segments: Segment[] = [];
  const lengths: number[] = [];
  let length = 0;
  let isOpen = false;
  const endSegment = (): void => {
    segments.push(builder.finish());
    isOpen = false;
  };
  return {
    count(token) {
      builder.count(token);
      length += 1;
    },
    endDocument() {
      lengths.push(length);
      length = 0;
      isOpen = true;
      if (builder.endDocument() === SEGMENT_SIZE) endSegment();
    },
    finish() {
      if (isOpen) endSegment();
      return createChannel(segments, lengths);
    },
  };
}

function createChannel(segments: readonly Segment[], lengths: readonly number[]): Channel {
  const idfs = idfOfAll(segments, lengths.length);
  const unknownIdf = idfIn(lengths.length, 0);
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
  const norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
  const scores = new Float32Array(SEGMENT_SIZE);
  const covered = new Float32Array(SEGMENT_SIZE);
  const touched = new Uint16Array(SEGMENT_SIZE);

  /** Adds up the asked tokens over one segment; gives how many of its documents were touched. */
  function addUp({ offsets, documents, counts }: Segment, first: number, asked: readonly Asked[]): number {
    let touchedCount = 0;
    for (const { token, idf, times } of asked) {
      if (token + 1 >= offsets.length) continue;
      const end = offsets[token + 1] ?? 0;
      const weight = idf * times * (K1 + 1);
      for (let at = offsets[token] ?? 0; at < end; at += 1) {
        const document = documents[at] ?? 0;
        const count = counts[at] ?? 0;
        if (covered[document] === 0) {
          touched[touchedCount] = document;
          touchedCount += 1;
        }
        scores[document] = (scores[document] ?? 0) + (weight * count) / (count + (norms[first + document] ?? 0));
        covered[document] = (covered[document] ?? 0) + idf;
      }
    }
    return touchedCount;
  }

  return {
    idfOf: (token) => (token === undefined ? unknownIdf : (idfs[token] ?? unknownIdf)),
    score(query, tell) {
      const times = new Map<number, number>();
      let ideal = 0;
      let differentIdf = 0;
      for (const token of query) {
        if (token === undefined) {
          ideal += unknownIdf;
          differentIdf += unknownIdf;
        } else times.set(token, (times.get(token) ?? 0) + 1);
      }
      const asked: Asked[] = [];
      for (const [token, count] of times) {
        const idf = idfs[token] ?? unknownIdf;
        asked.push({ token, idf, times: count });
        ideal += idf * count;
        differentIdf += idf;
      }
      segments.forEach((segment, number) => {
        const first = number * SEGMENT_SIZE;
        const touchedCount = addUp(segment, first, asked);
        for (let place = 0; place < touchedCount; place += 1) {
          const document = touched[place] ?? 0;
          tell(first + document, (scores[document] ?? 0) * Math.sqrt((covered[document] ?? 0) / differentIdf));
          scores[document] = 0;
          covered[document] = 0;
        }
      });
      return ideal;
    },
  };
}
