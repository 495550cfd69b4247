// The contract with the world: the unmodified botframework-directlinejs talks to our server as it would in a browser.
import { ConnectionStatus, DirectLine, type Activity, type Message } from 'botframework-directlinejs';
import { JSDOM, VirtualConsole } from 'jsdom';
import WebSocket from 'ws';
import { startFakeChat, type FakeChat } from './testing/fake-chat';

const SITE = 'https://www.example.org';
let chat: FakeChat;
const clients: DirectLine[] = [];
const sockets: WebSocket[] = [];

/** What a browser has and Node has not; requests come from the page of a listed site, so they also pass CORS. */
class BrowserSocket extends WebSocket {
  constructor(url: string) {
    super(url, { origin: SITE });
    sockets.push(this);
  }
}
beforeAll(() => {
  const { window } = new JSDOM('', { url: SITE, virtualConsole: new VirtualConsole() });
  Object.assign(globalThis, { XMLHttpRequest: window.XMLHttpRequest, WebSocket: BrowserSocket });
});

beforeEach(async () => {
  chat = await startFakeChat({ origins: [SITE] });
});
afterEach(async () => {
  clients.splice(0).forEach((client) => client.end());
  sockets.splice(0).forEach((socket) => socket.terminate());
  await chat.close();
});

async function aToken(): Promise<string> {
  const response = await fetch(`${chat.base}/api/webchat/token`, { method: 'POST', headers: { origin: SITE } });
  return ((await response.json()) as { token: string }).token;
}

type Options = ConstructorParameters<typeof DirectLine>[0];

type Client = {
  line: DirectLine;
  messages: Message[];
  status: () => ConnectionStatus;
  until: (isSo: () => boolean) => Promise<void>;
  say: (text: string, over?: Partial<Message>) => Promise<string>;
};

/** Connects as a page does, and collects what it is shown. With this `random` it waits 3 s before it reconnects, its shortest. */
function connect(options: Options): Client {
  const line = new DirectLine({
    domain: `${chat.base}/v3/directline`,
    conversationStartProperties: { locale: 'en-US' },
    random: () => 0,
    ...options,
  });
  clients.push(line);
  const messages: Message[] = [];
  let status = ConnectionStatus.Uninitialized;
  let changed = (): void => undefined;
  line.connectionStatus$.subscribe((next) => {
    status = next;
    changed();
  });
  line.activity$.subscribe({
    next(activity: Activity) {
      if (activity.type === 'message') messages.push(activity);
      changed();
    },
    error: () => changed(),
  });
  return {
    line,
    messages,
    status: () => status,
    async until(isSo) {
      while (!isSo()) await new Promise<void>((resolve) => (changed = resolve));
    },
    say: (text, over = {}) =>
      new Promise((resolve, reject) =>
        line.postActivity({ type: 'message', text, from: { id: 'me' }, ...over }).subscribe(resolve, reject),
      ),
  };
}

const texts = (client: Client): (string | undefined)[] => client.messages.map(({ text }) => text);

describe.each([
  ['over a socket', true],
  ['by polling', false],
])('the official client %s', (_, webSocket) => {
  it('starts, is welcomed in its language, sends, and is shown echo and reply', async () => {
    const client = connect({ token: await aToken(), webSocket, pollingInterval: 200 });
    await client.until(() => client.messages.length === 1);
    expect(client.status()).toBe(ConnectionStatus.Online);

    const id = await client.say('hi', { channelData: { clientActivityID: 'client-1' } });
    await client.until(() => client.messages.length === 3);

    const [welcome, echo, reply] = client.messages;
    expect(welcome).toMatchObject({ text: 'Hello', from: { role: 'bot' } });
    expect(echo).toMatchObject({
      id,
      text: 'hi',
      from: { role: 'user' },
      channelData: { clientActivityID: 'client-1' },
      timestamp: expect.any(String),
    });
    expect(reply).toMatchObject({ text: 'You said: hi', from: { role: 'bot' }, replyToId: id });
    expect(reply?.suggestedActions?.actions).toEqual([{ type: 'postBack', title: 'Person', value: 'person' }]);
  });
});

describe('the official client', () => {
  it('speaks as the visitor of its token', async () => {
    const client = connect({ token: await aToken() });
    await client.say('who am I', { from: { id: 'somebody else' } });
    await client.until(() => client.messages.length === 3);
    expect(client.messages[1]?.from.id).toMatch(/^dl_/);
  });

  it('comes back by itself after its socket was dropped, and neither misses nor repeats anything', async () => {
    const client = connect({ token: await aToken() });
    await client.say('before');
    await client.until(() => client.messages.length === 3);

    const [first] = sockets;
    first?.terminate();
    await client.say('while away');
    expect(texts(client)).not.toContain('while away');

    await client.until(() => client.messages.length === 5);
    await client.say('after');
    await client.until(() => client.messages.length === 7);
    expect(texts(client)).toEqual([
      'Hello',
      'before',
      'You said: before',
      'while away',
      'You said: while away',
      'after',
      'You said: after',
    ]);
    expect(new Set(client.messages.map(({ id }) => id)).size).toBe(7);
  }, 30_000);

  it('restores a conversation from a page that was reloaded', async () => {
    const token = await aToken();
    const before = connect({ token });
    await before.say('hi');
    await before.until(() => before.messages.length === 3);
    const { conversationId } = before.line as unknown as { conversationId: string };

    const whole = connect({ token, conversationId });
    await whole.until(() => whole.messages.length === 3);
    expect(texts(whole)).toEqual(texts(before));

    const rest = connect({ token, conversationId, watermark: '2' });
    await rest.until(() => rest.messages.length === 1);
    expect(texts(rest)).toEqual(['You said: hi']);
  });

  it('is told that its token has expired', async () => {
    const client = connect({ token: await aToken() });
    await client.until(() => client.messages.length === 1);
    chat.time.now = new Date(chat.time.now.getTime() + 31 * 60_000);
    expect(await client.say('too late')).toBe('retry');
    expect(client.status()).toBe(ConnectionStatus.ExpiredToken);
  });

  it('cannot start with a token that is not ours', async () => {
    const client = connect({ token: 'nonsense' });
    await client.until(() => client.status() === ConnectionStatus.FailedToConnect);
  });

  it('ends when it asks for a conversation that is not there', async () => {
    const client = connect({ token: await aToken(), conversationId: 'unknown', webSocket: false });
    await client.until(() => client.status() === ConnectionStatus.FailedToConnect);
  });

  it('gets an error for text that is too long, and goes on', async () => {
    const client = connect({ token: await aToken() });
    await expect(client.say('x'.repeat(20_000))).rejects.toMatchObject({
      status: 400,
      response: { error: { code: 'MessageTooLong' } },
    });
    await client.say('short');
    await client.until(() => client.messages.length === 3);
  });

  it('is told to try again when the bot fails', async () => {
    const client = connect({ token: await aToken() });
    expect(await client.say('fail')).toBe('retry');
    expect(await client.say('works')).toMatch(/\|\d{7}$/);
  });
});
