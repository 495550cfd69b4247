// The secret behind tokens and pseudonyms: the configured one, or one made at the first start and kept beside the data.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from '../bot/contracts/errors';

const SHORTEST = 32;

export function sessionSecret(options: { configured?: string | undefined; folder: string }): string {
  if (options.configured !== undefined) return options.configured;
  const file = join(options.folder, 'session-secret');
  mkdirSync(options.folder, { recursive: true });
  try {
    // Fails when the file is there, also when another process has just made it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length < SHORTEST) throw new Misconfigured(`${file} is damaged. Delete it, or set SESSION_SECRET.`);
  return kept;
}
