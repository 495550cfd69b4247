import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../logger';
import { createMetrics } from './metrics';
import { createServer, type Server } from './server';
import { mountStatic } from './static';

const folder = mkdtempSync(join(tmpdir(), 'static-'));
const SCRIPT = `"use strict";${'console.log("ğüşiöç");'.repeat(50)}`;
let server: Server;
let base: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'widget.js'), SCRIPT);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><style>body { margin: 0 }</style><script src="/widget.js"></script>');
  server = createServer({ logger: silentLogger, metrics: createMetrics(), trustProxy: false });
  mountStatic(server, [
    { path: '/', file: join(folder, 'page.html') },
    { path: '/widget.js', file: join(folder, 'widget.js'), forOtherSites: true },
  ]);
  base = `http://127.0.0.1:${(await server.listen(0, '127.0.0.1')).port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('a static file', () => {
  it('is answered compressed to those who can read it', async () => {
    const zipped = await fetch(`${base}/widget.js`, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(Number(zipped.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 2);
    expect(await zipped.text()).toBe(SCRIPT);
    const plain = await fetch(`${base}/widget.js`, { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(SCRIPT);
  });

  it('is not sent again to those who have it', async () => {
    const etag = (await fetch(`${base}/widget.js`)).headers.get('etag') ?? '';
    const again = await fetch(`${base}/widget.js`, { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('may be loaded by other sites only where that is meant', async () => {
    expect((await fetch(`${base}/widget.js`)).headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(`${base}/`)).headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('that is a page allows its own scripts and the styles written in it, nothing else', async () => {
    const policy = (await fetch(`${base}/`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
    expect(policy).not.toContain('unsafe');
  });

  it('that is missing stops the start and says what to run', () => {
    expect(() => mountStatic(server, [{ path: '/x.js', file: join(folder, 'x.js') }])).toThrow(/npm run build/);
  });
});
