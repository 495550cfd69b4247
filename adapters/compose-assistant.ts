// DOOR: the assistant without a network, for commands and evaluation: what is known, what is kept, and who answers.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createAssistant, type Assistant, type IntentClassifier } from '../bot/assistant';
import type { Clock, ConversationStore, NewId } from '../bot/contracts/ports';
import { openKnowledge, type Knowledge } from '../knowledge/knowledge';
import type { EmbeddingsConfig } from './config';
import { silentLogger, type Logger } from './logger';
import { createModelCache } from './model-cache';
import { openVectors } from './models/open-vectors';
import { projectFolder } from './project-folder';
import type { Database } from './storage/database';
import { openDatabase, type DatabaseSettings } from './storage/open-database';
import { createConversationStore } from './storage/turns';

export type AssistantOptions = {
  /** In memory when it is left out. */
  database?: DatabaseSettings;
  /** Makes pseudonyms of visitors; a random one is good for a store in memory. */
  identityKey?: string;
  clock?: Clock;
  knowledge?: Knowledge;
  /** Where what was learnt from the knowledge base is kept; under the project's data folder when it is left out. */
  modelFolder?: string;
  /** Where vectors come from; entries are found by words alone when it is left out. */
  embeddings?: EmbeddingsConfig;
  /** Told of troubles with vectors. */
  logger?: Logger;
};

export type ComposedAssistant = {
  assistant: Assistant;
  intents: IntentClassifier;
  knowledge: Knowledge;
  store: ConversationStore;
  database: Database;
  close(): Promise<void>;
};

export const now: Clock = () => new Date();
export const newId: NewId = () => randomUUID();

export async function composeAssistant(options: AssistantOptions = {}): Promise<ComposedAssistant> {
  const { clock = now, identityKey = newId(), modelFolder = join(projectFolder(), 'data/models') } = options;
  // The database first: a folder in use is said at once, not after a minute of learning.
  const database = await openDatabase(options.database ?? {});
  const knowledge = options.knowledge ?? (await openOurKnowledge(modelFolder, options));
  const store = createConversationStore(database, { clock, newId, identityKey });
  const keep = createModelCache(modelFolder, knowledge.learningVersion);
  const assistant = createAssistant({ knowledge, store, clock, newId, elapsedMs: () => performance.now(), keep });
  return { assistant, intents: assistant.intents, knowledge, store, database, close: () => database.close() };
}

async function openOurKnowledge(
  modelFolder: string,
  { embeddings, logger = silentLogger }: Pick<AssistantOptions, 'embeddings' | 'logger'>,
): Promise<Knowledge> {
  return openKnowledge({
    folder: join(projectFolder(), 'knowledge'),
    keepFor: (version) => createModelCache(modelFolder, version),
    ...(embeddings ? { vectors: await openVectors(embeddings, modelFolder, logger) } : {}),
  });
}
