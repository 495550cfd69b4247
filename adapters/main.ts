// The process: read the settings, build the program, serve, and stop cleanly when told to.
import { DependencyFailure, Misconfigured } from '../bot/contracts/errors';
import { composeService } from './compose';
import { readConfig, withEnvironmentFile } from './config';

async function serve(): Promise<void> {
  const config = readConfig(withEnvironmentFile(process.env, '.env'));
  const service = await composeService(config);
  const { port } = await service.listen();
  process.stdout.write(`ALO 170 assistant: ${config.publicUrl ?? `http://${config.host ?? 'localhost'}:${port}`}/\n`);

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1); // asked twice: at once
    isStopping = true;
    service.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** A wrong setting is explained in a line; anything else is a defect and shows where. */
function fail(error: unknown): void {
  const inUse = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
  if (error instanceof Misconfigured) process.stderr.write(`Cannot start: ${error.message}\n`);
  else if (error instanceof DependencyFailure) process.stderr.write(`Cannot go on: ${error.message}${causeOf(error)}\n`);
  else if (inUse) process.stderr.write('Cannot start: the PORT is in use by another program. Set another one.\n');
  else process.stderr.write(`Cannot go on: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}

const causeOf = ({ cause }: Error): string => (cause instanceof Error ? `: ${cause.message}` : '');

process.on('unhandledRejection', fail);
serve().catch(fail);
