// Starts the built service under Node 24 (from the registry) and holds one conversation over HTTP. Run after `npm run build`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = 3990;
const BASE = `http://localhost:${PORT}`;
const QUESTION = 'Çalışma iznimi ne zaman uzatmalıyım?';
const START_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'node24-'));
const service = spawn(
  'npx',
  ['--yes', '-p', 'node@24', 'node', '-e', "console.log(process.version); require('./dist/adapters/main.js')"],
  {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  },
);
let output = '';
service.stdout.on('data', (chunk) => (output += chunk));

async function json(path, options = {}) {
  const response = await fetch(`${BASE}${path}`, options);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function untilReady() {
  const end = Date.now() + START_MS;
  for (;;) {
    const ready = await fetch(`${BASE}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > end || service.exitCode !== null) throw new Error(`the service did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function converse() {
  const post = (token, body) => ({
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { token } = await json('/api/webchat/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"locale":"tr"}',
  });
  const { conversationId } = await json('/v3/directline/conversations', post(token, { locale: 'tr' }));
  const path = `/v3/directline/conversations/${conversationId}/activities`;
  await json(path, post(token, { type: 'message', text: QUESTION, locale: 'tr', channelData: { clientActivityID: 'one' } }));
  const { activities } = await json(path, { headers: { authorization: `Bearer ${token}` } });
  const answer = activities.at(-1)?.text ?? '';
  if (!answer.includes('60')) throw new Error(`not the expected answer: ${answer}`);
}

let ok = false;
try {
  await untilReady();
  if (!/^v24\./m.test(output)) throw new Error(`not Node 24: ${output}`);
  await converse();
  ok = true;
  console.log(`${output.split('\n')[0]} starts and answers`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  try {
    process.kill(-service.pid, 'SIGKILL');
  } catch {
    // it is gone already
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);
