// What the knowledge base needs for vectors: the server that makes them, the files that keep them, and the log of their troubles.
import type { VectorOptions } from '../../knowledge/knowledge';
import type { EmbeddingsConfig } from '../config';
import type { Logger } from '../logger';
import { openEmbedder } from './embeddings';
import { openEmbeddingCache } from './embedding-cache';

export async function openVectors(config: EmbeddingsConfig, folder: string, logger: Logger): Promise<VectorOptions> {
  const embedder = await openEmbedder(config, { onDegraded: (error) => logger.warn('degraded.vectors', { error }) });
  const cache = await openEmbeddingCache(folder, embedder.name, {
    onProblem: (error) => logger.warn('vectors.not-kept', { error }),
  });
  return {
    embedder,
    cache,
    graphFolder: folder,
    notify(news) {
      if (news.kind === 'failed') logger.warn('vectors.failed', { error: news.error });
      else if (news.notice !== undefined) logger.warn('vectors.notice', { notice: news.notice });
    },
  };
}
