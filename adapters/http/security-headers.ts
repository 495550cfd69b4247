// The headers every answer carries. An answer that is a page replaces the content policy with its own.
import type { Headers } from './exchange';

export const SECURITY_HEADERS: Headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Answers may hold what a visitor wrote, so nothing is kept on the way unless an answer says otherwise. */
export const DEFAULT_CACHING: Headers = { 'cache-control': 'no-store' };
