import type { Socket } from '../http/sockets';
import { silentLogger } from '../logger';
import { createLive } from './live';
import { anItem } from './testing/builders';
import { fakeTranscript } from './testing/fake-chat';
import { PAGE_LENGTH, readPage } from './transcript-page';

const place = { conversationId: 'c-1', visitorId: 'dl_someone' };
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function fakeSocket() {
  const frames: string[] = [];
  const closed: { code: number; reason: string }[] = [];
  const closeHandlers: (() => void)[] = [];
  const socket: Socket = {
    send: (text) => void frames.push(text),
    close(code, reason) {
      closed.push({ code, reason });
      closeHandlers.forEach((handler) => handler());
    },
    onText: () => undefined,
    onClose: (handler) => void closeHandlers.push(handler),
  };
  const ids = (): string[] =>
    frames.flatMap((frame) => (JSON.parse(frame) as { activities: { id: string }[] }).activities.map(({ id }) => id));
  return { socket, frames, closed, ids };
}

function aLive(readOn = readPage) {
  const transcript = fakeTranscript((conversationId) => live.wake(conversationId));
  const live = createLive({ readPage: (where, after) => readOn(transcript, where, after), logger: silentLogger });
  return { transcript, live };
}

describe('an open socket', () => {
  it('is shown what came before it was opened, then what comes, once each', async () => {
    const { transcript, live } = aLive();
    transcript.append('c-1', [anItem({ id: 'a' }), anItem({ id: 'b' })]);
    const { socket, ids, frames } = fakeSocket();
    live.attach(place, 1, socket);
    transcript.append('c-1', [anItem({ id: 'c' })]);
    await settled();
    live.wake('c-1');
    await settled();
    expect(ids()).toEqual(['c-1|0000002', 'c-1|0000003']);
    expect(JSON.parse(frames.at(-1) ?? '{}')).toMatchObject({ watermark: '3' });
    live.close();
  });

  it('gets many lines in several frames', async () => {
    const { transcript, live } = aLive();
    transcript.append(
      'c-1',
      Array.from({ length: PAGE_LENGTH * 2 + 5 }, (_, index) => anItem({ id: `m-${index}` })),
    );
    const { socket, ids, frames } = fakeSocket();
    live.attach(place, 0, socket);
    await settled();
    expect(new Set(ids()).size).toBe(PAGE_LENGTH * 2 + 5);
    expect(frames).toHaveLength(3);
    live.close();
  });

  it('is closed by a second one of the same conversation', async () => {
    const { transcript, live } = aLive();
    const [older, newer] = [fakeSocket(), fakeSocket()];
    live.attach(place, 0, older.socket);
    live.attach(place, 0, newer.socket);
    transcript.append('c-1', [anItem()]);
    await settled();
    expect(older.closed).toEqual([{ code: 1000, reason: 'collision' }]);
    expect(older.frames).toEqual([]);
    expect(newer.ids()).toEqual(['c-1|0000001']);
    live.close();
  });

  it('hears nothing of other conversations', async () => {
    const { transcript, live } = aLive();
    const { socket, frames } = fakeSocket();
    live.attach(place, 0, socket);
    transcript.append('c-2', [anItem()]);
    live.show('c-2', {
      ...place,
      type: 'typing',
      id: 't',
      timestamp: '',
      channelId: 'webchat',
      conversation: { id: 'c-2' },
      from: { id: 'b', role: 'bot' },
    });
    await settled();
    expect(frames).toEqual([]);
    live.close();
  });

  it('is told to come back when the transcript cannot be read', async () => {
    const { live } = aLive(() => Promise.reject(new Error('down')));
    const { socket, closed } = fakeSocket();
    live.attach(place, 0, socket);
    await settled();
    expect(closed).toEqual([{ code: 1011, reason: 'reconnect' }]);
    live.close();
  });

  it('catches up when notices were missed', async () => {
    const transcript = fakeTranscript();
    const live = createLive({ readPage: (where, after) => readPage(transcript, where, after), logger: silentLogger });
    const { socket, ids } = fakeSocket();
    live.attach(place, 0, socket);
    await settled();
    transcript.append('c-1', [anItem()]);
    live.wakeAll();
    await settled();
    expect(ids()).toEqual(['c-1|0000001']);
    live.close();
  });
});
