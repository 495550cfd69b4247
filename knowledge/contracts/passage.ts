// What retrieval is asked and what it gives back.
import type { Day } from './day';

/** Where a rule stands, as shown to the reader. `asOf` is the day the answer is for. */
export type Citation = { instrument: string; article: string; url: string; asOf: Day };
