// The page's side of the network, with a server, sockets and a clock that do what the test says.
import type { Outgoing } from './direct-line';
import type { SocketEvents } from './stream';
import { createTransport } from './transport';

type Call = { method: string; path: string; body: unknown; authorization: string | undefined };
type Served = { status?: number; json?: unknown; headers?: Record<string, string> } | 'offline';
type Route = (call: Call) => Served | undefined;

/** Lets what has been promised happen. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

type FakeSocket = SocketEvents & { url: string; isClosed: boolean; say(activities: unknown[], watermark?: string): void };

const aMessage = (id: string, text: string, over: object = {}): object => ({
  type: 'message',
  id,
  text,
  from: { role: 'bot' },
  ...over,
});

function aPage({ remembered = null as string | null } = {}) {
  const calls: Call[] = [];
  const sockets: FakeSocket[] = [];
  const timers: { work: () => void; delayMs: number }[] = [];
  const log: string[] = [];
  const routes: Route[] = [];
  let begun = 0;
  let memory = remembered;

  const defaults: Route = ({ method, path }) => {
    if (path === '/api/webchat/token') return { json: { token: `page-${begun + 1}`, expiresIn: 1800 } };
    if (path === '/v3/directline/conversations') {
      begun++;
      return { json: { conversationId: `c${begun}`, token: `t${begun}`, expires_in: 1800, streamUrl: `wss://server/c${begun}` } };
    }
    if (path.endsWith('/refresh')) return { json: { conversationId: `c${begun}`, token: `fresh${begun}`, expires_in: 1800 } };
    if (method === 'POST') return { json: { id: 'x' } };
    if (path.includes('/activities')) return { json: { activities: [], watermark: '' } };
    return {
      json: {
        conversationId: path.split('/')[4]?.split('?')[0],
        token: 'again',
        expires_in: 1800,
        streamUrl: `wss://server${path}`,
      },
    };
  };

  const fetch = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const call = {
      method: init.method ?? 'GET',
      path: typeof input === 'string' ? input : '',
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      authorization: headers.get('authorization') ?? undefined,
    };
    calls.push(call);
    const served = routes.map((route) => route(call)).find((answer) => answer !== undefined) ?? defaults(call);
    if (served === undefined || served === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    const { status = 200, json = {}, headers: own = {} } = served;
    const response = { ok: status < 400, status, headers: new Headers(own), json: () => Promise.resolve(json) };
    return Promise.resolve(response as Response);
  };

  const transport = createTransport({
    server: '',
    fetch,
    openSocket(url, events) {
      const say = (activities: unknown[], watermark?: string): void => events.onData(JSON.stringify({ activities, watermark }));
      const socket = { ...events, url, isClosed: false, say };
      sockets.push(socket);
      return () => void (socket.isClosed = true);
    },
    later(work, delayMs) {
      const timer = { work, delayMs };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    random: () => 1,
    memory: { read: () => memory, write: (text) => (memory = text) },
    locale: () => 'tr',
    events: {
      onMessage: (message) => log.push(`${message.from}: ${message.text}`),
      onTyping: () => log.push('typing'),
      onDelivery: (key, delivery) => log.push(`${key} ${delivery}`),
      onStatus: (status) => log.push(status),
      onBegunAnew: () => log.push('begun anew'),
    },
  });

  return {
    transport,
    calls,
    sockets,
    log,
    memory: () => memory,
    serve: (route: Route) => void routes.unshift(route),
    serveAsUsual: () => void routes.splice(0),
    posts: () => calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities')),
    socket: (): FakeSocket => {
      const last = sockets[sockets.length - 1];
      if (last === undefined) throw new Error('no socket was opened');
      return last;
    },
    delays: () => timers.map(({ delayMs }) => delayMs),
    /** Lets the timer that was set for this long run off. */
    async pass(delayMs: number) {
      const index = timers.findIndex((timer) => timer.delayMs === delayMs);
      if (index < 0) throw new Error(`no timer of ${delayMs} ms, only ${timers.map((timer) => timer.delayMs).join(', ')}`);
      timers.splice(index, 1)[0]?.work();
      await settle();
    },
  };
}

const HALF_LIFE = 900_000;
const OPENING = 10_000;
const SILENCE = 45_000;

async function anOpenPage() {
  const page = aPage();
  page.transport.open();
  await settle();
  page.socket().onOpen();
  return page;
}

const asks = (text: string, key = 'k1'): Outgoing => ({ key, text });

