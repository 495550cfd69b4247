// DOOR: the one page that builds the program, around what compose-assistant.ts has built. Read it from top to bottom to know
// what there is and who gets what.
import { join } from 'node:path';
import { createActivityBot } from '../bot/activity-bot';
import type { Assistant } from '../bot/assistant';
import type { Clock } from '../bot/contracts/ports';
import type { Knowledge } from '../knowledge/knowledge';
import { mountBotFramework } from './botframework/channel';
import { composeAssistant, newId, now } from './compose-assistant';
import type { Config } from './config';
import { createOriginPolicy } from './http/cross-origin';
import { mountHealth } from './http/health';
import { createMetrics } from './http/metrics';
import { createRateLimit } from './http/rate-limit';
import { deriveKey } from './http/secrets';
import { createServer } from './http/server';
import { mountStatic } from './http/static';
import { createLogger, type Logger } from './logger';
import { projectFolder } from './project-folder';
import { sessionSecret } from './session-secret';
import { openTranscript } from './storage/transcript';
import { mountWebChat } from './webchat/channel';
import { DirectLineAdapter } from './webchat/direct-line-adapter';
import { createLive } from './webchat/live';
import { createTokens } from './webchat/token';
import { readPage } from './webchat/transcript-page';

/** What tests and evaluation put in the place of the real thing. */
export type Overrides = {
  /** Where what is learnt is kept; tests share it, so that not each learns anew. */
  modelFolder?: string;
  clock?: Clock;
  logger?: Logger;
  knowledge?: Knowledge;
};

export type Service = {
  assistant: Assistant;
  knowledge: Knowledge;
  /** Begins to serve; the port is the one that was given when 0 was asked for. */
  listen(): Promise<{ port: number }>;
  /** Finishes what has been begun, then lets go of everything. */
  close(): Promise<void>;
};

/** Generous to a person, or an office behind one address; tight for a flood. */
const ADDRESS_LIMIT = { burst: 300, perSecond: 10 };
const CONVERSATION_LIMIT = { burst: 60, perSecond: 2 };

export async function composeService(config: Config, overrides: Overrides = {}): Promise<Service> {
  const { clock = now } = overrides;
  const logger = overrides.logger ?? createLogger({ level: config.logLevel, json: config.isProduction });
  const metrics = createMetrics();
  const secret = sessionSecret({ configured: config.sessionSecret, folder: config.dataFolder });
  const root = projectFolder();

  // The inside, and the bot that speaks Activity for it.
  const { assistant, knowledge, database } = await composeAssistant({
    ...overrides,
    logger,
    ...(config.embeddings ? { embeddings: config.embeddings } : {}),
    database: {
      ...(config.databaseUrl === undefined ? { folder: join(config.dataFolder, 'database') } : { url: config.databaseUrl }),
      onProblem: (error) => logger.warn('database.problem', { error }),
    },
    modelFolder: overrides.modelFolder ?? join(config.dataFolder, 'models'),
    identityKey: Buffer.from(deriveKey(secret, 'visitor pseudonyms')).toString('hex'),
  });
  for (const problem of knowledge.problems) logger.error('knowledge.problem', { ...problem });
  const transcript = await openTranscript(database);
  const bot = createActivityBot({ assistant, onFailure: (error, requestId) => logger.error('bot.failed', { requestId, error }) });

  // The outside.
  const server = createServer({ logger, metrics, trustProxy: config.trustProxy });
  mountHealth(server, {
    metrics,
    checks: [{ name: 'database', check: async () => void (await transcript.conversationExists('')) }],
  });
  mountStatic(server, [
    { path: '/', file: join(root, 'adapters/webchat/widget/page.html') },
    { path: '/widget.js', file: join(root, 'dist/browser/widget.js'), forOtherSites: true },
  ]);

  const live = createLive({ readPage: (place, after) => readPage(transcript, place, after), logger });
  transcript.onActivity(live.wake, live.wakeAll);
  mountWebChat(server, {
    adapter: new DirectLineAdapter(bot),
    transcript,
    live,
    clock,
    newId,
    logger,
    tokens: createTokens({ key: deriveKey(secret, 'web chat tokens'), clock }),
    origins: createOriginPolicy({
      listed: config.webchat.origins,
      ours: config.publicUrl === undefined ? [] : [config.publicUrl],
    }),
    limits: {
      address: createRateLimit({ clock, ...ADDRESS_LIMIT }),
      conversation: createRateLimit({ clock, ...CONVERSATION_LIMIT }),
    },
    ...(config.webchat.secret === undefined ? {} : { secret: config.webchat.secret }),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  });
  mountBotFramework(server, { bot, config: config.botFramework });

  return {
    assistant,
    knowledge,
    listen: () => server.listen(config.port, config.host),
    async close() {
      await server.close();
      live.close();
      await transcript.close();
      await database.close();
    },
  };
}
