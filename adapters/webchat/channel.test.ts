import WebSocket from 'ws';
import type { ClientActivity } from './activity';
import { startFakeChat, type FakeChat, type FakeChatOptions } from './testing/fake-chat';

let chat: FakeChat;
const open: FakeChat[] = [];
const start = async (options: FakeChatOptions = {}): Promise<void> => {
  chat = await startFakeChat(options);
  open.push(chat);
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

async function call(
  method: string,
  path: string,
  options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body);
  const response = await fetch(chat.base + path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(options.token && { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

const codeOf = ({ body }: Answer): unknown => (body['error'] as { code?: string } | undefined)?.code;

type Begun = { token: string; conversationId: string; path: string; streamUrl: string };

async function begin(locale = 'tr-TR'): Promise<Begun> {
  const asked = await call('POST', '/api/webchat/token', { body: {} });
  const begun = await call('POST', '/v3/directline/conversations', { token: String(asked.body['token']), body: { locale } });
  const conversationId = String(begun.body['conversationId']);
  return {
    conversationId,
    token: String(begun.body['token']),
    streamUrl: String(begun.body['streamUrl']),
    path: `/v3/directline/conversations/${conversationId}`,
  };
}

const say = (begun: Begun, text: string, over: object = {}): Promise<Answer> =>
  call('POST', `${begun.path}/activities`, { token: begun.token, body: { type: 'message', text, from: { id: 'me' }, ...over } });

async function poll(begun: Begun, watermark = ''): Promise<{ activities: ClientActivity[]; watermark: string }> {
  const { body } = await call('GET', `${begun.path}/activities?watermark=${watermark}`, { token: begun.token });
  return body as { activities: ClientActivity[]; watermark: string };
}

const texts = ({ activities }: { activities: ClientActivity[] }): (string | undefined)[] => activities.map(({ text }) => text);

describe('a page', () => {
  it('asks for a token and learns its conversation and how long it has', async () => {
    await start();
    const { status, body } = await call('POST', '/api/webchat/token', { body: { locale: 'tr' } });
    expect(status).toBe(200);
    expect(body).toEqual({ token: expect.any(String), conversationId: expect.any(String), expiresIn: 1800 });
  });

  it('may ask without a body, and bring back the visitor id it was given', async () => {
    await start();
    expect((await call('POST', '/api/webchat/token')).status).toBe(200);
    const userOf = async (userId: string): Promise<unknown> => {
      const { body } = await call('POST', '/api/webchat/token', { body: { userId } });
      return (JSON.parse(Buffer.from(String(body['token']).split('.')[1] ?? '', 'base64url').toString()) as { user: string })
        .user;
    };
    expect(await userOf('dl_0123456789abcdef')).toBe('dl_0123456789abcdef');
    expect(await userOf('somebody else')).toMatch(/^dl_[\w-]{36}$/);
  });

  it('of another site is refused unless that is on the list', async () => {
    await start({ origins: ['https://www.example.org'] });
    const from = (origin: string): Promise<Answer> => call('POST', '/api/webchat/token', { body: {}, headers: { origin } });
    const listed = await from('https://www.example.org');
    expect(listed.status).toBe(200);
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://www.example.org');
    const other = await from('https://evil.example');
    expect(other.status).toBe(403);
    expect(codeOf(other)).toBe('OriginNotAllowed');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect((await from(chat.base)).status).toBe(200);
  });

  it('of a listed site is answered before it calls', async () => {
    await start({ origins: ['https://www.example.org'] });
    const answer = await call('OPTIONS', '/v3/directline/conversations/x/activities', {
      headers: { origin: 'https://www.example.org' },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
  });

  it('can read why it was refused', async () => {
    await start({ origins: ['https://www.example.org'] });
    const answer = await call('GET', '/v3/directline/conversations/x', { headers: { origin: 'https://www.example.org' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://www.example.org');
  });

  it('cannot use a token that was given to another site', async () => {
    await start({ origins: ['https://a.example', 'https://b.example'] });
    const { body } = await call('POST', '/api/webchat/token', { body: {}, headers: { origin: 'https://a.example' } });
    const useFrom = (origin: string): Promise<Answer> =>
      call('POST', '/v3/directline/conversations', { token: String(body['token']), body: {}, headers: { origin } });
    expect((await useFrom('https://b.example')).status).toBe(403);
    expect((await useFrom('https://a.example')).status).toBe(201);
  });

  it('is slowed down when it asks too often', async () => {
    await start({ burst: 2 });
    const answers = [
      await call('POST', '/api/webchat/token'),
      await call('POST', '/api/webchat/token'),
      await call('POST', '/api/webchat/token'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('1');
  });
});

describe('a server with the secret', () => {
  it('gets tokens for its visitors', async () => {
    await start({ secret: 'a-long-shared-secret' });
    const answer = await call('POST', '/v3/directline/tokens/generate', {
      token: 'a-long-shared-secret',
      body: { user: { id: 'dl_0123456789abcdef' }, trustedOrigins: ['https://www.example.org'] },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 });
  });

  it('is refused with another secret, with a token, and where there is no secret', async () => {
    const generate = (token: string): Promise<Answer> => call('POST', '/v3/directline/tokens/generate', { token, body: {} });
    await start({ secret: 'a-long-shared-secret' });
    expect((await generate('another')).status).toBe(403);
    expect((await generate((await begin()).token)).status).toBe(403);
    await start();
    expect((await generate('a-long-shared-secret')).status).toBe(403);
  });

  it('can begin conversations and read them', async () => {
    await start({ secret: 'a-long-shared-secret' });
    const begun = await call('POST', '/v3/directline/conversations', { token: 'a-long-shared-secret' });
    expect(begun.status).toBe(201);
    const path = `/v3/directline/conversations/${String(begun.body['conversationId'])}/activities`;
    expect((await call('GET', path, { token: 'a-long-shared-secret' })).status).toBe(200);
    expect((await call('GET', '/v3/directline/conversations/unknown/activities', { token: 'a-long-shared-secret' })).status).toBe(
      404,
    );
  });
});

describe('a conversation', () => {
  it('begins once, with a welcome in the language of the page', async () => {
    await start();
    const asked = await call('POST', '/api/webchat/token', { body: {} });
    const token = String(asked.body['token']);
    const first = await call('POST', '/v3/directline/conversations', { token, body: { locale: 'en-US' } });
    const second = await call('POST', '/v3/directline/conversations', { token, body: { locale: 'en-US' } });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({
      conversationId: asked.body['conversationId'],
      expires_in: 1800,
      streamUrl: expect.stringMatching(/^ws:/),
    });
    const { activities } = await poll({
      token,
      path: `/v3/directline/conversations/${String(first.body['conversationId'])}`,
      conversationId: '',
      streamUrl: '',
    });
    expect(activities).toMatchObject([{ text: 'Hello', from: { role: 'bot' } }]);
  });

  it('may be joined by an event, as often as one likes', async () => {
    await start();
    const begun = await begin('tr');
    for (const name of ['webchat/join', 'webchat/join', 'something/else']) {
      const joined = await call('POST', `${begun.path}/activities`, {
        token: begun.token,
        body: { type: 'event', name, value: { language: 'en' } },
      });
      expect(joined.status).toBe(200);
    }
    expect(texts(await poll(begun))).toEqual(['Merhaba']);
  });

  it('echoes a message as stored, with its client id, then the reply to it', async () => {
    await start();
    const begun = await begin();
    const answer = await say(begun, 'my secret', { channelData: { clientActivityID: 'client-1' } });
    expect(answer).toMatchObject({ status: 200, body: { id: `${begun.conversationId}|0000002` } });
    const { activities, watermark } = await poll(begun, '1');
    expect(activities).toMatchObject([
      { id: answer.body['id'], text: 'my [masked]', from: { role: 'user' }, channelData: { clientActivityID: 'client-1' } },
      { text: 'You said: my [masked]', from: { role: 'bot' }, replyToId: answer.body['id'] },
    ]);
    expect(watermark).toBe('3');
    expect(await poll(begun, watermark)).toEqual({ activities: [], watermark: '3' });
  });

  it('answers a repeated message with the same id and doubles nothing', async () => {
    await start();
    const begun = await begin();
    const twice = { channelData: { clientActivityID: 'client-1' } };
    const [first, again] = [await say(begun, 'once', twice), await say(begun, 'once', twice)];
    expect(again.body).toEqual(first.body);
    const third = await say(begun, 'other', { id: 'own-id' });
    expect((await say(begun, 'other', { id: 'own-id' })).body).toEqual(third.body);
    expect((await poll(begun)).activities).toHaveLength(5);
  });

  it('keeps every one of many messages sent at once', async () => {
    await start();
    const begun = await begin();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => say(begun, `message ${index}`)));
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(20);
    expect((await poll(begun)).activities).toHaveLength(41);
  });

  it('takes a tapped choice and shows it as one', async () => {
    await start();
    const begun = await begin();
    await say(begun, 'person', { channelData: { clientActivityID: 'c', postBack: true } });
    expect((await poll(begun)).activities[1]?.channelData).toEqual({ clientActivityID: 'c', postBack: true });
  });

  it('goes on with a refreshed token after the first has expired', async () => {
    await start();
    const begun = await begin();
    chat.time.now = new Date(chat.time.now.getTime() + 20 * 60_000);
    const refreshed = await call('POST', '/v3/directline/tokens/refresh', { token: begun.token });
    expect(refreshed.body).toMatchObject({ conversationId: begun.conversationId, expires_in: 1800 });
    chat.time.now = new Date(chat.time.now.getTime() + 20 * 60_000);
    expect(codeOf(await say(begun, 'late'))).toBe('TokenExpired');
    expect((await say({ ...begun, token: String(refreshed.body['token']) }, 'in time')).status).toBe(200);
  });
});

describe('what Direct Line refuses', () => {
  const refusals: [string, (begun: Begun) => Promise<Answer>, number, string][] = [
    ['a call without a token', ({ path }) => call('GET', path), 401, 'Unauthorized'],
    ['a token that is not ours', ({ path }) => call('GET', path, { token: 'nonsense' }), 403, 'Forbidden'],
    ['an unknown conversation', ({ token }) => call('GET', '/v3/directline/conversations/unknown', { token }), 404, 'NotFound'],
    [
      'a message to an unknown conversation',
      (begun) => say({ ...begun, path: '/v3/directline/conversations/unknown' }, 'hi'),
      404,
      'NotFound',
    ],
    [
      'a watermark that is none',
      ({ token, path }) => call('GET', `${path}/activities?watermark=x`, { token }),
      400,
      'BadArgument',
    ],
    ['malformed JSON', ({ token, path }) => call('POST', `${path}/activities`, { token, body: '{"type":' }), 400, 'BadArgument'],
    [
      'an activity without a type',
      ({ token, path }) => call('POST', `${path}/activities`, { token, body: {} }),
      400,
      'MissingProperty',
    ],
    ['an activity of 300 KB', (begun) => say(begun, 'hi', { value: 'x'.repeat(300_000) }), 413, 'MessageSizeTooBig'],
    ['text of 20,000 characters', (begun) => say(begun, 'x'.repeat(20_000)), 400, 'MessageTooLong'],
    ['binary text', (begun) => say(begun, '\u0000\u0001\u0002'), 400, 'BadArgument'],
    ['a message that the bot fails at', (begun) => say(begun, 'fail'), 502, 'BotRejectedActivity'],
    ['a message that could not be saved', (begun) => say(begun, 'forget'), 502, 'BotRejectedActivity'],
    ['a file', ({ token, path }) => call('POST', `${path}/upload?userId=me`, { token, body: {} }), 415, 'UnsupportedMediaType'],
  ];

  it.each(refusals)('%s, and goes on', async (_, refused, status, code) => {
    await start();
    const begun = await begin();
    const answer = await refused(begun);
    expect(answer.status).toBe(status);
    expect(codeOf(answer)).toBe(code);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect((await say(begun, 'still there?')).status).toBe(200);
  });

  it('a token after its time', async () => {
    await start();
    const begun = await begin();
    chat.time.now = new Date(chat.time.now.getTime() + 31 * 60_000);
    for (const answer of [
      await call('GET', begun.path, { token: begun.token }),
      await call('POST', '/v3/directline/tokens/refresh', { token: begun.token }),
    ]) {
      expect(answer.status).toBe(403);
      expect(codeOf(answer)).toBe('TokenExpired');
    }
  });
});

describe('the stream', () => {
  function listen(
    url: string,
    origin?: string,
  ): { socket: WebSocket; frames: string[]; next: (count: number) => Promise<ClientActivity[]> } {
    const socket = new WebSocket(url, origin === undefined ? {} : { origin });
    const frames: string[] = [];
    const activities: ClientActivity[] = [];
    let arrived = (): void => undefined;
    socket.on('message', (frame) => {
      frames.push(String(frame));
      if (String(frame) !== '') activities.push(...(JSON.parse(String(frame)) as { activities: ClientActivity[] }).activities);
      arrived();
    });
    const next = async (count: number): Promise<ClientActivity[]> => {
      while (activities.length < count) await new Promise<void>((resolve) => (arrived = resolve));
      return activities.splice(0, count);
    };
    return { socket, frames, next };
  }
  const statusOf = (url: string, origin?: string): Promise<number | undefined> =>
    new Promise((resolve) => {
      listen(url, origin).socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });

  it('shows what was said before it was opened, then what is said, with typing in between', async () => {
    await start();
    const begun = await begin();
    const { next, socket } = listen(begun.streamUrl);
    expect(await next(1)).toMatchObject([{ text: 'Merhaba' }]);
    socket.send('');
    await say(begun, 'hi');
    const shown = (await next(2)).filter(({ type }) => type === 'message');
    expect(shown[0]?.text).toBe('hi');
    socket.close();
  });

  it('goes on after a watermark', async () => {
    await start();
    const begun = await begin();
    await say(begun, 'one');
    const { body } = await call('GET', `${begun.path}?watermark=2`, { token: begun.token });
    const { next, socket } = listen(String(body['streamUrl']));
    expect(await next(1)).toMatchObject([{ text: 'You said: one', replyToId: `${begun.conversationId}|0000002` }]);
    socket.close();
  });

  it('without a watermark shows only what comes later', async () => {
    await start();
    const begun = await begin();
    await say(begun, 'before');
    const { body } = await call('GET', begun.path, { token: begun.token });
    expect(new URL(String(body['streamUrl'])).searchParams.get('watermark')).toBe('3');
  });

  it('is shown an apology that could not be saved', async () => {
    await start();
    const begun = await begin();
    const { next, socket } = listen(begun.streamUrl);
    await next(1);
    await say(begun, 'forget');
    const [apology] = (await next(1)).filter(({ type }) => type === 'message');
    expect(apology ?? (await next(1))[0]).toMatchObject({ text: 'Please call 170.', from: { role: 'bot' } });
    expect((await poll(begun)).activities).toHaveLength(1);
    socket.close();
  });

  it('is kept alive with empty frames', async () => {
    await start({ keepAliveMs: 5 });
    const { frames, next, socket } = listen((await begin()).streamUrl);
    await next(1);
    await new Promise((resolve) => socket.once('message', resolve));
    expect(frames).toContain('');
    socket.close();
  });

  it('is refused to pages of other sites, strangers and latecomers', async () => {
    await start({ origins: ['https://www.example.org'] });
    const { streamUrl, token } = await begin();
    expect(await statusOf(streamUrl, 'https://evil.example')).toBe(403);
    expect(await statusOf(streamUrl.replace(/t=[^&]+/, `t=${token}`))).toBe(403);
    expect(await statusOf(streamUrl.replace(/conversations\/[^/]+/, 'conversations/unknown'))).toBe(404);
    chat.time.now = new Date(chat.time.now.getTime() + 61_000);
    expect(await statusOf(streamUrl)).toBe(403);
  });
});