describe('opening the line', () => {
  it('gets a token in the language of the page, begins a conversation and opens its socket', async () => {
    const page = await anOpenPage();
    expect(page.calls.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/api/webchat/token', { locale: 'tr' }],
      ['POST', '/v3/directline/conversations', { locale: 'tr' }],
    ]);
    expect(page.calls[1]?.authorization).toBe('Bearer page-1');
    expect(page.socket().url).toBe('wss://server/c1');
    expect(page.log).toEqual(['online']);
  });

  it('goes on with the conversation of this tab, from its beginning', async () => {
    const page = aPage({ remembered: JSON.stringify({ conversationId: 'c7', token: 't7', expiresIn: 1800 }) });
    page.transport.open();
    await settle();
    expect(page.calls.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/v3/directline/conversations/c7?watermark=', 'Bearer t7'],
    ]);
    expect(page.sockets).toHaveLength(1);
  });

  it('begins a new one when the server no longer knows the remembered one', async () => {
    const page = aPage({ remembered: JSON.stringify({ conversationId: 'c7', token: 't7', expiresIn: 1800 }) });
    page.serve(({ path }) => (path.includes('c7') ? { status: 403 } : undefined));
    page.transport.open();
    await settle();
    expect(page.log).toEqual(['begun anew']);
    expect(page.memory()).toContain('"c1"');
  });

  it.each(['{', 'null', '{"token":5}'])('is not upset by a memory of %s', async (remembered) => {
    const page = aPage({ remembered });
    page.transport.open();
    await settle();
    expect(page.sockets).toHaveLength(1);
  });

  it('says that the service cannot be reached after three vain tries, and goes on trying', async () => {
    const page = aPage();
    page.serve(() => 'offline');
    page.transport.open();
    await settle();
    for (const delayMs of [1000, 2000, 4000]) await page.pass(delayMs);
    expect(page.log).toEqual(['unreachable']);
    page.serveAsUsual();
    await page.pass(8000);
    page.socket().onOpen();
    expect(page.log).toEqual(['unreachable', 'online']);
  });

  it('waits as long as the server asks for', async () => {
    const page = aPage();
    page.serve(() => ({ status: 429, headers: { 'retry-after': '7' } }));
    page.transport.open();
    await settle();
    expect(page.delays()).toEqual([7000]);
  });
});

describe('hearing', () => {
  it('shows each message once, and takes no notice of empty or broken frames', async () => {
    const page = await anOpenPage();
    const socket = page.socket();
    socket.say([aMessage('c1|1', 'Merhaba')], '1');
    socket.say([aMessage('c1|1', 'Merhaba'), { type: 'typing', id: 'y', from: { role: 'bot' } }], '1');
    for (const data of ['', ' ', '{', 'null', '[]', '{"activities":[null,{"type":"message"}]}']) socket.onData(data);
    expect(page.log).toEqual(['online', 'assistant: Merhaba', 'typing']);
  });

  it('comes back after a break from where it was', async () => {
    const page = await anOpenPage();
    page.socket().say([aMessage('c1|1', 'bir')], '1');
    page.socket().say([aMessage('c1|2', 'iki')]);
    page.socket().onClose('');
    await page.pass(1000);
    expect(page.calls.at(-1)?.path).toBe('/v3/directline/conversations/c1?watermark=1');
    page.socket().onOpen();
    page.socket().say([aMessage('c1|2', 'iki'), aMessage('c1|3', 'üç')], '3');
    expect(page.log).toEqual(['online', 'assistant: bir', 'assistant: iki', 'reconnecting', 'online', 'assistant: üç']);
    expect(page.sockets).toHaveLength(2);
    expect(page.sockets[0]?.isClosed).toBe(true);
  });

  it('notices a line that went silent', async () => {
    const page = await anOpenPage();
    page.socket().onData('');
    await page.pass(SILENCE);
    expect(page.log).toEqual(['online', 'reconnecting']);
  });

  it('asks every second where sockets do not open, and tries them again after a while', async () => {
    const page = aPage();
    page.transport.open();
    await settle();
    await page.pass(OPENING);
    await page.pass(1000);
    await page.pass(OPENING);
    page.serve(({ path }) =>
      path.includes('activities') ? { json: { activities: [aMessage('c1|1', 'Merhaba')], watermark: '1' } } : undefined,
    );
    await page.pass(2000);
    expect(page.log).toEqual(['online', 'assistant: Merhaba']);
    expect(page.calls.at(-1)?.path).toBe('/v3/directline/conversations/c1/activities?watermark=');
    await page.pass(1000);
    expect(page.calls.at(-1)?.path).toBe('/v3/directline/conversations/c1/activities?watermark=1');
    for (let i = 0; i < 120; i++) await page.pass(1000);
    expect(page.sockets).toHaveLength(3);
  });

  it('leaves the socket to another tab that took the conversation over', async () => {
    const page = await anOpenPage();
    page.socket().onClose('collision');
    await page.pass(1000);
    expect(page.sockets).toHaveLength(1);
    expect(page.calls.at(-1)?.path).toContain('/activities');
  });

  it('renews its token at half its life', async () => {
    const page = await anOpenPage();
    await page.pass(HALF_LIFE);
    page.transport.send(asks('soru'));
    await settle();
    expect(page.posts()[0]?.authorization).toBe('Bearer fresh1');
    expect(page.delays()).toContain(HALF_LIFE);
  });
});

