// The calls of Direct Line 3.0 and of our token address, one function each. Every answer is a value: nothing is thrown.
import type { Language } from '../../../knowledge/contracts/language';
import { frameOf, grantOf, type Frame, type Grant } from './wire';

export type Later = (work: () => void, delayMs: number) => () => void;

/** Why a call did not work, by what can be done: come again, get a new conversation, or nothing. */
export type Failure =
  { ok: false; reason: 'unavailable'; retryAfterMs?: number } | { ok: false; reason: 'over' } | { ok: false; reason: 'refused' };
export type Answer<T> = { ok: true; value: T } | Failure;

export type Outgoing = { key: string; text: string; value?: string };

export type DirectLine = {
  requestToken(locale: Language): Promise<Answer<Grant>>;
  start(grant: Grant, locale: Language): Promise<Answer<Grant>>;
  /** A new stream that begins after the watermark; from the beginning when there is none. */
  resume(grant: Grant, watermark: string | undefined): Promise<Answer<Grant>>;
  refresh(grant: Grant): Promise<Answer<Grant>>;
  poll(grant: Grant, watermark: string | undefined): Promise<Answer<Frame>>;
  post(grant: Grant, message: Outgoing, locale: Language): Promise<Answer<true>>;
};

export type DirectLineDeps = { server: string; fetch: typeof fetch; later: Later };

const TIMEOUT_MS = 20_000;
const BUSY_RETRY_MS = 500;

function failureOf(response: Response): Failure {
  const { status } = response;
  if (status === 409) return { ok: false, reason: 'unavailable', retryAfterMs: BUSY_RETRY_MS };
  if (status === 401 || status === 403 || status === 404) return { ok: false, reason: 'over' };
  if (status !== 429 && status !== 408 && status < 500) return { ok: false, reason: 'refused' };
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { ok: false, reason: 'unavailable', retryAfterMs: seconds * 1000 } : { ok: false, reason: 'unavailable' };
}

type Call = { method: 'GET' | 'POST'; path: string; token?: string; body?: unknown };

export function createDirectLine({ server, fetch, later }: DirectLineDeps): DirectLine {
  async function call<T>({ method, path, token, body }: Call, read: (json: unknown) => T | undefined): Promise<Answer<T>> {
    const abort = new AbortController();
    const cancel = later(() => abort.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(`${server}${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: abort.signal,
        credentials: 'omit',
        cache: 'no-store',
      });
      if (!response.ok) return failureOf(response);
      const value = read(await response.json());
      return value === undefined ? { ok: false, reason: 'refused' } : { ok: true, value };
    } catch {
      return { ok: false, reason: 'unavailable' };
    } finally {
      cancel();
    }
  }

  const conversation = ({ conversationId }: Grant): string =>
    `/v3/directline/conversations/${encodeURIComponent(conversationId)}`;
  const after = (watermark: string | undefined): string => `?watermark=${encodeURIComponent(watermark ?? '')}`;

  return {
    requestToken: (locale) =>
      call({ method: 'POST', path: '/api/webchat/token', body: { locale } }, (json) => grantOf(json, { conversationId: '' })),
    start: (grant, locale) =>
      call({ method: 'POST', path: '/v3/directline/conversations', token: grant.token, body: { locale } }, (json) =>
        grantOf(json, grant),
      ),
    resume: (grant, watermark) =>
      call({ method: 'GET', path: `${conversation(grant)}${after(watermark)}`, token: grant.token }, (json) =>
        grantOf(json, grant),
      ),
    refresh: (grant) =>
      call({ method: 'POST', path: '/v3/directline/tokens/refresh', token: grant.token }, (json) => grantOf(json, grant)),
    poll: (grant, watermark) =>
      call({ method: 'GET', path: `${conversation(grant)}/activities${after(watermark)}`, token: grant.token }, frameOf),
    post: (grant, { key, text, value }, locale) =>
      call(
        {
          method: 'POST',
          path: `${conversation(grant)}/activities`,
          token: grant.token,
          body: {
            type: 'message',
            from: { id: 'visitor', role: 'user' },
            text,
            textFormat: 'plain',
            locale,
            ...(value === undefined ? {} : { value }),
            channelData: { clientActivityID: key, postBack: false },
          },
        },
        () => true as const,
      ),
  };
}
