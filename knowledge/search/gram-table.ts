// Numbers for four-letter pieces, kept by their letters in typed arrays: no string is made for a piece, which halves the time of a build.

/** Letters of a piece, in UTF-16 units; a shorter one is filled with zeros. */
const LENGTH = 4;
/** Marks both ends of a word. */
const MARK = 95;
const FREE = -1;

export type GramTable = {
  readonly size: number;
  /** The numbers of a word's pieces in order; an unknown piece is given the next number. */
  learn(word: string): number[];
  /** The same without learning: an unknown piece is `undefined`. */
  find(word: string): (number | undefined)[];
};

type Slots = { first: Uint32Array; second: Uint32Array; numbers: Int32Array };

const slotsFor = (capacity: number): Slots => ({
  first: new Uint32Array(capacity),
  second: new Uint32Array(capacity),
  numbers: new Int32Array(capacity).fill(FREE),
});

function mixed(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The slot that holds the piece, or the free one where it would stand. Capacities are powers of two. */
function slotOf({ first, second, numbers }: Slots, one: number, two: number): number {
  const last = numbers.length - 1;
  let slot = mixed(one, two) & last;
  while (numbers[slot] !== FREE && (first[slot] !== one || second[slot] !== two)) slot = (slot + 1) & last;
  return slot;
}

function put(slots: Slots, one: number, two: number, number: number): void {
  const slot = slotOf(slots, one, two);
  slots.first[slot] = one;
  slots.second[slot] = two;
  slots.numbers[slot] = number;
}

/** Calls `tell` with each piece of a word packed into two numbers. */
function eachPiece(word: string, tell: (one: number, two: number) => void): void {
  const length = word.length + 2;
  const unit = (place: number): number =>
    place >= length ? 0 : place === 0 || place === length - 1 ? MARK : word.charCodeAt(place - 1);
  for (let start = 0; start === 0 || start + LENGTH <= length; start += 1)
    tell(((unit(start) << 16) | unit(start + 1)) >>> 0, ((unit(start + 2) << 16) | unit(start + 3)) >>> 0);
}

export function createGramTable(): GramTable {
  let slots = slotsFor(1 << 12);
  let size = 0;
  const grow = (): void => {
    const old = slots;
    slots = slotsFor(old.numbers.length * 2);
    old.numbers.forEach((number, slot) => {
      if (number !== FREE) put(slots, old.first[slot] ?? 0, old.second[slot] ?? 0, number);
    });
  };
  const learnPiece = (one: number, two: number): number => {
    const known = slots.numbers[slotOf(slots, one, two)] ?? FREE;
    if (known !== FREE) return known;
    if (size * 2 > slots.numbers.length) grow();
    put(slots, one, two, size);
    size += 1;
    return size - 1;
  };
  return {
    get size() {
      return size;
    },
    learn(word) {
      const found: number[] = [];
      eachPiece(word, (one, two) => found.push(learnPiece(one, two)));
      return found;
    },
    find(word) {
      const found: (number | undefined)[] = [];
      eachPiece(word, (one, two) => {
        const number = slots.numbers[slotOf(slots, one, two)] ?? FREE;
        found.push(number === FREE ? undefined : number);
      });
      return found;
    },
  };
}
