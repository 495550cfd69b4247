import { fakeEmbedder } from '../../knowledge/testing/fake-embedder';
import type { EmbeddingsConfig } from '../config';
import { redactFields } from '../logger';
import { openEmbedder } from './embeddings';
import { startFakeEmbeddingsServer, type FakeEmbeddingsServer, type Trouble } from './testing/fake-embeddings-server';

const QUESTION = 'Çalışma iznim ne zaman uzatılır?';
const PATIENT_MS = 20_000;

describe('the embedder', () => {
  let server: FakeEmbeddingsServer;
  beforeEach(async () => void (server = await startFakeEmbeddingsServer()));
  afterEach(() => server.close());

  const compatible = (timeoutMs = PATIENT_MS): EmbeddingsConfig => ({
    provider: 'openai-compatible',
    url: `${server.url}/v1`,
    model: 'bge-m3',
    timeoutMs,
  });
  const azure = (): EmbeddingsConfig => ({
    provider: 'azure-openai',
    url: `${server.url}/`,
    key: 'the-key',
    version: '2024-10-21',
    model: 'our-deployment',
    timeoutMs: PATIENT_MS,
  });
  const vectorsOf = (texts: string[], dimensions = 64) => fakeEmbedder({ dimensions }).embedTexts(texts);

  it('asks a server that speaks like OpenAI’s', async () => {
    const embedder = await openEmbedder({ ...compatible(), key: 'the-key' });
    expect([await embedder.embedQuery(QUESTION)]).toEqual(await vectorsOf([QUESTION]));
    expect(server.requests).toEqual([expect.objectContaining({ path: '/v1/embeddings', model: 'bge-m3', input: [QUESTION] })]);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer the-key');
  });

  it('asks a deployment on Azure', async () => {
    const embedder = await openEmbedder(azure());
    expect([await embedder.embedQuery(QUESTION)]).toEqual(await vectorsOf([QUESTION]));
    expect(server.requests[0]).toMatchObject({
      path: '/openai/deployments/our-deployment/embeddings?api-version=2024-10-21',
      input: [QUESTION],
    });
    expect(server.requests[0]?.headers['api-key']).toBe('the-key');
  });

  it('sends no key or account that is meant for another program', async () => {
    const names = ['OPENAI_API_KEY', 'OPENAI_ORG_ID', 'OPENAI_ORGANIZATION', 'OPENAI_PROJECT_ID', 'OPENAI_BASE_URL'];
    for (const name of names) process.env[name] = 'https://of-another-program.example';
    await (await openEmbedder(compatible())).embedQuery(QUESTION);
    for (const name of names) delete process.env[name];
    expect(JSON.stringify(server.requests)).not.toContain('another-program');
  });

  it('asks for shorter vectors where they are configured', async () => {
    const embedder = await openEmbedder({ ...compatible(), dimensions: 16 });
    expect(await embedder.embedQuery(QUESTION)).toHaveLength(16);
  });

  it('embeds many texts in pieces, each vector with its text, whatever the order of the answer', async () => {
    const texts = Array.from({ length: 70 }, (_, place) => `metin ${place}`);
    server.troubles.push('other order');
    const embedder = await openEmbedder(compatible());
    expect(await embedder.embedTexts(texts)).toEqual(await vectorsOf(texts));
    expect(server.requests.map(({ input }) => input.length).sort()).toEqual([32, 32, 6]);
    expect(await embedder.embedTexts([])).toEqual([]);
  });

  it('has another name for each server, model and length, and never the key', async () => {
    const configs = [
      { ...compatible(), key: 'the-key' },
      { ...compatible(), model: 'other' },
      { ...compatible(), dimensions: 16 },
      { ...compatible(), url: 'https://user:the-key@other.example/v1' },
      azure(),
    ];
    const names = await Promise.all(configs.map(async (config) => (await openEmbedder(config)).name));
    expect(new Set(names).size).toBe(configs.length);
    expect(names.join()).not.toContain('the-key');
  });

  const message = (text: string): string => JSON.stringify({ data: [{ index: 0, embedding: text }] });
  const troubles: [string, Trouble, boolean][] = [
    ['status 500', { status: 500 }, true],
    ['status 429', { status: 429, headers: { 'retry-after': '3' } }, true],
    ['status 401', { status: 401 }, false],
    ['no connection', 'hang up', true],
    ['not one vector', { body: '<html>Sign in</html>' }, false],
    ['not one vector', { body: '{"data":[]}' }, false],
    ['not one vector', { body: message('AAAA') }, false],
    ['not one vector', { body: JSON.stringify({ data: [{ index: 0, embedding: [] }] }) }, false],
    ['not one vector', { body: JSON.stringify({ data: [{ index: 0, embedding: [0, 0] }] }) }, false],
    ['not one vector', { body: JSON.stringify({ data: [{ index: 1, embedding: [1, 0] }] }) }, false],
    ['not one vector', { body: '{"data":[{"index":0,"embedding":[1e999,1]}]}' }, false],
    ['no connection', { status: 307, headers: { location: '/v1/embeddings' } }, true],
  ];
  it.each(troubles)('gives a question up at once: %s (%j)', async (reason, trouble, retryable) => {
    const degraded: unknown[] = [];
    const embedder = await openEmbedder(compatible(), { onDegraded: (failure) => degraded.push(failure) });
    server.troubles.push(trouble);
    const asking = embedder.embedQuery(QUESTION);
    await expect(asking).rejects.toMatchObject({ name: 'DependencyFailure', service: 'embeddings', retryable });
    await expect(asking).rejects.toHaveProperty('cause.message', expect.stringContaining(reason));
    expect(degraded).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
    expect(await embedder.embedQuery(QUESTION)).toHaveLength(64);
  });

  it.each<Trouble>(['silence', 'half an answer'])('waits for a question no longer than it may: %s', async (trouble) => {
    server.troubles.push(trouble);
    const embedder = await openEmbedder(compatible(50));
    await expect(embedder.embedQuery(QUESTION)).rejects.toHaveProperty('cause.message', 'no answer within 50 ms');
  });

  it('lets no question wait for another', async () => {
    server.troubles.push('silence', 'silence', 'silence');
    const embedder = await openEmbedder(compatible());
    const stuck = Promise.allSettled([1, 2, 3].map((place) => embedder.embedQuery(`soru ${place}`)));
    while (server.requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await embedder.embedQuery(QUESTION)).toHaveLength(64);
    await server.close();
    expect((await stuck).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('logs nothing that a server repeats of a question', async () => {
    server.troubles.push({ status: 400, body: JSON.stringify({ error: { message: `bad input: ${QUESTION}` } }) });
    const failure: unknown = await (await openEmbedder(compatible())).embedQuery(QUESTION).catch((error: unknown) => error);
    expect(JSON.stringify(redactFields({ error: failure }))).toContain('status 400');
    expect(JSON.stringify(redactFields({ error: failure }))).not.toContain('uzat');
  });

  it('tries entries again, longer and longer, and as long as the server asks for', async () => {
    const waited: number[] = [];
    server.troubles.push({ status: 500 }, { status: 429, headers: { 'retry-after': '7' } }, 'hang up');
    const embedder = await openEmbedder(compatible(), { wait: async (ms) => waited.push(ms) });
    expect(await embedder.embedTexts(['bir'])).toEqual(await vectorsOf(['bir']));
    expect(waited).toEqual([1_000, 7_000, 4_000]);
  });

  it('gives entries up after six tries, and at once where trying again cannot help', async () => {
    const waited: number[] = [];
    const embedder = await openEmbedder(compatible(), { wait: async (ms) => waited.push(ms) });
    server.troubles.push(...Array.from({ length: 6 }, () => ({ status: 503 })));
    await expect(embedder.embedTexts(['bir'])).rejects.toHaveProperty('cause.message', 'status 503');
    expect(waited).toHaveLength(5);
    server.troubles.push({ status: 401 });
    await expect(embedder.embedTexts(['bir'])).rejects.toMatchObject({ retryable: false });
    expect(waited).toHaveLength(5);
  });

  it.each([
    ['fewer vectors than texts', 1],
    ['vectors of other dimensions', 2],
  ])('refuses %s', async (_, count) => {
    const embedder = await openEmbedder(compatible());
    await embedder.embedTexts(['bir']);
    const data = Array.from({ length: count }, (__, index) => ({ index, embedding: [1, 2] }));
    server.troubles.push({ body: JSON.stringify({ data }) });
    await expect(embedder.embedTexts(['bir', 'iki'])).rejects.toMatchObject({ name: 'DependencyFailure', retryable: false });
  });
});
