// The one call to an embeddings server: under a deadline, tried again where asked, its answer checked before anyone believes it.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { DependencyFailure } from '../../bot/contracts/errors';

export type Patience = {
  /** For one try, from the first byte sent to the last one read. */
  timeoutMs: number;
  tries: number;
  wait?: (ms: number) => Promise<unknown>;
};

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

const AnswerSchema = z
  .looseObject({
    data: z.array(
      z.looseObject({
        index: z.number().int().min(0).optional(),
        embedding: z
          .array(z.number().min(-1e6).max(1e6))
          .min(1)
          .refine((vector) => vector.some((value) => value !== 0)),
      }),
    ),
  })
  // The order of the texts is told by `index`; the vector of another text would be kept and believed for good.
  .transform((answer) => ({ ...answer, data: answer.data.map((item, place) => ({ ...item, index: item.index ?? place })) }))
  .transform((answer) => ({ ...answer, data: answer.data.sort((a, b) => a.index - b.index) }))
  .refine(({ data }) => data.every(({ index }, place) => index === place));

/** The cause is in our words: what a server says may repeat what the visitor wrote. */
export const embeddingsFailure = (reason: string, retryable: boolean): DependencyFailure =>
  new DependencyFailure('embeddings', retryable, { cause: new Error(reason) });

export const unusableAnswer = (): DependencyFailure => embeddingsFailure('an answer that is not one vector for each text', false);

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

function parseAnswer(body: string): object {
  try {
    return AnswerSchema.parse(JSON.parse(body));
  } catch {
    throw unusableAnswer();
  }
}

type Tried = { response: Response } | { failure: DependencyFailure; waitMs?: number };

async function tryOnce(input: string | URL | Request, init: RequestInit | undefined, timeoutMs: number): Promise<Tried> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  try {
    // Following a redirect would carry the text to a server that nobody configured.
    const response = await fetch(input, { ...init, redirect: 'error', signal });
    const body = await response.text();
    if (response.ok) return { response: Response.json(parseAnswer(body)) };
    const seconds = Number(response.headers.get('retry-after'));
    const failure = embeddingsFailure(`status ${response.status}`, isPassing(response.status));
    return { failure, ...(seconds > 0 ? { waitMs: seconds * 1_000 } : {}) };
  } catch (error) {
    if (error instanceof DependencyFailure) return { failure: error };
    return { failure: embeddingsFailure(deadline.aborted ? `no answer within ${timeoutMs} ms` : 'no connection', true) };
  }
}

/** A `fetch` for clients of an embeddings server. Whatever goes wrong is a `DependencyFailure`. */
export function createEmbeddingsFetch({ timeoutMs, tries, wait = pause }: Patience): typeof fetch {
  return async (input, init) => {
    for (let tried = 1; ; tried += 1) {
      const result = await tryOnce(input, init, timeoutMs);
      if ('response' in result) return result.response;
      if (!result.failure.retryable || tried >= tries) throw result.failure;
      await wait(Math.min(LONGEST_WAIT_MS, Math.max(result.waitMs ?? 0, FIRST_WAIT_MS * 2 ** (tried - 1))));
    }
  };
}
