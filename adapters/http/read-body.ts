// Reads a request body as bytes, up to a limit. restify's own reader keeps text only and counts compressed bytes; signatures
// need the bytes as they came, and nothing may unpack to more than the limit.
import type { IncomingMessage } from 'node:http';
import { InvalidInput } from '../../bot/contracts/errors';

/** Enough of an oversized body is read off the wire for the sender to see the answer; beyond it the connection goes. */
const DRAINED_BYTES = 4 * 1024 * 1024;

export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return Promise.reject(new InvalidInput('unsupported', 'Send the body without a content encoding.'));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let received = 0;
    const tooLarge = (): InvalidInput =>
      new InvalidInput('too_large', `The body is larger than ${Math.floor(limitBytes / 1024)} KiB.`);
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= limitBytes) chunks.push(chunk);
      else if (received > DRAINED_BYTES) {
        request.pause();
        reject(tooLarge());
      }
    });
    request.on('end', () => (received > limitBytes ? reject(tooLarge()) : resolve(Buffer.concat(chunks))));
    request.on('error', () => reject(new InvalidInput('bad_request', 'The body did not arrive whole.')));
  });
}

/** JSON in UTF-8; the parser's message is not passed on, for it quotes the body. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new InvalidInput('bad_request', 'The body must be JSON in UTF-8.');
  }
}
