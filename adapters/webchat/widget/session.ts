// The conversation of this page: its token, renewed at half its life, kept over a reload, and replaced when it is over.
import type { Language } from '../../../knowledge/contracts/language';
import type { Answer, DirectLine, Later } from './direct-line';
import { grantOf, type Grant } from './wire';

/** Remembers a text for as long as the tab is open. */
export type Memory = { read(): string | null; write(text: string | null): void };

export type SessionDeps = {
  directLine: DirectLine;
  later: Later;
  memory: Memory;
  locale: () => Language;
  /** A conversation that had begun is over; what follows is a new one. */
  onOver: () => void;
};

export type Session = {
  /** A stream to read from: of the known conversation after the watermark, of a new one otherwise. */
  connect(watermark: string | undefined): Promise<Answer<Grant>>;
  grant(): Grant | undefined;
  /** Forgets the conversation: the server no longer takes its token. */
  end(): void;
  /** No more renewals; the conversation is remembered. */
  close(): void;
};

const REFRESH_RETRY_MS = 30_000;

export function createSession({ directLine, later, memory, locale, onOver }: SessionDeps): Session {
  let current = remembered(memory);
  let cancelRefresh: () => void = () => undefined;

  function keep(grant: Grant | undefined): void {
    current = grant;
    memory.write(grant === undefined ? null : JSON.stringify({ ...grant, streamUrl: undefined, expiresIn: grant.lifeSeconds }));
    cancelRefresh();
    if (grant !== undefined) scheduleRefresh(grant.lifeSeconds * 500);
  }

  function scheduleRefresh(delayMs: number): void {
    cancelRefresh = later(() => void refresh(), delayMs);
  }

  async function refresh(): Promise<void> {
    const grant = current;
    if (grant === undefined) return;
    const answer = await directLine.refresh(grant);
    if (current !== grant) return;
    if (answer.ok) keep(answer.value);
    else if (answer.reason === 'unavailable') scheduleRefresh(REFRESH_RETRY_MS);
  }

  function end(): void {
    if (current === undefined) return;
    keep(undefined);
    onOver();
  }

  async function begin(): Promise<Answer<Grant>> {
    const token = await directLine.requestToken(locale());
    const answer = token.ok ? await directLine.start(token.value, locale()) : token;
    if (answer.ok) keep(answer.value);
    return answer;
  }

  return {
    async connect(watermark) {
      if (current !== undefined) {
        const answer = await directLine.resume(current, watermark);
        if (answer.ok) keep(answer.value);
        if (answer.ok || answer.reason === 'unavailable') return answer;
        end();
      }
      return begin();
    },
    grant: () => current,
    end,
    close: () => cancelRefresh(),
  };
}

function remembered(memory: Memory): Grant | undefined {
  try {
    return grantOf(JSON.parse(memory.read() ?? 'null'));
  } catch {
    return undefined;
  }
}
