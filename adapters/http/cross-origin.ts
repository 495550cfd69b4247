// Which pages may call us from a browser: our own and those on the list. Sockets ask the same question, for CORS does not cover them.
import { refusal, type Handler, type Headers, type HttpMethod, type HttpRequest } from './exchange';
import type { RouteOptions, Server } from './server';

export type OriginPolicy = {
  /** Whether this request may come from where it says. One without an Origin does not come from a page of another site. */
  allows(request: HttpRequest): boolean;
};

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** `ours` are addresses of our own besides the one the request was sent to, e.g. behind a proxy that renames the host. */
export function createOriginPolicy({ listed, ours = [] }: { listed: readonly string[]; ours?: readonly string[] }): OriginPolicy {
  const known = new Set([...listed, ...ours].filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).origin));
  return {
    allows(request) {
      const origin = request.header('origin');
      if (origin === undefined) return true;
      return known.has(origin) || hostOf(origin) === hostOf(request.origin);
    },
  };
}

const PREFLIGHT: Headers = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '86400',
};

const originHeaders = (request: HttpRequest): Headers => {
  const origin = request.header('origin');
  const readable = {
    'access-control-expose-headers': 'retry-after, x-request-id',
    'cross-origin-resource-policy': 'cross-origin',
  };
  return { vary: 'origin', ...(origin === undefined ? {} : { 'access-control-allow-origin': origin, ...readable }) };
};

const refused = refusal(403, 'OriginNotAllowed', 'Pages of this origin may not call this service.');

/** Registers a route that allowed pages of other sites may call, and read the answers of. */
export function routeAcrossOrigins(
  server: Server,
  policy: OriginPolicy,
  method: HttpMethod,
  path: string,
  handler: Handler,
  errors?: RouteOptions['errors'],
): void {
  const guarded: Handler = (request) => (policy.allows(request) ? handler(request) : refused);
  server.route(method, path, guarded, {
    headers: (request) => (policy.allows(request) ? originHeaders(request) : {}),
    ...(errors && { errors }),
  });
}

/** Answers the browser's question before such a call; once a path. */
export function answerPreflights(server: Server, policy: OriginPolicy, path: string): void {
  server.route('OPTIONS', path, (request) =>
    policy.allows(request)
      ? { status: 204, headers: { ...PREFLIGHT, ...originHeaders(request) }, bytes: '', contentType: 'text/plain' }
      : refused,
  );
}
