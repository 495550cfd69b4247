// How long to wait before the next try: longer each time, and never the same for everyone who lost the line together.
const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/** `random` is between 0 and 1. */
export const backoffMs = (failures: number, random: number): number =>
  Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10)) * (0.5 + random / 2));
