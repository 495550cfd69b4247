// Receives: a socket that is opened again whenever it breaks, and asking every second where sockets do not get through.
import { backoffMs } from './backoff';
import type { DirectLine, Later } from './direct-line';
import type { Session } from './session';
import { parseFrame, type Frame } from './wire';

export type SocketEvents = { onOpen: () => void; onData: (data: unknown) => void; onClose: (reason: string) => void };
/** Opens a WebSocket; the result closes it. */
export type OpenSocket = (url: string, events: SocketEvents) => () => void;

export type Status = 'connecting' | 'online' | 'reconnecting' | 'unreachable';

export type StreamDeps = {
  directLine: DirectLine;
  session: Session;
  openSocket: OpenSocket;
  later: Later;
  random: () => number;
  onFrame: (frame: Frame) => void;
  /** There is a conversation to talk in, which may be a new one. */
  onConnected: () => void;
  /** Called when it changes. */
  onStatus: (status: Status) => void;
};

export type Stream = {
  open(): void;
  /** The network may have changed, or the token: begin anew from the watermark. */
  reopen(): void;
  /** The conversation is another one now: its transcript begins at the beginning. */
  rewind(): void;
  close(): void;
};

const OPENING_MS = 10_000;
/** The server says something, if only an empty frame, every 15 s; a phone that slept does not notice that it stopped. */
const SILENCE_MS = 45_000;
const POLL_MS = 1_000;
const SOCKET_FAILURES_BEFORE_POLLING = 2;
const POLLS_BEFORE_SOCKET = 120;
const FAILURES_BEFORE_UNREACHABLE = 3;

export function createStream({
  directLine,
  session,
  openSocket,
  later,
  random,
  onFrame,
  onConnected,
  onStatus,
}: StreamDeps): Stream {
  let watermark: string | undefined;
  let failures = 0;
  let socketFailures = 0;
  let status: Status = 'connecting';
  let hasBeenOnline = false;
  /** Ends whatever is going on: the open socket, the timers, the answer being waited for. */
  let stop: () => void = () => undefined;

  const accept = (frame: Frame): void => {
    watermark = frame.watermark ?? watermark;
    if (frame.activities.length > 0) onFrame(frame);
  };

  function show(next: Status): void {
    if (next === status) return;
    status = next;
    onStatus(status);
  }

  function isUp(): void {
    failures = 0;
    hasBeenOnline = true;
    show('online');
  }

  function tryLater(delayMs?: number): void {
    failures++;
    show(failures >= FAILURES_BEFORE_UNREACHABLE ? 'unreachable' : hasBeenOnline ? 'reconnecting' : 'connecting');
    stop();
    stop = later(open, delayMs ?? backoffMs(failures, random()));
  }

  function open(): void {
    stop();
    let isCurrent = true;
    stop = () => (isCurrent = false);
    void session.connect(watermark).then((answer) => {
      if (!isCurrent) return;
      if (!answer.ok) return tryLater(answer.reason === 'unavailable' ? answer.retryAfterMs : undefined);
      onConnected();
      const { streamUrl } = answer.value;
      if (streamUrl === undefined || socketFailures >= SOCKET_FAILURES_BEFORE_POLLING) poll(POLLS_BEFORE_SOCKET);
      else listen(streamUrl);
    });
  }

  function listen(url: string): void {
    let isCurrent = true;
    let hasOpened = false;
    let cancelWatch = later(() => lose('silence'), OPENING_MS);
    const end = (): void => {
      isCurrent = false;
      cancelWatch();
      closeSocket();
    };
    const lose = (reason: string): void => {
      if (!isCurrent) return;
      end();
      // Another tab has taken the conversation over: both can go on if this one only asks.
      if (reason === 'collision') socketFailures = SOCKET_FAILURES_BEFORE_POLLING;
      else if (!hasOpened) socketFailures++;
      tryLater();
    };
    const watch = (): void => {
      cancelWatch();
      cancelWatch = later(() => lose('silence'), SILENCE_MS);
    };
    const closeSocket = openSocket(url, {
      onOpen() {
        if (!isCurrent) return;
        hasOpened = true;
        socketFailures = 0;
        watch();
        isUp();
      },
      onData(data) {
        if (!isCurrent) return;
        watch();
        accept(parseFrame(data));
      },
      onClose: lose,
    });
    stop = end;
  }

  function poll(times: number): void {
    const grant = session.grant();
    if (grant === undefined) return tryLater();
    let isCurrent = true;
    stop = () => (isCurrent = false);
    void directLine.poll(grant, watermark).then((answer) => {
      if (!isCurrent) return;
      if (!answer.ok) return tryLater();
      isUp();
      accept(answer.value);
      if (times === 0) socketFailures = 0;
      stop = later(times === 0 ? open : () => poll(times - 1), POLL_MS);
    });
  }

  return {
    open,
    reopen: open,
    rewind: () => (watermark = undefined),
    close: () => stop(),
  };
}
