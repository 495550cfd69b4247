// The neutral shape of a request and its answer: what a channel sees of HTTP. It knows no framework.
import type { ServerResponse } from 'node:http';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export type HttpRequest = {
  /** Follows the request through log and error answers. */
  id: string;
  method: string;
  /** Path without the query. */
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  header(name: string): string | undefined;
  /** The peer, or what a trusted proxy says it is. */
  clientAddress: string;
  /** Whether the peer is this machine and no proxy stands between. */
  isLocal: boolean;
  /** Scheme and host as the client sees them, e.g. `http://localhost:3978`. */
  origin: string;
  /** The body's bytes; throws `too_large` beyond the limit (256 KiB unless told). */
  readBytes(limitBytes?: number): Promise<Buffer>;
  /** The parsed body; throws `bad_request` when it is not JSON in UTF-8. */
  readJson(limitBytes?: number): Promise<unknown>;
};

export type Headers = Record<string, string>;

/** An answer is a value; `stream` takes the response over, for server-sent events. */
export type HttpAnswer =
  | { status: number; headers?: Headers; json: unknown }
  | { status: number; headers?: Headers; bytes: Buffer | string; contentType: string }
  | { status: number; headers?: Headers; stream: (response: ServerResponse) => void };

export type Handler = (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer;

/** An error answer, in the one shape that all of them have. */
export type ErrorBody = { error: { code: string; message: string; requestId?: string } };

export const refusal = (status: number, code: string, message: string): HttpAnswer => ({
  status,
  json: { error: { code, message } } satisfies ErrorBody,
});
