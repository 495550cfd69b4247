// The assistant as it runs, for evaluation: a store in memory, a fixed day, no service outside.
import { randomUUID } from 'node:crypto';
import { createAssistant, type Assistant } from '../bot/assistant';
import { openKnowledge, type Knowledge } from '../knowledge/knowledge';
import { createConversationStore } from '../adapters/storage/turns';
import { openDatabase } from '../adapters/storage/open-database';

export type Harness = { assistant: Assistant; knowledge: Knowledge; newId: () => string; close(): Promise<void> };

/** The day evaluation plays on: amounts in the cases are those of 2026. */
export const EVALUATION_INSTANT = new Date('2026-11-21T09:00:00Z');

export async function openHarness(folder = 'knowledge'): Promise<Harness> {
  const [knowledge, database] = await Promise.all([openKnowledge({ folder }), openDatabase({})]);
  const clock = (): Date => EVALUATION_INSTANT;
  const newId = (): string => randomUUID();
  const store = createConversationStore(database, { clock, newId, identityKey: 'evaluation' });
  const assistant = createAssistant({ knowledge, store, clock, newId, elapsedMs: () => performance.now() });
  return { assistant, knowledge, newId, close: () => database.close() };
}
