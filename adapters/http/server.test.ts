import { connect } from 'node:net';
import WebSocket from 'ws';
import { DependencyFailure, InvalidInput } from '../../bot/contracts/errors';
import { silentLogger } from '../logger';
import { createMetrics } from './metrics';
import { createServer, type Server } from './server';

let server: Server;
let base: string;
const metrics = createMetrics();

beforeAll(async () => {
  server = createServer({ logger: silentLogger, metrics, trustProxy: false });
  server.route('GET', '/things/:id', ({ params, query }) => ({
    status: 200,
    json: { id: params['id'], colour: query.get('colour') },
  }));
  server.route('POST', '/echo', async (request) => ({ status: 200, json: await request.readJson() }));
  server.route('GET', '/busy', () => {
    throw new InvalidInput('too_many_requests', 'Wait.', 1.2);
  });
  server.route('GET', '/down', () => Promise.reject(new DependencyFailure('database', true)));
  server.route('GET', '/broken', () => Promise.reject(new Error('secret detail')));
  server.route('GET', '/who', ({ clientAddress, isLocal, origin }) => ({
    status: 200,
    json: { clientAddress, isLocal, origin },
  }));
  server.route('GET', '/stream', () => ({
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    stream: (response) => void response.end('data: hello\n\n'),
  }));
  server.upgrade(/^\/socket\/(?<name>\w+)$/, ({ params }) => ({
    accept(socket) {
      socket.send(`hello ${params['name'] ?? ''}`);
      socket.onText((text) => socket.send(`you said ${text}`));
    },
  }));
  server.upgrade(/^\/closed$/, () => {
    throw new InvalidInput('forbidden', 'Not you.');
  });
  const { port } = await server.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());

const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { method: 'POST', body: body as BodyInit, headers: { 'content-type': 'application/json', ...headers } });

const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { error: { code: string } }).error.code;

describe('a route', () => {
  it('gets parameters and query, and answers in JSON', async () => {
    const response = await fetch(`${base}/things/a%20b?colour=red`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ id: 'a b', colour: 'red' });
  });

  it('gets JSON of any script unharmed', async () => {
    const body = { text: 'İzin süresi 🙂 مرحبا' };
    expect(await (await post('/echo', JSON.stringify(body))).json()).toEqual(body);
  });

  it('answers HEAD like GET without the body', async () => {
    const response = await fetch(`${base}/things/1`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('can take the response over, for server-sent events', async () => {
    const response = await fetch(`${base}/stream`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(await response.text()).toBe('data: hello\n\n');
  });

  it('is not told other addresses by a client that is no proxy of ours', async () => {
    const seen = (await (await fetch(`${base}/who`, { headers: { 'x-forwarded-for': '1.2.3.4' } })).json()) as Record<
      string,
      unknown
    >;
    expect(seen).toMatchObject({ clientAddress: '127.0.0.1', isLocal: false, origin: base });
  });
});

describe('every answer', () => {
  it('carries security headers and a request id, a given one if it is harmless', async () => {
    const response = await fetch(`${base}/things/1`, { headers: { 'x-request-id': 'trace-12345' } });
    expect(response.headers.get('x-request-id')).toBe('trace-12345');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('server')).toBeNull();
    const other = await fetch(`${base}/things/1`, { headers: { 'x-request-id': 'no spaces allowed' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('is counted by route, not by address', async () => {
    await fetch(`${base}/things/42`);
    expect(metrics.text()).toMatch(/http_requests_total\{method="GET",route="\/things\/:id",status="200"\} \d+/);
    expect(metrics.text()).not.toContain('42"');
  });
});

describe('what cannot be accepted', () => {
  it.each([
    ['malformed JSON', '{"text": "secret', 400, 'bad_request'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400, 'bad_request'],
    ['an empty body', '', 400, 'bad_request'],
    ['a body over the limit', `"${'a'.repeat(300 * 1024)}"`, 413, 'too_large'],
    ['a body far over the limit', `"${'a'.repeat(3 * 1024 * 1024)}"`, 413, 'too_large'],
  ])('answers %s with a typed error', async (_, body, status, code) => {
    const response = await post('/echo', body);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  it('does not unpack what is compressed', async () => {
    const response = await post('/echo', 'x', { 'content-encoding': 'gzip' });
    expect(response.status).toBe(415);
    expect(await codeOf(response)).toBe('unsupported');
  });

  it('does not repeat what was sent', async () => {
    expect(await (await post('/echo', '{"text": "secret')).text()).not.toContain('secret');
  });

  it.each([
    ['GET', '/nowhere', 404, 'not_found'],
    ['DELETE', '/echo', 405, 'method_not_allowed'],
    ['GET', '/things/%E0%A4%A', 404, 'not_found'],
  ])('answers %s %s with %i', async (method, path, status, code) => {
    const response = await fetch(base + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await codeOf(response)).toBe(code);
  });
});

describe('failures', () => {
  it('tell when to come back', async () => {
    const response = await fetch(`${base}/busy`);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('2');
  });

  it('of something we depend on are 503', async () => {
    const response = await fetch(`${base}/down`);
    expect(response.status).toBe(503);
    expect(await codeOf(response)).toBe('unavailable');
  });

  it('of our own are 500 with the request id and nothing else', async () => {
    const response = await fetch(`${base}/broken`);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret detail');
    expect(text).toContain(response.headers.get('x-request-id'));
  });
});

describe('a socket', () => {
  const frames = (socket: WebSocket, count: number): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const got: string[] = [];
      socket.on('error', reject);
      socket.on('message', (frame) => {
        got.push(String(frame));
        if (got.length === count) resolve(got);
      });
    });

  it('is opened by the path it asks for, and talks both ways', async () => {
    const socket = new WebSocket(`${base.replace('http', 'ws')}/socket/ada`);
    socket.on('open', () => socket.send('hi'));
    expect(await frames(socket, 2)).toEqual(['hello ada', 'you said hi']);
    socket.close();
  });

  it.each([
    ['/nowhere', 404],
    ['/closed', 403],
  ])('is refused at %s with %i', async (path, status) => {
    const socket = new WebSocket(base.replace('http', 'ws') + path);
    const refused = await new Promise<number | undefined>((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });
    expect(refused).toBe(status);
  });
});

describe('stopping', () => {
  it('says goodbye to sockets and does not wait for connections that are only kept open', async () => {
    const other = createServer({ logger: silentLogger, metrics: createMetrics(), trustProxy: false });
    other.upgrade(/^\/socket$/, () => ({ accept: (socket) => socket.send('hello') }));
    const { port } = await other.listen(0, '127.0.0.1');
    const idle = connect(port, '127.0.0.1');
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`);
    await new Promise((resolve) => socket.on('message', resolve));
    const goodbye = new Promise<number>((resolve) => socket.on('close', resolve));
    await other.close();
    expect(await goodbye).toBe(1001);
    idle.destroy();
  });
});
