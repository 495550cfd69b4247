// Comparing secrets without telling how much of them was right, and deriving one key a purpose from the session secret.
import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export const isSameSecret = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

/** A key that is good for this purpose only, so that a token of one kind can never pass for another. */
export const deriveKey = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, 'alo170-assistant', purpose, 32));

/** What follows `Bearer ` in an Authorization header. */
export function bearerOf(header: string | undefined): string | undefined {
  const match = /^Bearer\s+(\S+)$/i.exec(header ?? '');
  return match?.[1];
}
