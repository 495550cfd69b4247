// The environment, read once and checked: whatever is missing or wrong stops the start with the variable's name.
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { Misconfigured } from '../bot/contracts/errors';
import { LOG_LEVELS } from './logger';

export type Environment = Record<string, string | undefined>;

const secret = (shortest: number) =>
  z.string().min(shortest, `must have at least ${shortest} characters, or be left out`).optional();
const word = z.string().min(1).optional();
const address = z.url({ protocol: /^https?$/, error: 'must be an address starting with http:// or https://' }).optional();
const yesOrNo = z
  .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
  .transform((value) => value === 'true' || value === '1')
  .optional();
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`)
    .optional();
const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(z.url({ error: 'must be origins such as https://www.example.org, with commas between' })))
  .optional();

/** Every variable that is read. `.env.example` explains each in one line, and a test compares the two. */
export const EnvironmentSchema = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3978),
  HOST: word,
  PUBLIC_URL: address,
  TRUST_PROXY: yesOrNo,
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  SESSION_SECRET: secret(32),
  ADMIN_PASSWORD: secret(12),
  WEBCHAT_ORIGINS: list,
  DIRECT_LINE_SECRET: secret(16),
  BOT_SHARED_SECRET: secret(16),
  MICROSOFT_APP_ID: word,
  MICROSOFT_APP_PASSWORD: secret(1),
  MICROSOFT_APP_TYPE: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], { error: 'must be MultiTenant, SingleTenant or UserAssignedMSI' })
    .optional(),
  MICROSOFT_APP_TENANT_ID: word,
  WHATSAPP_VERIFY_TOKEN: secret(1),
  WHATSAPP_APP_SECRET: secret(1),
  WHATSAPP_ACCESS_TOKEN: secret(1),
  WHATSAPP_PHONE_NUMBER_ID: word,
  WHATSAPP_GRAPH_URL: address,
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'must look like v26.0')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  EMBEDDINGS_PROVIDER: z
    .enum(['azure-openai', 'openai-compatible'], { error: 'must be azure-openai or openai-compatible' })
    .optional(),
  EMBEDDINGS_URL: address,
  EMBEDDINGS_KEY: secret(1),
  EMBEDDINGS_MODEL: word,
  EMBEDDINGS_VERSION: word,
  EMBEDDINGS_DIMENSIONS: whole(1, 65_536),
  EMBEDDINGS_TIMEOUT_MS: whole(1, 60_000).default(800),
});
type Variables = z.infer<typeof EnvironmentSchema>;

/** An empty one of these would open a door, so it is refused; any other empty variable counts as left out. */
const SECRETS: ReadonlySet<string> = new Set<keyof Variables>([
  'SESSION_SECRET',
  'ADMIN_PASSWORD',
  'DIRECT_LINE_SECRET',
  'BOT_SHARED_SECRET',
  'MICROSOFT_APP_PASSWORD',
  'WHATSAPP_VERIFY_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_ACCESS_TOKEN',
]);

export type BotFrameworkConfig = {
  appId?: string;
  appPassword?: string;
  appType?: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  tenantId?: string;
  /** What callers of /api/messages must show when there is no app id. */
  sharedSecret?: string;
};

/** Where vectors come from. */
export type EmbeddingsConfig = {
  url: string;
  /** The name of the model, or of its deployment on Azure. */
  model: string;
  /** Shorter vectors, where the model can give them. */
  dimensions?: number;
  /** How long a question may wait for its vector. */
  timeoutMs: number;
} & ({ provider: 'azure-openai'; key: string; version: string } | { provider: 'openai-compatible'; key?: string });

export type Config = {
  isProduction: boolean;
  port: number;
  host?: string;
  publicUrl?: string;
  trustProxy: boolean;
  dataFolder: string;
  databaseUrl?: string;
  logLevel: Variables['LOG_LEVEL'];
  /** Absent: made at the first start and kept in the data folder. */
  sessionSecret?: string;
  webchat: { origins: string[]; secret?: string };
  botFramework: BotFrameworkConfig;
  /** Absent: entries are found by words alone. */
  embeddings?: EmbeddingsConfig;
};

const isGiven = ([name, value]: [string, string | undefined]): boolean =>
  value !== undefined && (value.trim() !== '' || SECRETS.has(name));

function parseVariables(environment: Environment): Variables {
  const parsed = EnvironmentSchema.safeParse(Object.fromEntries(Object.entries(environment).filter(isGiven)));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  throw new Misconfigured(problems.join('; '));
}

/** What no single variable can tell: settings that only make sense together. */
function checkTogether(variables: Variables): void {
  const isProduction = variables.NODE_ENV === 'production';
  if (isProduction && variables.MICROSOFT_APP_ID === undefined && variables.BOT_SHARED_SECRET === undefined) {
    throw new Misconfigured(
      'MICROSOFT_APP_ID is missing: in production anyone could speak as a channel at /api/messages. Set it, or set BOT_SHARED_SECRET.',
    );
  }
  if (isProduction && variables.DATABASE_URL !== undefined && variables.SESSION_SECRET === undefined) {
    throw new Misconfigured('SESSION_SECRET is missing: machines that share a database must share it too.');
  }
  if (variables.MICROSOFT_APP_TYPE === 'UserAssignedMSI' && variables.MICROSOFT_APP_PASSWORD !== undefined) {
    throw new Misconfigured('MICROSOFT_APP_PASSWORD must be left out: an app of type UserAssignedMSI has none.');
  }
  if (
    variables.MICROSOFT_APP_TYPE !== undefined &&
    variables.MICROSOFT_APP_TYPE !== 'MultiTenant' &&
    variables.MICROSOFT_APP_TENANT_ID === undefined
  ) {
    throw new Misconfigured(
      `MICROSOFT_APP_TENANT_ID is missing: an app of type ${variables.MICROSOFT_APP_TYPE} belongs to a tenant.`,
    );
  }
}

type Given<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };
const given = <T extends object>(values: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Given<T>>;

const needed = <T>(value: T | undefined, name: keyof Variables, provider: string): T => {
  if (value === undefined) throw new Misconfigured(`${name} is missing: EMBEDDINGS_PROVIDER=${provider} needs it.`);
  return value;
};

function embeddingsOf(variables: Variables): EmbeddingsConfig | undefined {
  const { EMBEDDINGS_PROVIDER: provider, EMBEDDINGS_KEY: key } = variables;
  if (provider === undefined) return undefined;
  const server = {
    url: needed(variables.EMBEDDINGS_URL, 'EMBEDDINGS_URL', provider),
    model: needed(variables.EMBEDDINGS_MODEL, 'EMBEDDINGS_MODEL', provider),
    timeoutMs: variables.EMBEDDINGS_TIMEOUT_MS,
    ...given({ dimensions: variables.EMBEDDINGS_DIMENSIONS }),
  };
  if (provider === 'openai-compatible') return { provider, ...server, ...given({ key }) };
  const version = needed(variables.EMBEDDINGS_VERSION, 'EMBEDDINGS_VERSION', provider);
  return { provider, ...server, key: needed(key, 'EMBEDDINGS_KEY', provider), version };
}

/** What a command needs: where vectors come from. */
export const readEmbeddings = (environment: Environment): EmbeddingsConfig | undefined =>
  embeddingsOf(parseVariables(environment));

export function readConfig(environment: Environment): Config {
  const variables = parseVariables(environment);
  checkTogether(variables);
  return {
    isProduction: variables.NODE_ENV === 'production',
    port: variables.PORT,
    trustProxy: variables.TRUST_PROXY ?? false,
    dataFolder: variables.DATA_DIR,
    logLevel: variables.LOG_LEVEL,
    ...given({
      host: variables.HOST,
      publicUrl: variables.PUBLIC_URL,
      databaseUrl: variables.DATABASE_URL,
      sessionSecret: variables.SESSION_SECRET,
      embeddings: embeddingsOf(variables),
    }),
    webchat: { origins: variables.WEBCHAT_ORIGINS ?? [], ...given({ secret: variables.DIRECT_LINE_SECRET }) },
    botFramework: given({
      appId: variables.MICROSOFT_APP_ID,
      appPassword: variables.MICROSOFT_APP_PASSWORD,
      appType: variables.MICROSOFT_APP_TYPE,
      tenantId: variables.MICROSOFT_APP_TENANT_ID,
      sharedSecret: variables.BOT_SHARED_SECRET,
    }),
  };
}

/** The environment with the lines of a file, if there is one; what is set already wins. */
export const withEnvironmentFile = (environment: Environment, file: string): Environment =>
  existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...environment } : environment;
