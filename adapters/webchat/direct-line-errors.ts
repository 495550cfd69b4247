// Our errors in the words of Direct Line: the same status, another code.
import type { ErrorCode } from '../../bot/contracts/errors';
import { answerError } from '../http/answer-errors';
import type { ErrorBody, HttpAnswer } from '../http/exchange';

const CODES: Record<ErrorCode | 'unavailable' | 'unexpected', string> = {
  bad_request: 'BadArgument',
  missing_property: 'MissingProperty',
  unauthorized: 'Unauthorized',
  forbidden: 'Forbidden',
  token_expired: 'TokenExpired',
  not_found: 'NotFound',
  too_large: 'MessageSizeTooBig',
  unsupported: 'UnsupportedMediaType',
  too_many_requests: 'TooManyRequests',
  conversation_busy: 'ConversationBusy',
  unavailable: 'ServiceUnavailable',
  unexpected: 'ServiceError',
};

const isKnown = (code: string): code is keyof typeof CODES => code in CODES;

export function directLineError(error: unknown, requestId: string): HttpAnswer {
  const answer = answerError(error, requestId);
  if (!('json' in answer)) return answer;
  const { error: described } = answer.json as ErrorBody;
  return { ...answer, json: { error: { ...described, code: isKnown(described.code) ? CODES[described.code] : described.code } } };
}
