// The three errors of the program, chosen by what the caller can do about them.

/** Codes are stable and part of the API; messages are for people and may change. */
export type ErrorCode =
  | 'bad_request'
  | 'missing_property'
  | 'unauthorized'
  | 'forbidden'
  | 'token_expired'
  | 'not_found'
  | 'too_large'
  | 'unsupported'
  | 'too_many_requests'
  | 'conversation_busy';

const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  missing_property: 400,
  unauthorized: 401,
  forbidden: 403,
  token_expired: 403,
  not_found: 404,
  too_large: 413,
  unsupported: 415,
  too_many_requests: 429,
  conversation_busy: 409,
};

/** What came from outside is not acceptable; the sender can correct it. Never carries what the visitor wrote. */
export class InvalidInput extends Error {
  readonly status: number;
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = 'InvalidInput';
    this.status = STATUS[code];
  }
}

/** A named service we depend on failed. */
export class DependencyFailure extends Error {
  constructor(
    readonly service: string,
    readonly retryable: boolean,
    options?: { cause?: unknown },
  ) {
    super(`${service} failed`, options);
    this.name = 'DependencyFailure';
  }
}

/** The program was set up wrongly; it must not start. */
export class Misconfigured extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Misconfigured';
  }
}
