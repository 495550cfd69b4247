// The browser's own means, in the shape the rest of the page asks for: so that tests can hand in others.
import type { Later } from './direct-line';
import type { Memory } from './session';
import type { OpenSocket } from './stream';

export const later: Later = (work, delayMs) => {
  const timer = window.setTimeout(work, delayMs);
  return () => window.clearTimeout(timer);
};

export const openSocket: OpenSocket = (url, { onOpen, onData, onClose }) => {
  try {
    const socket = new WebSocket(url);
    socket.onopen = () => onOpen();
    socket.onmessage = ({ data }: MessageEvent<unknown>) => onData(data);
    socket.onclose = ({ reason }) => onClose(reason);
    return () => socket.close();
  } catch {
    // Not an address, or forbidden by the page's policy: the same as a socket that does not open.
    return later(() => onClose('refused'), 0);
  }
};

/** A shelf of the browser under a name; where the browser forbids it, nothing is remembered. */
export function memoryOn(shelf: () => Storage, name: string): Memory {
  return {
    read() {
      try {
        return shelf().getItem(name);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        if (text === null) shelf().removeItem(name);
        else shelf().setItem(name, text);
      } catch {
        // Private browsing: the conversation lasts as long as the page.
      }
    },
  };
}

/** An id of a message. Not `randomUUID`: that one is missing on pages without TLS, such as one inside an office network. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
