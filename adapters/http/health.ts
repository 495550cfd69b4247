// Is the process alive, can it serve, and how is it doing.
import type { HttpAnswer } from './exchange';
import type { Metrics } from './metrics';
import type { Server } from './server';

/** One thing the service cannot do without; rejects when it is not there. */
export type ReadinessCheck = { name: string; check: () => Promise<void> };

export type HealthDeps = { metrics: Metrics; checks: ReadinessCheck[] };

const CHECK_LIMIT_MS = 2_000;

function withinLimit(check: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_LIMIT_MS);
  });
  return Promise.race([check, late]).finally(() => clearTimeout(timer));
}

async function readiness(checks: ReadinessCheck[]): Promise<HttpAnswer> {
  const results = await Promise.allSettled(checks.map(({ check }) => withinLimit(check())));
  const failing = checks.filter((_, index) => results[index]?.status === 'rejected').map(({ name }) => name);
  return failing.length > 0
    ? { status: 503, json: { status: 'not ready', failing } }
    : { status: 200, json: { status: 'ready' } };
}

export function mountHealth(server: Server, { metrics, checks }: HealthDeps): void {
  metrics.gauge('process_resident_memory_bytes', () => process.memoryUsage.rss());
  metrics.gauge('process_uptime_seconds', () => process.uptime());
  server.route('GET', '/healthz', () => ({ status: 200, json: { status: 'alive' } }));
  server.route('GET', '/readyz', () => readiness(checks));
  server.route('GET', '/metrics', () => ({
    status: 200,
    bytes: metrics.text(),
    contentType: 'text/plain; version=0.0.4; charset=utf-8',
  }));
}
