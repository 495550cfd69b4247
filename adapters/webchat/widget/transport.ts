// Everything the page knows of the network: what it hears, what it says, and how the line is.
import type { Language } from '../../../knowledge/contracts/language';
import { createDirectLine, type Later, type Outgoing } from './direct-line';
import { createOutbox } from './outbox';
import { createSession, type Memory } from './session';
import { createStream, type OpenSocket, type Status } from './stream';
import type { Frame, Message } from './wire';

export type TransportEvents = {
  onMessage: (message: Message) => void;
  onTyping: () => void;
  onDelivery: (key: string, delivery: 'sending' | 'sent' | 'failed') => void;
  onStatus: (status: Status) => void;
  /** The conversation was over; what follows is a new one. */
  onBegunAnew: () => void;
};

export type TransportDeps = {
  /** Origin of the service; empty for the page's own. */
  server: string;
  fetch: typeof fetch;
  openSocket: OpenSocket;
  later: Later;
  random: () => number;
  memory: Memory;
  locale: () => Language;
  events: TransportEvents;
};

export type Transport = {
  open(): void;
  send(message: Outgoing): void;
  retry(key: string): void;
  /** The browser says the network is back, or the page is looked at again. */
  wake(): void;
  close(): void;
};

export function createTransport({ server, fetch, openSocket, later, random, memory, locale, events }: TransportDeps): Transport {
  const directLine = createDirectLine({ server, fetch, later });
  const seen = new Set<string>();

  const session = createSession({
    directLine,
    later,
    memory,
    locale,
    onOver() {
      stream.rewind();
      events.onBegunAnew();
    },
  });

  const outbox = createOutbox({
    directLine,
    session,
    later,
    random,
    locale,
    onDelivery: events.onDelivery,
    onOver() {
      session.end();
      stream.reopen();
    },
  });

  const stream = createStream({
    directLine,
    session,
    openSocket,
    later,
    random,
    onFrame,
    onConnected: () => outbox.wake(),
    onStatus: events.onStatus,
  });

  function onFrame({ activities }: Frame): void {
    for (const activity of activities) {
      if (seen.has(activity.id)) continue;
      seen.add(activity.id);
      if (activity.type === 'typing') {
        events.onTyping();
        continue;
      }
      if (activity.from === 'visitor' && activity.clientActivityId !== undefined) outbox.confirm(activity.clientActivityId);
      events.onMessage(activity);
    }
  }

  return {
    open: () => stream.open(),
    send: (message) => outbox.send(message),
    retry: (key) => outbox.retry(key),
    wake() {
      stream.reopen();
      outbox.wake();
    },
    close() {
      stream.close();
      session.close();
    },
  };
}
