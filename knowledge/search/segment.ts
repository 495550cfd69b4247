// A stretch of the inverted index: which of its documents hold a token, and how often. Three bytes a posting.

/** Documents of a segment are numbered from 0, so that sixteen bits hold them. */
export const SEGMENT_SIZE = 16_384;
/** More often than this a token says no more. */
const MOST_COUNTED = 255;

export type Segment = {
  /** The postings of token `t` lie from `offsets[t]` up to `offsets[t + 1]`; later tokens have none here. */
  offsets: Uint32Array;
  documents: Uint16Array;
  counts: Uint8Array;
};

export type SegmentBuilder = {
  /** Counts a token of the document at hand; tokens are small whole numbers. */
  count(token: number): void;
  /** The document at hand is complete; gives how many there are now. */
  endDocument(): number;
  /** The finished segment; the builder is empty again. */
  finish(): Segment;
};

type Growing = { tokens: Uint32Array; documents: Uint16Array; counts: Uint8Array };

const roomFor = (capacity: number): Growing => ({
  tokens: new Uint32Array(capacity),
  documents: new Uint16Array(capacity),
  counts: new Uint8Array(capacity),
});

function grown(old: Growing): Growing {
  const next = roomFor(old.tokens.length * 2);
  next.tokens.set(old.tokens);
  next.documents.set(old.documents);
  next.counts.set(old.counts);
  return next;
}

/** Sorts the postings by token, keeping the order of documents: a counting sort. */
function sorted({ tokens, documents, counts }: Growing, used: number, vocabulary: number): Segment {
  const offsets = new Uint32Array(vocabulary + 1);
  for (let at = 0; at < used; at += 1) {
    const next = (tokens[at] ?? 0) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let token = 0; token < vocabulary; token += 1) offsets[token + 1] = (offsets[token + 1] ?? 0) + (offsets[token] ?? 0);
  const free = offsets.slice(0, vocabulary);
  const segment = { offsets, documents: new Uint16Array(used), counts: new Uint8Array(used) };
  for (let at = 0; at < used; at += 1) {
    const token = tokens[at] ?? 0;
    const place = free[token] ?? 0;
    free[token] = place + 1;
    segment.documents[place] = documents[at] ?? 0;
    segment.counts[place] = counts[at] ?? 0;
  }
  return segment;
}

export function createSegmentBuilder(): SegmentBuilder {
  let growing = roomFor(1 << 15);
  let used = 0;
  let size = 0;
  let vocabulary = 0;
  /** Where the posting of a token in the current document stands, while `seenIn` says it has one. */
  const placeOf: number[] = [];
  const seenIn: number[] = [];

  return {
    count(token) {
      for (; vocabulary <= token; vocabulary += 1) {
        placeOf.push(0);
        seenIn.push(-1);
      }
      if (seenIn[token] === size) {
        const place = placeOf[token] ?? 0;
        if ((growing.counts[place] ?? 0) < MOST_COUNTED) growing.counts[place] = (growing.counts[place] ?? 0) + 1;
        return;
      }
      if (used === growing.tokens.length) growing = grown(growing);
      seenIn[token] = size;
      placeOf[token] = used;
      growing.tokens[used] = token;
      growing.documents[used] = size;
      growing.counts[used] = 1;
      used += 1;
    },
    endDocument() {
      size += 1;
      return size;
    },
    finish() {
      const segment = sorted(growing, used, vocabulary);
      used = 0;
      size = 0;
      seenIn.fill(-1);
      return segment;
    },
  };
}
