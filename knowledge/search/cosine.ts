// The likeness of two vectors: their product once both have length one.
import type { Vector } from '../contracts/embedder';

/** The vector with length one; a vector of zeros stays what it is, and is like nothing. */
export function unitOf(vector: Vector): Vector {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return vector.map((value) => value / length);
}

/** The product of `one` with the vector that begins at `start` of `many`. */
export function productAt(one: Vector, many: Vector, start = 0): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (many[start + place] ?? 0);
  return sum;
}

export const cosineOf = (one: Vector, other: Vector): number =>
  one.length === other.length ? productAt(unitOf(one), unitOf(other)) : 0;
