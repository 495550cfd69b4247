// /api/messages: Azure channels and the Emulator, through the SDK's CloudAdapter and the same bot as every other channel.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity, type ActivityHandler } from 'botbuilder';
import { z } from 'zod';
import { DependencyFailure, InvalidInput } from '../../bot/contracts/errors';
import type { BotFrameworkConfig } from '../config';
import type { HttpAnswer, HttpRequest } from '../http/exchange';
import { bearerOf, isSameSecret } from '../http/secrets';
import type { Server } from '../http/server';

export type BotFrameworkDeps = { bot: Pick<ActivityHandler, 'run'>; config: BotFrameworkConfig };

const AccountSchema = z.looseObject({ id: z.string() });
/** What the SDK relies on without looking. The rest of an Activity is passed on as it is. */
const InboundActivitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: AccountSchema,
  from: AccountSchema.optional(),
  recipient: AccountSchema.optional(),
  id: z.string().optional(),
  text: z.string().nullish(),
  timestamp: z.coerce.date().optional(),
  localTimestamp: z.coerce.date().optional(),
  expiration: z.coerce.date().optional(),
});

/** The SDK's own HTTP half writes errors, with what they say, to the console and into its answers; so only its turn is used. */
class TurnAdapter extends CloudAdapter {
  runTurn(authorization: string, activity: Activity, bot: BotFrameworkDeps['bot']): ReturnType<CloudAdapter['processActivity']> {
    return this.processActivity(authorization, activity, (context) => bot.run(context));
  }
}

const settings = ({ appId, appPassword, appType, tenantId }: BotFrameworkConfig): Record<string, string> => ({
  ...(appId === undefined ? {} : { MicrosoftAppId: appId }),
  ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
  ...(appType === undefined ? {} : { MicrosoftAppType: appType }),
  ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
});

/** Without an app id the SDK lets everyone in; then our secret is asked for, or the caller must be on this machine. */
function checkCaller(request: HttpRequest, { appId, sharedSecret }: BotFrameworkConfig): void {
  if (appId !== undefined) return;
  if (sharedSecret === undefined) {
    if (!request.isLocal)
      throw new InvalidInput('forbidden', 'Without an app id or a shared secret only callers on this machine are let in.');
    return;
  }
  const bearer = bearerOf(request.header('authorization'));
  if (bearer === undefined) throw new InvalidInput('unauthorized', 'Send the shared secret as "Authorization: Bearer …".');
  if (!isSameSecret(bearer, sharedSecret)) throw new InvalidInput('forbidden', 'The shared secret is another one.');
}

function parseActivity(body: unknown): Activity {
  const parsed = InboundActivitySchema.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new InvalidInput(
      'bad_request',
      where === '' ? 'The body must be an Activity.' : `The activity's "${where}" is not as it should be.`,
    );
  }
  return parsed.data as unknown as Activity;
}

/** The SDK's errors by their shape, for it does not export their classes: a refused token, and a reply that did not arrive. */
function asOurs(error: unknown): unknown {
  if (!(error instanceof Error) || !('statusCode' in error)) return error;
  // A failed reply carries the request, and so our answer: it is not passed on.
  if (error.name === 'RestError') return new DependencyFailure('bot connector', true);
  return error.statusCode === 401 || error.statusCode === 403
    ? new InvalidInput('unauthorized', 'The caller could not be authenticated.')
    : error;
}

export function mountBotFramework(server: Server, { bot, config }: BotFrameworkDeps): void {
  const adapter = new TurnAdapter(new ConfigurationBotFrameworkAuthentication(settings(config)));

  async function answer(request: HttpRequest): Promise<HttpAnswer> {
    checkCaller(request, config);
    const activity = parseActivity(await request.readJson());
    const authorization = config.appId === undefined ? '' : (request.header('authorization') ?? '');
    try {
      const invoked = await adapter.runTurn(authorization, activity, bot);
      return { status: invoked?.status ?? 200, json: (invoked?.body as unknown) ?? {} };
    } catch (error) {
      throw asOurs(error);
    }
  }

  server.route('POST', '/api/messages', answer);
}
