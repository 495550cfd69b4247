// From an error to the answer the sender gets: what they can correct is explained, what they cannot is not described.
import { DependencyFailure, InvalidInput } from '../../bot/contracts/errors';
import type { ErrorBody, HttpAnswer } from './exchange';

const RETRY_SECONDS = 5;

const answer = (status: number, error: ErrorBody['error'], retryAfterSeconds?: number): HttpAnswer => ({
  status,
  json: { error } satisfies ErrorBody,
  ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(Math.ceil(retryAfterSeconds)) } }),
});

export function answerError(error: unknown, requestId: string): HttpAnswer {
  if (error instanceof InvalidInput)
    return answer(error.status, { code: error.code, message: error.message }, error.retryAfterSeconds);
  if (error instanceof DependencyFailure) {
    const message = 'The service cannot answer at the moment. Try again shortly.';
    return answer(503, { code: 'unavailable', message, requestId }, error.retryable ? RETRY_SECONDS : undefined);
  }
  return answer(500, {
    code: 'unexpected',
    message: 'Something went wrong here. Quote the request id when you report it.',
    requestId,
  });
}
