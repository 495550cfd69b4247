// A token bucket a key (an address, a conversation). Kept in memory of this process: a brake against floods, not a quota.
import { InvalidInput } from '../../bot/contracts/errors';
import type { Clock } from '../../bot/contracts/ports';

export type RateLimitDeps = {
  clock: Clock;
  /** How many requests may come at once. */
  burst: number;
  /** How many a second in the long run. */
  perSecond: number;
  /** How many keys are remembered; the longest untouched are forgotten first. */
  maxKeys?: number;
};

export type RateLimit = {
  /** Takes one token, or throws `too_many_requests` with the seconds to wait. */
  take(key: string): void;
};

export function createRateLimit({ clock, burst, perSecond, maxKeys = 50_000 }: RateLimitDeps): RateLimit {
  const buckets = new Map<string, { tokens: number; filledAtMs: number }>();

  return {
    take(key) {
      const nowMs = clock().getTime();
      const bucket = buckets.get(key) ?? { tokens: burst, filledAtMs: nowMs };
      const elapsedSeconds = Math.max(0, nowMs - bucket.filledAtMs) / 1000;
      const tokens = Math.min(burst, bucket.tokens + elapsedSeconds * perSecond);
      const allowed = tokens >= 1;
      // Deleting first keeps the map in order of last use.
      buckets.delete(key);
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAtMs: nowMs });
      if (buckets.size > maxKeys) {
        const oldest = buckets.keys().next();
        if (!oldest.done) buckets.delete(oldest.value);
      }
      if (!allowed) {
        throw new InvalidInput('too_many_requests', 'Too many requests. Wait a moment and try again.', (1 - tokens) / perSecond);
      }
    },
  };
}
