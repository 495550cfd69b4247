// What turns texts into vectors and what remembers them. Ports: the outside has the model and the disk.

export type Vector = Float32Array;

export type Embedder = {
  /** Names model and server, without a secret: vectors of different names are never compared. */
  readonly name: string;
  /** The vector of a question, which must be redacted. Quick or not at all: rejects when there is no answer in time. */
  embedQuery(text: string): Promise<Vector>;
  /** The vectors of texts of entries, in their order. May take its time. */
  embedTexts(texts: readonly string[]): Promise<Vector[]>;
};

/** Keeps vectors between starts, so that no text is paid for twice. A key is a SHA-256 in hexadecimal. */
export type VectorCache = {
  /** In the order of the keys; undefined where nothing is kept. */
  getMany(keys: readonly string[]): Promise<(Vector | undefined)[]>;
  putMany(vectors: ReadonlyMap<string, Vector>): Promise<void>;
};
