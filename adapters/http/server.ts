// The HTTP server: the only importer of restify. Routes, request ids, error answers, sockets and a clean stop.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import * as restify from 'restify';
import type { Logger } from '../logger';
import { answerError } from './answer-errors';
import { refusal, type Handler, type Headers, type HttpAnswer, type HttpMethod, type HttpRequest } from './exchange';
import type { Metrics } from './metrics';
import { parseJson, readBody } from './read-body';
import { DEFAULT_CACHING, SECURITY_HEADERS } from './security-headers';
import { createSockets, type UpgradeHandler } from './sockets';

export type ServerDeps = {
  logger: Logger;
  metrics: Metrics;
  /** Whether `X-Forwarded-…` headers come from a proxy of ours and may be believed. */
  trustProxy: boolean;
};

export type RouteOptions = {
  /** The words of a protocol for its errors; ours when absent. */
  errors?: (error: unknown, requestId: string) => HttpAnswer;
  /** Headers for every answer of the route, errors included. */
  headers?: (request: HttpRequest) => Headers;
};

export type Server = {
  /** `path` may have parameters: `/v3/directline/conversations/:conversationId`. */
  route(method: HttpMethod, path: string, handler: Handler, options?: RouteOptions): void;
  /** Who answers WebSocket upgrades on paths that match; the groups of the pattern become params. */
  upgrade(pattern: RegExp, handler: UpgradeHandler): void;
  listen(port: number, host: string | undefined): Promise<{ port: number }>;
  close(): Promise<void>;
};

const BODY_LIMIT_BYTES = 256 * 1024;
const HEADERS_LIMIT_MS = 10_000;
const REQUEST_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5_000;
const REQUEST_ID_SHAPE = /^[\w.-]{8,64}$/;
const HOST_SHAPE = /^[\w.:[\]-]{1,255}$/;

const REGISTER = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'del',
  OPTIONS: 'opts',
} as const satisfies Record<HttpMethod, string>;

const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

function describeRequest(message: IncomingMessage, params: Record<string, string>, trustProxy: boolean): HttpRequest {
  const header = (name: string): string | undefined => first(message.headers[name]);
  const url = message.url ?? '/';
  const queryAt = url.indexOf('?');
  const peer = message.socket.remoteAddress ?? '';
  const forwarded = header('x-forwarded-for') ?? header('forwarded');
  const scheme = trustProxy && header('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const host = header('host') ?? '';
  const givenId = header('x-request-id') ?? '';
  return {
    id: REQUEST_ID_SHAPE.test(givenId) ? givenId : randomUUID(),
    method: message.method ?? 'GET',
    path: queryAt < 0 ? url : url.slice(0, queryAt),
    params,
    query: new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt + 1)),
    header,
    // The last entry is the one our own proxy added; the others are the client's word.
    clientAddress: (trustProxy && header('x-forwarded-for')?.split(',').at(-1)?.trim()) || peer,
    isLocal: isLoopback(peer) && forwarded === undefined,
    origin: `${scheme}://${HOST_SHAPE.test(host) ? host : 'localhost'}`,
    readBytes: (limitBytes = BODY_LIMIT_BYTES) => readBody(message, limitBytes),
    readJson: async (limitBytes = BODY_LIMIT_BYTES) => parseJson(await readBody(message, limitBytes)),
  };
}

function send(message: IncomingMessage, response: restify.Response, answer: HttpAnswer, requestId: string): void {
  if (response.headersSent) return;
  const headers = { ...SECURITY_HEADERS, ...DEFAULT_CACHING, ...answer.headers, 'x-request-id': requestId };
  // A body that was not read to its end would be taken for the next request.
  if (answer.status === 413 && !message.complete) Object.assign(headers, { connection: 'close' });
  if ('stream' in answer) {
    response.writeHead(answer.status, headers);
    answer.stream(response);
    return;
  }
  const isJson = 'json' in answer;
  const body = isJson ? JSON.stringify(answer.json) : answer.bytes;
  const contentType = isJson ? 'application/json; charset=utf-8' : answer.contentType;
  const contentLength = String(Buffer.byteLength(body));
  response.sendRaw(answer.status, body, { ...headers, 'content-type': contentType, 'content-length': contentLength });
}

