// Sends the visitor's messages one after another, and again with the same id as long as it may help: the server answers a repeated
// id from what it saved, so a message is never handled twice.
import type { Language } from '../../../knowledge/contracts/language';
import { backoffMs } from './backoff';
import type { DirectLine, Later, Outgoing } from './direct-line';
import type { Session } from './session';
import type { Grant } from './wire';

export type OutboxDeps = {
  directLine: DirectLine;
  session: Session;
  later: Later;
  random: () => number;
  locale: () => Language;
  onDelivery: (key: string, delivery: 'sending' | 'sent' | 'failed') => void;
  /** The server no longer knows the conversation; a new one is needed before anything can be sent. */
  onOver: () => void;
};

export type Outbox = {
  send(message: Outgoing): void;
  /** Tries a failed message again. */
  retry(key: string): void;
  /** Go on now: the line is back. Messages that failed for want of it are tried again too. */
  wake(): void;
  /** The stream has shown that the server has this message. */
  confirm(key: string): void;
};

const MOST_TRIES = 5;

type Waiting = Outgoing & { tries: number };

export function createOutbox({ directLine, session, later, random, locale, onDelivery, onOver }: OutboxDeps): Outbox {
  let queue: Waiting[] = [];
  const failed = new Map<string, Outgoing & { isWorthAnother: boolean }>();
  let isSending = false;
  let cancelWait: () => void = () => undefined;

  function settle(message: Waiting, delivery: 'sent' | 'failed', isWorthAnother = false): void {
    if (!queue.includes(message)) return;
    queue = queue.filter((other) => other !== message);
    if (delivery === 'failed') failed.set(message.key, { ...message, isWorthAnother });
    onDelivery(message.key, delivery);
  }

  async function trySending(message: Waiting, grant: Grant): Promise<void> {
    const answer = await directLine.post(grant, message, locale());
    message.tries++;
    if (answer.ok) settle(message, 'sent');
    else if (answer.reason === 'refused') settle(message, 'failed');
    else if (message.tries >= MOST_TRIES) settle(message, 'failed', true);
    else if (answer.reason === 'over') onOver();
    else if (queue.includes(message))
      cancelWait = later(() => void pump(), answer.retryAfterMs ?? backoffMs(message.tries, random()));
  }

  async function pump(): Promise<void> {
    cancelWait();
    if (isSending) return;
    isSending = true;
    try {
      for (;;) {
        const [message] = queue;
        const grant = session.grant();
        if (message === undefined || grant === undefined) return;
        await trySending(message, grant);
        // Still there: it waits for a timer or for a new conversation, and those behind it wait with it.
        if (queue[0] === message) return;
      }
    } finally {
      isSending = false;
    }
  }

  function enqueue({ key, text, value }: Outgoing): void {
    failed.delete(key);
    queue.push({ key, text, ...(value === undefined ? {} : { value }), tries: 0 });
    onDelivery(key, 'sending');
    // One that waits for a timer holds the line; the new one waits behind it.
    if (queue.length === 1) void pump();
  }

  return {
    send: enqueue,
    retry(key) {
      const message = failed.get(key);
      if (message !== undefined) enqueue(message);
    },
    wake() {
      for (const message of [...failed.values()]) if (message.isWorthAnother) enqueue(message);
      void pump();
    },
    confirm(key) {
      failed.delete(key);
      const message = queue.find((other) => other.key === key);
      if (message !== undefined) settle(message, 'sent');
    },
  };
}