describe('saying', () => {
  it('sends a message with its own id, and a tapped choice with its value', async () => {
    const page = await anOpenPage();
    page.transport.send({ key: 'k1', text: 'Harçlar', value: 'entry:fees.card' });
    await settle();
    expect(page.posts()[0]?.body).toMatchObject({
      type: 'message',
      text: 'Harçlar',
      value: 'entry:fees.card',
      locale: 'tr',
      channelData: { clientActivityID: 'k1', postBack: false },
    });
    expect(page.log).toEqual(['online', 'k1 sending', 'k1 sent']);
  });

  it('sends one after another', async () => {
    const page = await anOpenPage();
    page.transport.send(asks('bir', 'k1'));
    page.transport.send(asks('iki', 'k2'));
    expect(page.posts()).toHaveLength(1);
    await settle();
    expect(page.posts().map(({ body }) => (body as { text: string }).text)).toEqual(['bir', 'iki']);
  });

  it('keeps what is written before there is a conversation', async () => {
    const page = aPage();
    page.transport.open();
    page.transport.send(asks('soru'));
    await settle();
    expect(page.posts()).toHaveLength(1);
  });

  it.each<[string, Served, number]>([
    ['the network is gone', 'offline', 1000],
    ['the server fails', { status: 502 }, 1000],
    ['the server is overloaded', { status: 429, headers: { 'retry-after': '3' } }, 3000],
    ['the conversation is busy', { status: 409 }, 500],
  ])('sends the same id again when %s', async (_name, answer, delayMs) => {
    const page = await anOpenPage();
    page.serve(({ path }) => (path.endsWith('/activities') ? answer : undefined));
    page.transport.send(asks('soru'));
    await settle();
    page.serveAsUsual();
    await page.pass(delayMs);
    expect(
      page.posts().map(({ body }) => (body as { channelData: { clientActivityID: string } }).channelData.clientActivityID),
    ).toEqual(['k1', 'k1']);
    expect(page.log.at(-1)).toBe('k1 sent');
  });

  it('gives up after five tries, and tries anew when told to, or when the line is back', async () => {
    const page = await anOpenPage();
    page.serve(({ path }) => (path.endsWith('/activities') ? 'offline' : undefined));
    page.transport.send(asks('soru'));
    await settle();
    for (const delayMs of [1000, 2000, 4000, 8000]) await page.pass(delayMs);
    expect(page.log.at(-1)).toBe('k1 failed');
    page.transport.retry('k1');
    await settle();
    expect(page.posts()).toHaveLength(6);
    for (const delayMs of [1000, 2000, 4000, 8000]) await page.pass(delayMs);
    page.serveAsUsual();
    page.transport.wake();
    await settle();
    expect(page.log.slice(-3)).toEqual(['k1 failed', 'k1 sending', 'k1 sent']);
  });

  it('does not send again what the server refuses, until told to', async () => {
    const page = await anOpenPage();
    page.serve(({ path }) => (path.endsWith('/activities') ? { status: 400 } : undefined));
    page.transport.send(asks('soru'));
    await settle();
    page.transport.wake();
    await settle();
    expect(page.posts()).toHaveLength(1);
    expect(page.log.at(-1)).toBe('k1 failed');
  });

  it('counts as sent what the stream shows, though the answer was lost', async () => {
    const page = await anOpenPage();
    page.serve(({ path }) => (path.endsWith('/activities') ? 'offline' : undefined));
    page.transport.send(asks('soru'));
    await settle();
    page.socket().say([aMessage('c1|1', 'soru', { from: { role: 'user' }, channelData: { clientActivityID: 'k1' } })], '1');
    expect(page.log).toEqual(['online', 'k1 sending', 'k1 sent', 'visitor: soru']);
    await page.pass(1000);
    expect(page.posts()).toHaveLength(1);
  });

  it('takes the message into a new conversation when the token has expired', async () => {
    const page = await anOpenPage();
    page.serve(({ path }) => (path.endsWith('/c1/activities') ? { status: 403 } : undefined));
    page.transport.send(asks('soru'));
    await settle();
    expect(page.posts().map(({ path }) => path)).toEqual([
      '/v3/directline/conversations/c1/activities',
      '/v3/directline/conversations/c2/activities',
    ]);
    expect(page.log).toEqual(['online', 'k1 sending', 'begun anew', 'k1 sent']);
  });
});
