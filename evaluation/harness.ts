// The assistant as it runs, for evaluation: a store in memory, a fixed day, no service outside.
import { randomUUID } from 'node:crypto';
import { composeAssistant, type ComposedAssistant } from '../adapters/compose-assistant';

export type Harness = ComposedAssistant & { newId: () => string };

/** The day evaluation plays on: amounts in the cases are those of 2026. */
export const EVALUATION_INSTANT = new Date('2026-11-21T09:00:00Z');

export async function openHarness(): Promise<Harness> {
  return { ...(await composeAssistant({ clock: () => EVALUATION_INSTANT })), newId: () => randomUUID() };
}
