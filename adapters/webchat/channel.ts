// The web chat: a Direct Line 3.0 server that the official clients can talk to, and the address where a page gets its token.
import { z } from 'zod';
import { InvalidInput } from '../../bot/contracts/errors';
import { answerPreflights, routeAcrossOrigins, type OriginPolicy } from '../http/cross-origin';
import { refusal, type Handler, type HttpAnswer, type HttpMethod, type HttpRequest } from '../http/exchange';
import { parseJson } from '../http/read-body';
import type { RateLimit } from '../http/rate-limit';
import { bearerOf, isSameSecret } from '../http/secrets';
import type { Server } from '../http/server';
import type { UpgradeAnswer } from '../http/sockets';
import { receive, welcome, type ConversationDeps } from './conversation';
import { directLineError } from './direct-line-errors';
import { parsePostedActivity } from './posted-activity';
import type { Tokens, Visit } from './token';
import { parseWatermark, readPage } from './transcript-page';

export type WebChatDeps = ConversationDeps & {
  tokens: Tokens;
  origins: OriginPolicy;
  /** Lets a server of the ministry ask for tokens; without it nobody can. */
  secret?: string;
  /** Where browsers reach us, when that is not where the request was sent to. */
  publicUrl?: string;
  limits: { address: RateLimit; conversation: RateLimit };
};

const BASE = '/v3/directline';
const CONVERSATION = `${BASE}/conversations/:conversationId`;
const STREAM_PATH = /^\/v3\/directline\/conversations\/(?<conversationId>[^/]+)\/stream$/;

/** `dl_` ids are vouched for by the token; a page may bring one back that it was given before. */
const VisitorIdSchema = z.string().regex(/^dl_[\w-]{16,64}$/);
const LocaleSchema = z.string().max(40).optional().catch(undefined);
const TokenRequestSchema = z.object({ locale: LocaleSchema, userId: VisitorIdSchema.optional().catch(undefined) });
const GenerateSchema = z.object({
  user: z.object({ id: VisitorIdSchema.optional() }).optional(),
  trustedOrigins: z.array(z.url()).max(20).optional(),
});
const StartSchema = z.object({
  locale: LocaleSchema,
  user: z
    .object({ id: z.string().max(200).optional() })
    .optional()
    .catch(undefined),
});

/** Who asks: a holder of the secret, who may do everything, or a visitor with a token for one conversation. */
type Caller = { visit: Visit | undefined };

async function bodyOf<T>(request: HttpRequest, schema: z.ZodType<T>): Promise<T> {
  const bytes = await request.readBytes();
  const parsed = schema.safeParse(bytes.length === 0 ? {} : parseJson(bytes));
  if (!parsed.success)
    throw new InvalidInput('bad_request', `The body's "${parsed.error.issues[0]?.path.join('.') ?? ''}" is not as it should be.`);
  return parsed.data;
}

