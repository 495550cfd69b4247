// WebSockets: the only importer of `ws`. A path decides who answers an upgrade; refusals are ordinary HTTP answers.
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Logger } from '../logger';
import type { HttpAnswer, HttpRequest } from './exchange';

/** An open socket, as a channel sees it. */
export type Socket = {
  send(text: string): void;
  close(code: number, reason: string): void;
  onText(handler: (text: string) => void): void;
  onClose(handler: () => void): void;
};

/** Either takes the socket once it is open, or refuses the upgrade. */
export type UpgradeHandler = (request: HttpRequest) => Promise<UpgradeAnswer> | UpgradeAnswer;
export type UpgradeAnswer = { accept: (socket: Socket) => void } | { refuse: HttpAnswer };

export type Sockets = {
  answer(
    message: IncomingMessage,
    connection: Duplex,
    head: Buffer,
    request: HttpRequest,
    handler: UpgradeHandler,
  ): Promise<void>;
  refuse(connection: Duplex, answer: HttpAnswer): void;
  open(): number;
  /** Says goodbye to everyone; `cutAll` ends those who do not listen. */
  closeAll(): void;
  cutAll(): void;
};

/** Clients send nothing but keep-alives; anything longer is not ours. */
const MAX_FRAME_BYTES = 4096;
/** A reader this far behind is cut off; it reconnects with its watermark and misses nothing. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;

function asSocket(socket: WebSocket): Socket {
  return {
    send(text) {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > MAX_BUFFERED_BYTES) socket.terminate();
      else socket.send(text);
    },
    close: (code, reason) => socket.close(code, reason),
    onText: (handler) => socket.on('message', (frame, isBinary) => isBinary || handler((frame as Buffer).toString())),
    onClose: (handler) => socket.once('close', handler),
  };
}

export function createSockets({ logger }: { logger: Logger }): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false });

  function refuse(connection: Duplex, answer: HttpAnswer): void {
    const body = 'json' in answer ? JSON.stringify(answer.json) : '';
    const head = [
      `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    connection.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  }

  return {
    refuse,
    open: () => server.clients.size,
    async answer(message, connection, head, request, handler) {
      connection.on('error', () => connection.destroy());
      const answer = await handler(request);
      if ('refuse' in answer) return refuse(connection, answer.refuse);
      server.handleUpgrade(message, connection, head, (socket) => {
        socket.on('error', (error) => logger.debug('socket.error', { requestId: request.id, error }));
        answer.accept(asSocket(socket));
      });
    },
    closeAll() {
      for (const socket of server.clients) socket.close(1001, 'service stops');
    },
    cutAll() {
      for (const socket of server.clients) socket.terminate();
    },
  };
}
