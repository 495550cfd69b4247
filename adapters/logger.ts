// The log: one event name (`group.detail`) and fields. What a visitor wrote and whatever opens a door never reach it.
import { createLogger as createWinston, format, transports } from 'winston';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Fields = Record<string, unknown>;
type Write = (event: string, fields?: Fields) => void;
export type Logger = { error: Write; warn: Write; info: Write; debug: Write };

/** Fields whose values are masked wherever they stand in a logged value; compared in lower case without `-` and `_`. */
const MASKED = new Set(
  'text rawtext caption body payload choice token authorization cookie setcookie secret sessionsecret sharedsecret password adminpassword apppassword accesstoken apikey key phone email visitoridentity userid'.split(
    ' ',
  ),
);
const DEEPEST = 6;

const isMasked = (name: string): boolean => MASKED.has(name.toLowerCase().replace(/[-_]/g, ''));

/** A copy of `value` that may be logged: masked fields, errors reduced to what helps, no endless structures. */
export function redactFields(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return '[deep]';
  if (value instanceof Error) return describeError(value, depth);
  if (Array.isArray(value)) return value.map((item) => redactFields(item, depth + 1));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isMasked(name) ? '[masked]' : redactFields(inner, depth + 1)]),
  );
}

/** Name, message, stack and cause. Other properties (query parameters, request bodies) are left out on purpose. */
function describeError(error: Error, depth: number): Fields {
  const described: Fields = { name: error.name, message: error.message, stack: error.stack };
  if (error.cause !== undefined) described['cause'] = redactFields(error.cause, depth + 1);
  return described;
}

const consoleLine = format.printf(({ level, message, timestamp, ...fields }) => {
  const rest = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : '';
  return `${String(timestamp)} ${level} ${String(message)}${rest}`;
});

/** JSON lines for machines, plain lines for a terminal; both on standard error, so that commands keep standard output. */
export function createLogger(options: { level: LogLevel; json: boolean }): Logger {
  const winston = createWinston({
    level: options.level === 'silent' ? 'error' : options.level,
    silent: options.level === 'silent',
    format: format.combine(format.timestamp(), options.json ? format.json() : consoleLine),
    transports: [new transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
  });
  const write =
    (level: Exclude<LogLevel, 'silent'>): Write =>
    (event, fields = {}) => {
      winston.log({ level, message: event, ...(redactFields(fields) as Fields) });
    };
  return { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') };
}

/** For tests and commands that must not write. */
export const silentLogger: Logger = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
