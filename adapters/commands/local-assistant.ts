// The assistant in this process, for the terminal: the real one, over a store that lives in memory.
import { randomUUID } from 'node:crypto';
import { createAssistant, type Assistant } from '../../bot/assistant';
import { openKnowledge, type Knowledge } from '../../knowledge/knowledge';
import { createConversationStore } from '../storage/turns';
import { openDatabase } from '../storage/open-database';

export const KNOWLEDGE_FOLDER = 'knowledge';

export type LocalAssistant = { assistant: Assistant; knowledge: Knowledge; close(): Promise<void> };

export async function openLocalAssistant(): Promise<LocalAssistant> {
  const [knowledge, database] = await Promise.all([openKnowledge({ folder: KNOWLEDGE_FOLDER }), openDatabase({})]);
  const clock = (): Date => new Date();
  const newId = (): string => randomUUID();
  const store = createConversationStore(database, { clock, newId, identityKey: randomUUID() });
  const assistant = createAssistant({ knowledge, store, clock, newId, elapsedMs: () => performance.now() });
  return { assistant, knowledge, close: () => database.close() };
}
