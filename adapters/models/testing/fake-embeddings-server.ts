// A server with the wire shape of /v1/embeddings and of Azure's deployments; told what to do wrong, it does that first.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { fakeEmbedder } from '../../../knowledge/testing/fake-embedder';

/** What the server does with one request instead of answering it. */
export type Trouble =
  | { status: number; headers?: Record<string, string>; body?: string }
  | { body: string }
  | 'silence'
  | 'half an answer'
  | 'hang up'
  | 'other order';

export type EmbeddingsRequest = { path: string; headers: IncomingMessage['headers']; input: string[]; model: string };

export type FakeEmbeddingsServer = {
  /** Without /v1. */
  url: string;
  requests: EmbeddingsRequest[];
  /** Done one after another, one a request; then requests are answered. */
  troubles: Trouble[];
  close(): Promise<void>;
};

const BodySchema = z.object({
  model: z.string(),
  input: z.union([z.string().transform((text) => [text]), z.array(z.string())]),
  encoding_format: z.literal('float'),
  dimensions: z.number().optional(),
});

async function readBody(request: IncomingMessage): Promise<z.infer<typeof BodySchema>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return BodySchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
}

export async function startFakeEmbeddingsServer(): Promise<FakeEmbeddingsServer> {
  const requests: EmbeddingsRequest[] = [];
  const troubles: Trouble[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { model, input, dimensions } = await readBody(request);
    requests.push({ path: request.url ?? '', headers: request.headers, input, model });
    const vectors = await fakeEmbedder({ dimensions: dimensions ?? 64 }).embedTexts(input);
    const data = vectors.map((vector, index) => ({ object: 'embedding', index, embedding: [...vector] }));
    const trouble = troubles.shift();
    if (trouble === 'other order') data.reverse();
    const whole = JSON.stringify({ object: 'list', data, model, usage: { prompt_tokens: 1, total_tokens: 1 } });
    if (trouble === 'silence') return;
    if (trouble === 'hang up') return void request.socket.destroy();
    const special = typeof trouble === 'object' ? { status: 200, headers: {}, ...trouble } : undefined;
    response.writeHead(special?.status ?? 200, { 'content-type': 'application/json', ...special?.headers });
    if (trouble === 'half an answer') return void response.write(whole.slice(0, whole.length / 2));
    response.end(special ? (special.body ?? '{"error":{"message":"refused"}}') : whole);
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    troubles,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
