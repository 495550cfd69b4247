// One connection that only listens: all channels share it, and when it breaks it is made anew and the listeners are told of the gap.
import type { Listener } from './database';
import { assertChannelName } from './database';

/** What the line needs of a connection. */
export type LineConnection = {
  listenTo(channel: string): Promise<void>;
  close(): Promise<void>;
};
export type Connect = (on: { notice: (channel: string, payload: string) => void; end: () => void }) => Promise<LineConnection>;

export type NoticeLineDeps = {
  connect: Connect;
  /** Runs the work after a while; a handed-in timer. */
  later: (work: () => void, delayMs: number) => void;
  onProblem: (error: unknown) => void;
};

export type NoticeLine = {
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;

export function createNoticeLine({ connect, later, onProblem }: NoticeLineDeps): NoticeLine {
  const listeners = new Map<string, Set<Listener>>();
  let connection: Promise<LineConnection> | undefined;
  let closed = false;

  async function open(): Promise<LineConnection> {
    let isUp = false;
    const opened = await connect({
      notice: (channel, payload) => listeners.get(channel)?.forEach((listener) => listener.onNotice(payload)),
      end: () => {
        if (!isUp || closed) return;
        isUp = false;
        connection = undefined;
        reopen(FIRST_DELAY_MS);
      },
    });
    try {
      for (const channel of listeners.keys()) await opened.listenTo(channel);
      isUp = true;
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  /** The open connection, or a new one; one that could not be made is not kept. */
  async function connected(): Promise<LineConnection> {
    const attempt = (connection ??= open());
    try {
      return await attempt;
    } catch (error) {
      if (connection === attempt) connection = undefined;
      throw error;
    }
  }

  function reopen(delayMs: number): void {
    later(() => {
      if (closed || listeners.size === 0 || connection !== undefined) return;
      connected().then(
        () => listeners.forEach((some) => some.forEach((listener) => listener.onGap?.())),
        (error: unknown) => {
          onProblem(error);
          reopen(Math.min(delayMs * 2, LONGEST_DELAY_MS));
        },
      );
    }, delayMs);
  }

  return {
    async listen(channel, listener) {
      assertChannelName(channel);
      const some = listeners.get(channel) ?? new Set();
      listeners.set(channel, some.add(listener));
      await (await connected()).listenTo(channel);
      return () => {
        some.delete(listener);
        return Promise.resolve();
      };
    },
    async close() {
      closed = true;
      listeners.clear();
      await (await connection?.catch(() => undefined))?.close();
    },
  };
}
