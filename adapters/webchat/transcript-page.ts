// One page of the transcript as a Direct Line client reads it: the activities after a watermark, and the watermark after them.
import { InvalidInput } from '../../bot/contracts/errors';
import type { NumberedItem } from '../../bot/contracts/conversation';
import { activityOf, type ClientActivity, type Place } from './activity';

/** The stored transcript; storage provides it. */
export type Transcript = {
  readAfter(conversationId: string, number: number, limit: number): Promise<NumberedItem[]>;
  /** The number of the line with this id, if it is stored. */
  numberOf(conversationId: string, itemId: string): Promise<number | undefined>;
  conversationExists(conversationId: string): Promise<boolean>;
};

export type Page = { activities: ClientActivity[]; watermark: number };

export const PAGE_LENGTH = 100;
/** A reply stands at most this many lines after what it answers: a turn is committed in one piece. */
const REPLY_DISTANCE = 8;

export async function readPage(transcript: Transcript, place: Place, after: number): Promise<Page> {
  const from = Math.max(0, after - REPLY_DISTANCE);
  const items = await transcript.readAfter(place.conversationId, from, PAGE_LENGTH + after - from);
  const numbers = new Map(items.map((item) => [item.id, item.number]));
  const shown = items.filter((item) => item.number > after);
  return {
    activities: shown.map((item) =>
      activityOf(item, place, item.replyToId === undefined ? undefined : numbers.get(item.replyToId)),
    ),
    watermark: shown.at(-1)?.number ?? after,
  };
}

/** A client that has seen nothing yet sends an empty watermark. */
export function parseWatermark(text: string): number {
  if (!/^\d{0,9}$/.test(text)) throw new InvalidInput('bad_request', 'The watermark is not one of ours.');
  return Number(text);
}
