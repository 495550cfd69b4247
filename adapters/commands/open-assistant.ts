// The assistant for a command in the terminal: nothing is kept, and vectors come from where the environment says.
import { composeAssistant, type ComposedAssistant } from '../compose-assistant';
import { readEmbeddings, withEnvironmentFile } from '../config';
import { createLogger } from '../logger';

export async function openAssistant(): Promise<ComposedAssistant> {
  const embeddings = readEmbeddings(withEnvironmentFile(process.env, '.env'));
  return composeAssistant({
    logger: createLogger({ level: 'warn', json: false }),
    ...(embeddings ? { embeddings } : {}),
  });
}
