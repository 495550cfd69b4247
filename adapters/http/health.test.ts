import { silentLogger } from '../logger';
import { mountHealth, type ReadinessCheck } from './health';
import { createMetrics } from './metrics';
import { createServer, type Server } from './server';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...checks: ReadinessCheck[]): Promise<string> {
  const metrics = createMetrics();
  const server = createServer({ logger: silentLogger, metrics, trustProxy: false });
  servers.push(server);
  mountHealth(server, { metrics, checks });
  return `http://127.0.0.1:${(await server.listen(0, '127.0.0.1')).port}`;
}

describe('health', () => {
  it('is alive as long as it answers, and ready when everything it needs is there', async () => {
    const base = await serve({ name: 'database', check: () => Promise.resolve() });
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${base}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  it('names what is missing', async () => {
    const base = await serve(
      { name: 'database', check: () => Promise.reject(new Error('password of the database')) },
      { name: 'knowledge', check: () => Promise.resolve() },
    );
    const response = await fetch(`${base}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', failing: ['database'] });
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });

  it('shows its counters as text', async () => {
    const response = await fetch(`${await serve()}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await response.text()).toMatch(/process_resident_memory_bytes \d+/);
  });
});
