// The whole program in this process: every part real, a folder of its own, a fixed day.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeService, type Service } from './compose';
import { readConfig } from './config';
import { projectFolder } from './project-folder';
import { silentLogger } from './logger';
import { buildService, startService } from './testing/running-service';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'compose-'));
let service: Service;
let base: string;
let program: string;

beforeAll(async () => {
  program = buildService('main');
  const config = readConfig({ DATA_DIR: join(folder, 'data'), PORT: '0', HOST: '127.0.0.1' });
  service = await composeService(config, {
    modelFolder: join(projectFolder(), 'data/models'),
    logger: silentLogger,
    clock: () => new Date('2026-11-21T09:30:00Z'),
  });
  base = `http://127.0.0.1:${(await service.listen()).port}`;
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

type Activity = {
  text: string;
  from: { role: string };
  channelData?: { reply?: { citations: { label: string }[]; outcome: string } };
};

async function call(method: 'GET' | 'POST', path: string, token?: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

async function ask(text: string, locale: string): Promise<Activity[]> {
  const { token, conversationId } = await call('POST', '/api/webchat/token', undefined, { locale });
  const path = `/v3/directline/conversations/${String(conversationId)}/activities`;
  await call('POST', '/v3/directline/conversations', String(token), { locale });
  await call('POST', path, String(token), { type: 'message', text, locale });
  return (await call('GET', path, String(token)))['activities'] as Activity[];
}

describe('the program', () => {
  it('is ready, and serves the page with its script', async () => {
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect(await (await fetch(base)).text()).toContain('/widget.js');
    expect((await fetch(`${base}/widget.js`)).headers.get('content-type')).toContain('javascript');
  });

  it('welcomes in the language of the page and answers a question with the law behind it', async () => {
    const [welcome, question, answer] = await ask('Çalışma iznimi ne zaman uzatmalıyım?', 'tr-TR');
    expect(welcome?.from.role).toBe('bot');
    expect(question).toMatchObject({ text: 'Çalışma iznimi ne zaman uzatmalıyım?', from: { role: 'user' } });
    expect(answer?.text).toContain('60 gün');
    expect(answer?.channelData?.reply?.citations.map(({ label }) => label).join()).toMatch(/6735.*7/);
  });

  it('keeps only what is redacted', async () => {
    const [, question] = await ask('My identity number is 10000000146, when do I extend my permit?', 'en');
    expect(question?.text).not.toContain('10000000146');
  });

  it('lets the assistant be asked without the network', async () => {
    const items = await service.assistant.welcome({
      conversationId: 'c',
      visitorIdentity: 'v',
      channel: 'terminal',
      interfaceLanguage: 'en',
    });
    expect(items[0]?.language).toBe('en');
    expect(service.knowledge.version).not.toBe('');
  });
});

describe('the process', () => {
  it('does not start with a wrong setting, and says which in one line', async () => {
    await expect(startService(program, { NODE_ENV: 'production' })).rejects.toThrow(
      /^Cannot go on: MICROSOFT_APP_ID is missing: [^\n]+\n$/,
    );
  });

  it('does not start on a folder that another process uses', async () => {
    const { port } = new URL(base);
    await expect(startService(program, { DATA_DIR: join(folder, 'data') })).rejects.toThrow(
      /^Cannot go on: .*is in use by process/,
    );
    mkdirSync(join(folder, 'other'));
    symlinkSync(join(projectFolder(), 'data/models'), join(folder, 'other/models'));
    await expect(startService(program, { DATA_DIR: join(folder, 'other'), PORT: port })).rejects.toThrow(
      /^Cannot go on: the PORT is in use/,
    );
  });
});
