import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVectors } from '../../knowledge/search/start-vectors';
import { anEntry, inAllLanguages } from '../../knowledge/testing/builders';
import type { EmbeddingsConfig } from '../config';
import { silentLogger, type Fields } from '../logger';
import { openVectors } from './open-vectors';
import { startFakeEmbeddingsServer, type FakeEmbeddingsServer } from './testing/fake-embeddings-server';

/** Few enough texts for one request. */
const small = (id: string) => anEntry({ id, questions: inAllLanguages((language) => [`${id} ${language}`]) });

describe('vectors for the knowledge base', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  let server: FakeEmbeddingsServer;
  let warned: { event: string; fields: Fields | undefined }[];
  beforeEach(async () => {
    server = await startFakeEmbeddingsServer();
    warned = [];
  });
  afterEach(() => server.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => {
    const config: EmbeddingsConfig = {
      provider: 'openai-compatible',
      url: `${server.url}/v1`,
      model: 'bge-m3',
      timeoutMs: 20_000,
    };
    const logger = { ...silentLogger, warn: (event: string, fields?: Fields) => void warned.push({ event, fields }) };
    return openVectors(config, folder, logger);
  };

  it('come from the server and are kept in the folder', async () => {
    const started = startVectors([small('extension.sample')], await open());
    await started.ready;
    expect(await started.embed('çalışma izni')).toHaveLength(64);
    expect(existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.vectors'))).toBe(true);
    expect(warned).toEqual([]);
  });

  it('are missing for a question that the server refuses, which the log tells without the question', async () => {
    const started = startVectors([small('extension.sample')], await open());
    await started.ready;
    server.troubles.push({ status: 400 });
    expect(await started.embed('çalışma izni')).toBeUndefined();
    expect(warned.map(({ event }) => event)).toEqual(['degraded.vectors']);
    expect(JSON.stringify(warned)).not.toContain('izni');
  });

  it('are missing altogether when the server refuses the entries', async () => {
    server.troubles.push({ status: 401 }, { status: 401 });
    const started = startVectors([small('extension.unseen')], await open());
    await started.ready;
    expect(await started.embed('çalışma izni')).toBeUndefined();
    expect(warned.map(({ event }) => event)).toEqual(['vectors.failed']);
  });
});
