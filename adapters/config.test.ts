import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentSchema, readConfig, withEnvironmentFile } from './config';

describe('the configuration', () => {
  it('needs nothing to start on a fresh machine', () => {
    expect(readConfig({})).toEqual({
      isProduction: false,
      port: 3978,
      trustProxy: false,
      dataFolder: 'data',
      logLevel: 'info',
      webchat: { origins: [] },
      botFramework: {},
    });
  });

  it('reads what is set', () => {
    const config = readConfig({
      PORT: '8080',
      TRUST_PROXY: '1',
      WEBCHAT_ORIGINS: 'https://a.example, https://b.example',
      DATABASE_URL: 'postgres://localhost/alo170',
      PATH: '/usr/bin',
    });
    expect(config).toMatchObject({
      port: 8080,
      trustProxy: true,
      databaseUrl: 'postgres://localhost/alo170',
      webchat: { origins: ['https://a.example', 'https://b.example'] },
    });
  });

  it('takes an empty variable for one that is left out', () => {
    expect(readConfig({ PORT: '', HOST: ' ', PUBLIC_URL: '' }).port).toBe(3978);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'alo170.example'],
    ['TRUST_PROXY', 'perhaps'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['LOG_LEVEL', 'loud'],
    ['WEBCHAT_ORIGINS', 'example'],
    ['MICROSOFT_APP_TYPE', 'Other'],
    ['SESSION_SECRET', ''],
    ['SESSION_SECRET', 'short'],
    ['ADMIN_PASSWORD', ''],
    ['DIRECT_LINE_SECRET', ''],
    ['BOT_SHARED_SECRET', ''],
    ['WHATSAPP_APP_SECRET', ''],
    ['EMBEDDINGS_PROVIDER', 'local'],
    ['EMBEDDINGS_URL', 'vectors.example'],
    ['EMBEDDINGS_TIMEOUT_MS', 'soon'],
    ['EMBEDDINGS_TIMEOUT_MS', '0'],
    ['EMBEDDINGS_DIMENSIONS', '1.5'],
  ])('stops the start when %s is %j, and names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ name: 'Misconfigured', message: expect.stringContaining(name) }),
    );
  });

  it('never repeats the value of a secret', () => {
    expect(() => readConfig({ SESSION_SECRET: 'too-short-a-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('too-short') }),
    );
  });

  const production = { NODE_ENV: 'production' };
  it.each([
    ['without an app id or a shared secret', production, 'MICROSOFT_APP_ID'],
    ['with an empty shared secret', { ...production, BOT_SHARED_SECRET: '' }, 'BOT_SHARED_SECRET'],
    [
      'on a shared database without a shared session secret',
      { ...production, MICROSOFT_APP_ID: 'a', DATABASE_URL: 'postgres://db/a' },
      'SESSION_SECRET',
    ],
    [
      'with a single tenant that has no name',
      { MICROSOFT_APP_ID: 'a', MICROSOFT_APP_TYPE: 'SingleTenant' },
      'MICROSOFT_APP_TENANT_ID',
    ],
    [
      'with a password for a managed identity',
      { MICROSOFT_APP_ID: 'a', MICROSOFT_APP_PASSWORD: 'p', MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: 't' },
      'MICROSOFT_APP_PASSWORD',
    ],
  ])('stops the start %s', (_, environment, name) => {
    expect(() => readConfig(environment)).toThrow(
      expect.objectContaining({ name: 'Misconfigured', message: expect.stringContaining(name) }),
    );
  });

  const compatible = {
    EMBEDDINGS_PROVIDER: 'openai-compatible',
    EMBEDDINGS_URL: 'http://localhost:8080/v1',
    EMBEDDINGS_MODEL: 'm',
  };
  const azure = { ...compatible, EMBEDDINGS_PROVIDER: 'azure-openai', EMBEDDINGS_KEY: 'k', EMBEDDINGS_VERSION: '2024-10-21' };

  it('has vectors only when a provider is named', () => {
    expect(readConfig({ ...compatible, EMBEDDINGS_PROVIDER: '' }).embeddings).toBeUndefined();
    const server = { url: 'http://localhost:8080/v1', model: 'm', timeoutMs: 800 };
    expect(readConfig(compatible).embeddings).toEqual({ provider: 'openai-compatible', ...server });
    expect(readConfig({ ...azure, EMBEDDINGS_TIMEOUT_MS: '500', EMBEDDINGS_DIMENSIONS: '256' }).embeddings).toEqual({
      provider: 'azure-openai',
      ...server,
      key: 'k',
      version: '2024-10-21',
      timeoutMs: 500,
      dimensions: 256,
    });
  });

  it.each([
    ['EMBEDDINGS_URL', compatible],
    ['EMBEDDINGS_MODEL', compatible],
    ['EMBEDDINGS_KEY', azure],
    ['EMBEDDINGS_VERSION', azure],
  ])('stops the start when a provider lacks %s', (name, environment) => {
    expect(() => readConfig({ ...environment, [name]: undefined })).toThrow(
      expect.objectContaining({ name: 'Misconfigured', message: expect.stringContaining(`${name} is missing`) }),
    );
  });

  it('starts in production with a shared secret', () => {
    expect(readConfig({ ...production, BOT_SHARED_SECRET: 'sixteen-characters' }).isProduction).toBe(true);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(__dirname, '..', '.env.example'), 'utf8').split('\n');

  it('has every variable that is read, and no other', () => {
    const listed = lines.flatMap((line) => /^# ([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(listed.sort()).toEqual(Object.keys(EnvironmentSchema.shape).sort());
  });

  it('explains each in the line above', () => {
    const unexplained = lines.filter((line, index) => /^# [A-Z_]+=/.test(line) && !/^# .*[a-z]/.test(lines[index - 1] ?? ''));
    expect(unexplained).toEqual([]);
  });

  it('sets nothing as it is', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});

describe('an environment file', () => {
  it('adds what is not set already, and need not be there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    const file = join(folder, '.env');
    expect(withEnvironmentFile({ PORT: '1' }, file)).toEqual({ PORT: '1' });
    writeFileSync(file, '# a comment\nPORT=2\nHOST="127.0.0.1"\n');
    expect(withEnvironmentFile({ PORT: '1' }, file)).toEqual({ PORT: '1', HOST: '127.0.0.1' });
    rmSync(folder, { recursive: true });
  });
});