/** What restify itself refuses: unknown paths and methods, addresses that cannot be read. */
function answerRouting(status: number, message: IncomingMessage): HttpAnswer {
  if (status === 404) return refusal(404, 'not_found', 'There is nothing at this address.');
  if (status === 405) return refusal(405, 'method_not_allowed', `${message.method ?? 'This method'} is not possible here.`);
  return status < 500 ? refusal(400, 'bad_request', 'The request cannot be read.') : answerError(undefined, randomUUID());
}

export function createServer({ logger, metrics, trustProxy }: ServerDeps): Server {
  const server = restify.createServer({ name: '' });
  Object.assign(server.log, { level: 'silent' }); // restify's own log writes request details to standard output
  const sockets = createSockets({ logger });
  const upgrades: { pattern: RegExp; handler: UpgradeHandler }[] = [];
  metrics.gauge('sockets_open', sockets.open);

  function answerFailure(error: unknown, request: HttpRequest, errors = answerError): HttpAnswer {
    const answer = errors(error, request.id);
    if (answer.status >= 500) logger.error('http.failed', { requestId: request.id, path: request.path, error });
    return answer;
  }

  type Route = { path: string; handler: Handler; options: RouteOptions };

  async function answerRequest(message: restify.Request, response: restify.Response, route: Route): Promise<void> {
    const { handler, options } = route;
    const startedAt = process.hrtime.bigint();
    const request = describeRequest(message, { ...(message.params as Record<string, string>) }, trustProxy);
    const answer = await Promise.resolve(request)
      .then(handler)
      .catch((error: unknown) => answerFailure(error, request, options.errors));
    send(message, response, { ...answer, headers: { ...answer.headers, ...options.headers?.(request) } }, request.id);
    const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
    metrics.count('http_requests_total', { method: request.method, route: route.path, status: answer.status });
    metrics.observeSeconds('http_request_seconds', seconds, { route: route.path });
    logger.debug('http.request', {
      requestId: request.id,
      method: request.method,
      route: route.path,
      status: answer.status,
      ms: seconds * 1000,
    });
  }

  async function answerUpgrade(message: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    const request = describeRequest(message, {}, trustProxy);
    const found = upgrades.find(({ pattern }) => pattern.test(request.path));
    if (!found) return sockets.refuse(connection, answerRouting(404, message));
    const params = { ...found.pattern.exec(request.path)?.groups };
    await sockets
      .answer(message, connection, head, { ...request, params }, found.handler)
      .catch((error: unknown) => sockets.refuse(connection, answerFailure(error, request)));
  }

  server.on(
    'restifyError',
    (message: restify.Request, response: restify.Response, error: { statusCode?: number }, done: () => void) => {
      const answer = answerRouting(error.statusCode ?? 500, message);
      metrics.count('http_requests_total', { method: message.method ?? '', route: 'none', status: answer.status });
      send(message, response, answer, describeRequest(message, {}, trustProxy).id);
      done();
    },
  );
  server.server.on(
    'upgrade',
    (message: IncomingMessage, connection: Duplex, head: Buffer) => void answerUpgrade(message, connection, head),
  );
  Object.assign(server.server, { headersTimeout: HEADERS_LIMIT_MS, requestTimeout: REQUEST_LIMIT_MS });

  return {
    route(method, path, handler, options = {}) {
      // restify tells promise handlers by their being async functions of two parameters.
      const answer = async (message: restify.Request, response: restify.Response): Promise<void> =>
        answerRequest(message, response, { path, handler, options });
      server[REGISTER[method]](path, answer);
      if (method === 'GET') server.head(path, answer);
    },
    upgrade: (pattern, handler) => void upgrades.push({ pattern, handler }),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host }, () => {
          server.on('error', (error: unknown) => logger.error('http.server', { error }));
          resolve({ port: (server.server.address() as AddressInfo).port });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        const cutConnections = (): void => server.server.closeAllConnections();
        const cut = setTimeout(() => {
          sockets.cutAll();
          cutConnections();
        }, STOP_LIMIT_MS);
        server.server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        sockets.closeAll();
        // Connections without a request are cut at once; browsers open them in advance and keep them.
        if (server.inflightRequests() === 0) cutConnections();
        server.on('after', () => server.inflightRequests() === 0 && cutConnections());
      }),
  };
}
