import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import type { BotFrameworkConfig } from '../config';
import { createMetrics } from '../http/metrics';
import { createServer, type Server } from '../http/server';
import { silentLogger } from '../logger';
import { mountBotFramework } from './channel';

type Posted = { url: string | undefined; activity: Record<string, unknown> };

/** What a channel is to the bot: an address where replies are posted. */
let channel: HttpServer;
let channelUrl: string;
let posted: Posted[];
let channelStatus: number;
const servers: Server[] = [];

beforeEach(async () => {
  posted = [];
  channelStatus = 200;
  channel = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posted.push({ url: request.url, activity: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> });
      response.writeHead(channelStatus, { 'content-type': 'application/json' }); // restify's patch of it returns nothing
      response.end('{"id":"r-1"}');
    });
  });
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  channelUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
});
afterEach(async () => {
  channel.closeAllConnections();
  await new Promise((resolve) => channel.close(resolve));
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const repeat = async (context: TurnContext): Promise<void> => {
  if (context.activity.text === 'fail') throw new Error('secret of the bot');
  await context.sendActivity(`You said: ${context.activity.text}`);
};

async function serve(config: BotFrameworkConfig = {}): Promise<string> {
  const server = createServer({ logger: silentLogger, metrics: createMetrics(), trustProxy: false });
  servers.push(server);
  mountBotFramework(server, { bot: { run: repeat }, config });
  return `http://127.0.0.1:${(await server.listen(0, '127.0.0.1')).port}/api/messages`;
}

const anActivity = (over: object = {}): object => ({
  type: 'message',
  id: 'm-1',
  channelId: 'emulator',
  serviceUrl: channelUrl,
  conversation: { id: 'c-1' },
  from: { id: 'u-1' },
  recipient: { id: 'b-1' },
  timestamp: '2026-11-21T09:30:00Z',
  text: 'hello',
  ...over,
});

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { error: { code: string } }).error.code;

describe('/api/messages', () => {
  it('runs the bot and replies at the address of the channel', async () => {
    const response = await post(await serve(), anActivity());
    expect(response.status).toBe(200);
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({
      url: '/v3/conversations/c-1/activities/m-1',
      activity: { text: 'You said: hello', replyToId: 'm-1' },
    });
  });

  it.each([
    ['malformed JSON', '{"type":', 'bad_request'],
    ['a list', [], 'bad_request'],
    ['an activity without a type', { text: 'hi' }, 'bad_request'],
    ['an activity without an address for replies', { type: 'message', channelId: 'x', conversation: { id: 'c' } }, 'bad_request'],
    [
      'an address for replies that is no web address',
      { type: 'message', channelId: 'x', conversation: { id: 'c' }, serviceUrl: 'file:///etc' },
      'bad_request',
    ],
  ])('refuses %s with a typed error', async (_, body, code) => {
    const response = await post(await serve(), body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe(code);
  });

  it('tells nothing of what went wrong in the bot', async () => {
    const response = await post(await serve(), anActivity({ text: 'fail' }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret of the bot');
  });

  it('is unavailable when the channel does not take the reply, so that the message comes again', async () => {
    channelStatus = 400;
    const response = await post(await serve(), anActivity());
    expect(response.status).toBe(503);
    expect(await codeOf(response)).toBe('unavailable');
  });
});

describe('who may call /api/messages', () => {
  it('is only this machine when there is neither app id nor secret', async () => {
    const url = await serve();
    expect((await post(url, anActivity())).status).toBe(200);
    const forwarded = await post(url, anActivity(), { 'x-forwarded-for': '1.2.3.4' });
    expect(forwarded.status).toBe(403);
  });

  it('is who knows the shared secret', async () => {
    const url = await serve({ sharedSecret: 'sixteen-characters' });
    expect((await post(url, anActivity())).status).toBe(401);
    expect((await post(url, anActivity(), { authorization: 'Bearer another' })).status).toBe(403);
    expect((await post(url, anActivity(), { authorization: 'Bearer sixteen-characters' })).status).toBe(200);
  });

  it('is who has a token of the Bot Framework when there is an app id', async () => {
    const url = await serve({ appId: 'app', appPassword: 'password' });
    const missing = await post(url, anActivity());
    expect(missing.status).toBe(401);
    expect(await codeOf(missing)).toBe('unauthorized');
    expect((await post(url, anActivity(), { authorization: 'Bearer not.a.token' })).status).toBe(401);
    expect(posted).toEqual([]);
  });
});