export function mountWebChat(server: Server, deps: WebChatDeps): void {
  const { tokens, transcript, live, newId, origins, secret, limits } = deps;

  const newVisit = (asked: Partial<Visit>): Visit => ({
    conversationId: newId(),
    visitorId: `dl_${newId()}`,
    origins: [],
    ...asked,
  });

  async function callerOf(request: HttpRequest): Promise<Caller> {
    const bearer = bearerOf(request.header('authorization'));
    if (bearer === undefined) throw new InvalidInput('unauthorized', 'Send a token as "Authorization: Bearer …".');
    if (secret !== undefined && isSameSecret(bearer, secret)) return { visit: undefined };
    const visit = await tokens.read(bearer);
    const origin = request.header('origin');
    if (origin !== undefined && visit.origins.length > 0 && !visit.origins.includes(origin)) {
      throw new InvalidInput('forbidden', 'The token is for pages of another origin.');
    }
    return { visit };
  }

  const unknown = (): InvalidInput => new InvalidInput('not_found', 'There is no such conversation.');

  /** The caller's visit to the conversation of the path. A token is proof enough of the conversation when it is written to. */
  async function visitOf(request: HttpRequest, purpose: 'read' | 'write'): Promise<Visit> {
    const conversationId = request.params['conversationId'] ?? '';
    const { visit } = await callerOf(request);
    if (visit !== undefined && visit.conversationId !== conversationId) throw unknown();
    if (visit !== undefined && purpose === 'write') return visit;
    if (!(await transcript.conversationExists(conversationId))) throw unknown();
    return visit ?? newVisit({ conversationId });
  }

  async function streamUrl(request: HttpRequest, visit: Visit, watermark: number): Promise<string> {
    const base = (deps.publicUrl ?? request.origin).replace(/^http/, 'ws').replace(/\/$/, '');
    const query = new URLSearchParams({ t: await tokens.issueForStream(visit), watermark: String(watermark) });
    return `${base}${BASE}/conversations/${visit.conversationId}/stream?${query.toString()}`;
  }

  async function grant(visit: Visit): Promise<{ conversationId: string; token: string; expires_in: number }> {
    const { token, expiresIn } = await tokens.issue(visit);
    return { conversationId: visit.conversationId, token, expires_in: expiresIn };
  }

  async function answerPage(request: HttpRequest): Promise<HttpAnswer> {
    limits.address.take(request.clientAddress);
    const { locale, userId } = await bodyOf(request, TokenRequestSchema);
    const origin = request.header('origin');
    const visit = newVisit({
      ...(userId === undefined ? {} : { visitorId: userId }),
      ...(locale === undefined ? {} : { locale }),
      origins: origin === undefined ? [] : [origin],
    });
    const { token, expiresIn } = await tokens.issue(visit);
    return { status: 200, json: { token, conversationId: visit.conversationId, expiresIn } };
  }

  async function generate(request: HttpRequest): Promise<HttpAnswer> {
    limits.address.take(request.clientAddress);
    if (secret === undefined)
      return refusal(403, 'Forbidden', 'This service gives no tokens for a secret. Pages ask /api/webchat/token.');
    const { visit } = await callerOf(request);
    if (visit !== undefined) throw new InvalidInput('forbidden', 'Only the secret can ask for a token.');
    const { user, trustedOrigins = [] } = await bodyOf(request, GenerateSchema);
    const visitor = user?.id === undefined ? {} : { visitorId: user.id };
    return { status: 200, json: await grant(newVisit({ ...visitor, origins: trustedOrigins })) };
  }

  async function refresh(request: HttpRequest): Promise<HttpAnswer> {
    const { visit } = await callerOf(request);
    if (visit === undefined) throw new InvalidInput('bad_request', 'A secret does not expire; only a token is refreshed.');
    return { status: 200, json: await grant(visit) };
  }

  async function start(request: HttpRequest): Promise<HttpAnswer> {
    limits.address.take(request.clientAddress);
    const caller = await callerOf(request);
    const { user, locale } = await bodyOf(request, StartSchema);
    const visit = caller.visit ?? newVisit(user?.id ? { visitorId: user.id } : {});
    const hasBegun = await transcript.conversationExists(visit.conversationId);
    if (!hasBegun) await welcome(deps, visit, locale ?? visit.locale);
    return { status: hasBegun ? 200 : 201, json: { ...(await grant(visit)), streamUrl: await streamUrl(request, visit, 0) } };
  }

  async function reconnect(request: HttpRequest): Promise<HttpAnswer> {
    const visit = await visitOf(request, 'read');
    const watermark = request.query.get('watermark');
    // Without a watermark only what comes later is wanted; an empty one is that of a client that has seen nothing.
    const after = watermark === null ? await lastNumber(visit) : parseWatermark(watermark);
    return { status: 200, json: { ...(await grant(visit)), streamUrl: await streamUrl(request, visit, after) } };
  }

  async function lastNumber(visit: Visit): Promise<number> {
    let { activities, watermark } = await readPage(transcript, visit, 0);
    while (activities.length > 0) ({ activities, watermark } = await readPage(transcript, visit, watermark));
    return watermark;
  }

  async function poll(request: HttpRequest): Promise<HttpAnswer> {
    const visit = await visitOf(request, 'read');
    const { activities, watermark } = await readPage(transcript, visit, parseWatermark(request.query.get('watermark') ?? ''));
    return { status: 200, json: { activities, watermark: String(watermark) } };
  }

  async function post(request: HttpRequest): Promise<HttpAnswer> {
    const visit = await visitOf(request, 'write');
    limits.conversation.take(visit.conversationId);
    return receive(deps, visit, parsePostedActivity(await request.readJson()));
  }

  async function stream(request: HttpRequest): Promise<UpgradeAnswer> {
    if (!origins.allows(request))
      return { refuse: refusal(403, 'OriginNotAllowed', 'Pages of this origin may not call this service.') };
    const visit = await tokens.readForStream(request.query.get('t') ?? '');
    if (visit.conversationId !== request.params['conversationId']) throw unknown();
    const watermark = parseWatermark(request.query.get('watermark') ?? '');
    return { accept: (socket) => live.attach(visit, watermark, socket) };
  }

  const route = (method: HttpMethod, path: string, handler: Handler): void =>
    routeAcrossOrigins(server, origins, method, path, handler, directLineError);
  const refuseUpload: Handler = () =>
    refusal(415, 'UnsupportedMediaType', 'Files are not taken here. Describe in words what they show.');

  routeAcrossOrigins(server, origins, 'POST', '/api/webchat/token', answerPage);
  route('POST', `${BASE}/tokens/generate`, generate);
  route('POST', `${BASE}/tokens/refresh`, refresh);
  route('POST', `${BASE}/conversations`, start);
  route('GET', CONVERSATION, reconnect);
  route('GET', `${CONVERSATION}/activities`, poll);
  route('POST', `${CONVERSATION}/activities`, post);
  route('POST', `${CONVERSATION}/upload`, refuseUpload);
  for (const path of [
    '/api/webchat/token',
    `${BASE}/tokens/generate`,
    `${BASE}/tokens/refresh`,
    `${BASE}/conversations`,
    CONVERSATION,
  ]) {
    answerPreflights(server, origins, path);
  }
  for (const part of ['activities', 'upload']) answerPreflights(server, origins, `${CONVERSATION}/${part}`);
  server.upgrade(STREAM_PATH, stream);
}
