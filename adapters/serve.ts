// Serving, as a process does it: read the settings, build the program, listen, and stop cleanly when told to.
import { DependencyFailure, Misconfigured } from '../bot/contracts/errors';
import { composeService, type Overrides } from './compose';
import { readConfig, withEnvironmentFile } from './config';

export async function serve(overrides: Overrides = {}): Promise<void> {
  process.on('unhandledRejection', fail);
  try {
    const config = readConfig(withEnvironmentFile(process.env, '.env'));
    const service = await composeService(config, overrides);
    const { port } = await service.listen();
    process.stdout.write(`ALO 170 assistant: ${config.publicUrl ?? `http://${config.host ?? 'localhost'}:${port}`}/\n`);
    stopWhenTold(service.close);
  } catch (error) {
    fail(error);
  }
}

function stopWhenTold(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1); // asked twice: at once
    isStopping = true;
    close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What the operator can put right is told in a line; anything else is a defect and shows where. */
function fail(error: unknown): void {
  process.stderr.write(`Cannot go on: ${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof Misconfigured) return error.message;
  if (error instanceof DependencyFailure)
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'the PORT is in use by another program. Set another one.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
