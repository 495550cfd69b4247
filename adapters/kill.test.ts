// What an acknowledgement is worth: the service is killed in the middle of traffic, several times, and must have kept its word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildService, startService, type RunningService } from './testing/running-service';

jest.setTimeout(180_000);

const KILLS = 3;
const ACKNOWLEDGED_BEFORE_KILL = 12;
const QUESTIONS = [
  'Çalışma iznimi ne zaman uzatmalıyım?',
  'How much is the fine for working without a permit?',
  'Merhaba',
  'Kıdem tazminatı',
];

type Talk = { token: string; conversationId: string };
type Shown = {
  id: string;
  from: { role: string };
  replyToId?: string;
  text: string;
  channelData?: { clientActivityID?: string };
};
type Kept = { talk: Talk; key: string; text: string; id: string };

const folder = mkdtempSync(join(tmpdir(), 'kill-'));
const environment = { DATA_DIR: join(folder, 'data') };
let program: string;
let service: RunningService;

beforeAll(() => void (program = buildService('testing/small-service')));
afterAll(() => {
  service.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function call(method: 'GET' | 'POST', path: string, token?: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(service.base + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return (await response.json()) as Record<string, unknown>;
}

async function begin(): Promise<Talk> {
  const { token, conversationId } = await call('POST', '/api/webchat/token', undefined, {});
  await call('POST', '/v3/directline/conversations', String(token), { locale: 'tr' });
  return { token: String(token), conversationId: String(conversationId) };
}

async function say({ token, conversationId }: Talk, key: string, text: string): Promise<string> {
  const body = { type: 'message', text, channelData: { clientActivityID: key } };
  return String((await call('POST', `/v3/directline/conversations/${conversationId}/activities`, token, body))['id']);
}

async function transcriptOf({ token, conversationId }: Talk): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let watermark = '', more = true; more;) {
    const page = await call('GET', `/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`, token);
    const activities = page['activities'] as Shown[];
    shown.push(...activities);
    watermark = String(page['watermark']);
    more = activities.length > 0;
  }
  return shown;
}

/** Talks until the connection breaks; gives what was acknowledged, and the message in flight when it broke. */
async function talkUntilBroken(
  talk: Talk,
  round: number,
  onKept: () => void,
): Promise<{ kept: Kept[]; inFlight: Omit<Kept, 'id'> }> {
  const kept: Kept[] = [];
  for (let count = 0; ; count++) {
    const message = { talk, key: `round-${round}-message-${count}`, text: QUESTIONS[count % QUESTIONS.length] ?? '' };
    try {
      kept.push({ ...message, id: await say(talk, message.key, message.text) });
      onKept();
    } catch {
      return { kept, inFlight: message };
    }
  }
}

function expectWhole(shown: Shown[], messages: Kept[]): void {
  for (const { key, id } of messages) {
    expect(shown.filter(({ channelData }) => channelData?.clientActivityID === key).map((each) => each.id)).toEqual([id]);
    expect(shown.filter(({ replyToId }) => replyToId === id)).toHaveLength(1);
  }
  expect(shown.map(({ id }) => Number(id.split('|')[1]))).toEqual(shown.map((_, index) => index + 1));
}

describe('a service that is killed in traffic', () => {
  it('has lost no message that it acknowledged, and answers a repeated one from what it saved', async () => {
    service = await startService(program, environment);
    const talks = await Promise.all([begin(), begin(), begin()]);
    const kept: Kept[] = [];

    for (let round = 1; round <= KILLS; round++) {
      let acknowledged = 0;
      const onKept = (): void => {
        if (++acknowledged === ACKNOWLEDGED_BEFORE_KILL) service.child.kill('SIGKILL');
      };
      const ends = await Promise.all(talks.map((talk) => talkUntilBroken(talk, round, onKept)));
      expect(await service.ended).toEqual({ code: null, signal: 'SIGKILL' });
      kept.push(...ends.flatMap((end) => end.kept));

      service = await startService(program, environment);
      for (const { inFlight } of ends) kept.push({ ...inFlight, id: await say(inFlight.talk, inFlight.key, inFlight.text) });
      for (const talk of talks)
        expectWhole(
          await transcriptOf(talk),
          kept.filter((each) => each.talk === talk),
        );
    }

    const before = await Promise.all(talks.map(transcriptOf));
    const again = await Promise.all(kept.slice(0, 10).map(({ talk, key, text }) => say(talk, key, text)));
    expect(again).toEqual(kept.slice(0, 10).map(({ id }) => id));
    expect(await Promise.all(talks.map(transcriptOf))).toEqual(before);
  });

  it('still stops cleanly when it is asked to', async () => {
    service.child.kill('SIGTERM');
    expect(await service.ended).toEqual({ code: 0, signal: null });
  });
});
