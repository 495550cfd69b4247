// Pushes the transcript to open sockets: each has a watermark, and every wake-up reads on from there. So a reconnect, a
// repeated notice and a message of another instance are all the same thing, and nothing is lost or shown twice.
import type { Logger } from '../logger';
import type { Socket } from '../http/sockets';
import type { ClientActivity, Place } from './activity';
import { PAGE_LENGTH, type Page } from './transcript-page';

export type LiveDeps = {
  readPage: (place: Place, after: number) => Promise<Page>;
  logger: Logger;
  keepAliveMs?: number;
};

export type Live = {
  /** Shows everything after `watermark`, then whatever comes. An older socket of the conversation is closed. */
  attach(place: Place, watermark: number, socket: Socket): void;
  /** The conversation has new lines. */
  wake(conversationId: string): void;
  wakeAll(): void;
  /** Shows something that is not stored, to whoever is there. */
  show(conversationId: string, activity: ClientActivity): void;
  close(): void;
};

type Connection = { place: Place; socket: Socket; watermark: number; isReading: boolean; hasNews: boolean };

const KEEP_ALIVE_MS = 15_000;
const COLLISION = { code: 1000, reason: 'collision' };
const TRY_AGAIN = { code: 1011, reason: 'reconnect' };

export function createLive({ readPage, logger, keepAliveMs = KEEP_ALIVE_MS }: LiveDeps): Live {
  const connections = new Map<string, Connection>();

  async function readOn(connection: Connection): Promise<void> {
    connection.hasNews = true;
    if (connection.isReading) return;
    connection.isReading = true;
    try {
      while (connection.hasNews) {
        connection.hasNews = false;
        const { activities, watermark } = await readPage(connection.place, connection.watermark);
        if (activities.length === 0) continue;
        connection.socket.send(JSON.stringify({ activities, watermark: String(watermark) }));
        connection.watermark = watermark;
        connection.hasNews ||= activities.length >= PAGE_LENGTH;
      }
    } catch (error) {
      // The client comes back with its watermark and reads what it missed.
      logger.warn('webchat.push-failed', { conversationId: connection.place.conversationId, error });
      connection.socket.close(TRY_AGAIN.code, TRY_AGAIN.reason);
    } finally {
      connection.isReading = false;
    }
  }

  const keepAlive = setInterval(() => connections.forEach(({ socket }) => socket.send('')), keepAliveMs).unref();

  return {
    attach(place, watermark, socket) {
      const { conversationId } = place;
      connections.get(conversationId)?.socket.close(COLLISION.code, COLLISION.reason);
      const connection: Connection = { place, socket, watermark, isReading: false, hasNews: false };
      connections.set(conversationId, connection);
      socket.onClose(() => {
        if (connections.get(conversationId) === connection) connections.delete(conversationId);
      });
      void readOn(connection);
    },
    wake(conversationId) {
      const connection = connections.get(conversationId);
      if (connection) void readOn(connection);
    },
    wakeAll: () => connections.forEach((connection) => void readOn(connection)),
    show: (conversationId, activity) => connections.get(conversationId)?.socket.send(JSON.stringify({ activities: [activity] })),
    close() {
      clearInterval(keepAlive);
      connections.clear();
    },
  };
}
