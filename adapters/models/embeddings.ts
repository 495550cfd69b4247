// Vectors from Azure OpenAI or any server that speaks like OpenAI's, through langchain. The only importer of @langchain/openai.
import type { AzureOpenAIEmbeddings, OpenAIEmbeddings } from '@langchain/openai';
import { DependencyFailure } from '../../bot/contracts/errors';
import type { Embedder, Vector } from '../../knowledge/contracts/embedder';
import type { EmbeddingsConfig } from '../config';
import { createEmbeddingsFetch, embeddingsFailure, unusableAnswer, type Patience } from './embeddings-fetch';

export type EmbedderDeps = {
  /** Told of every question that got no vector, for the log; it holds nothing of the question. */
  onDegraded?: (failure: DependencyFailure) => void;
  /** How entries wait before another try. */
  wait?: Patience['wait'];
};

const TEXTS_TIMEOUT_MS = 30_000;
const TEXTS_TRIES = 6;
/** What many small servers take at once, and what Azure takes. */
const BATCH: Record<EmbeddingsConfig['provider'], number> = { 'openai-compatible': 32, 'azure-openai': 256 };

type Client = OpenAIEmbeddings | AzureOpenAIEmbeddings;

async function clientMaker(config: EmbeddingsConfig): Promise<(patience: Patience, atOnce: number) => Client> {
  // Loaded only where it is used: it is large.
  const { AzureOpenAIEmbeddings: Azure, OpenAIEmbeddings: OpenAI } = await import('@langchain/openai');
  const url = config.url.replace(/\/+$/, '');
  return (patience, maxConcurrency) => {
    const common = {
      model: config.model,
      batchSize: BATCH[config.provider],
      encodingFormat: 'float' as const, // servers that do not know base64 ignore the wish, and numbers would be read as letters
      maxConcurrency,
      maxRetries: 0, // our fetch tries again
      ...(config.dimensions === undefined ? {} : { dimensions: config.dimensions }),
      // Null keeps an account named in the environment for another program from being sent along.
      configuration: { fetch: createEmbeddingsFetch(patience), organization: null, project: null },
    };
    if (config.provider === 'openai-compatible') {
      return new OpenAI({
        ...common,
        apiKey: config.key ?? 'none',
        configuration: { ...common.configuration, baseURL: url },
      });
    }
    return new Azure({
      ...common,
      azureOpenAIApiKey: config.key,
      azureOpenAIApiVersion: config.version,
      azureOpenAIApiDeploymentName: config.model,
      azureOpenAIBasePath: `${url}/openai/deployments`,
    });
  };
}

/** The failure that our fetch threw, out of what langchain and its client wrapped around it. */
function failureIn(error: unknown): DependencyFailure {
  for (let each = error; each instanceof Error; each = each.cause) if (each instanceof DependencyFailure) return each;
  return unusableAnswer();
}

export async function openEmbedder(config: EmbeddingsConfig, deps: EmbedderDeps = {}): Promise<Embedder> {
  const { onDegraded = () => {}, wait } = deps;
  const makeClient = await clientMaker(config);
  const questions = makeClient({ timeoutMs: config.timeoutMs, tries: 1 }, Infinity);
  const texts = makeClient({ timeoutMs: TEXTS_TIMEOUT_MS, tries: TEXTS_TRIES, ...(wait ? { wait } : {}) }, 2);
  const { host, pathname } = new URL(config.url);
  let dimensions: number | undefined;

  function checked(vectors: readonly number[][], count: number): Vector[] {
    dimensions ??= vectors[0]?.length;
    if (vectors.length !== count || vectors.some((vector) => vector.length !== dimensions))
      throw embeddingsFailure('vectors of another number, or of other dimensions than before', false);
    return vectors.map((vector) => Float32Array.from(vector));
  }

  return {
    name: [config.provider, host + pathname, config.model, config.dimensions ?? 'all'].join(' '),
    async embedQuery(text) {
      try {
        const [vector = new Float32Array()] = checked([await questions.embedQuery(text)], 1);
        return vector;
      } catch (error) {
        const failure = failureIn(error);
        onDegraded(failure);
        throw failure;
      }
    },
    async embedTexts(all) {
      try {
        return checked(await texts.embedDocuments([...all]), all.length);
      } catch (error) {
        throw failureIn(error);
      }
    },
  };
}
