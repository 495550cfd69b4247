import type { Embedder } from '../contracts/embedder';
import { fakeEmbedder, fakeVectorCache } from '../testing/fake-embedder';
import { createEmbeddingStore } from './embedding-store';

describe('the embedding store', () => {
  it('embeds each text once, also over several starts', async () => {
    const cache = fakeVectorCache();
    const first = fakeEmbedder();
    const made = await createEmbeddingStore(first, cache).vectorsOf(['one', 'two', 'one']);
    expect(first.embedded).toEqual(['one', 'two']);

    const second = fakeEmbedder();
    const again = await createEmbeddingStore(second, cache).vectorsOf(['three', 'two', 'one', 'one']);
    expect(second.embedded).toEqual(['three']);
    expect(again.slice(1)).toEqual([made[1], made[0], made[0]]);
    expect(again[0]).toEqual(await fakeEmbedder().embedQuery('three'));
  });

  it('keeps the vectors of two models apart', async () => {
    const cache = fakeVectorCache();
    await createEmbeddingStore(fakeEmbedder({ name: 'small' }), cache).vectorsOf(['one']);
    const other = fakeEmbedder({ name: 'large' });
    await createEmbeddingStore(other, cache).vectorsOf(['one']);
    expect(other.embedded).toEqual(['one']);
  });

  const negative = (embedder: Embedder): Embedder => ({
    ...embedder,
    embedQuery: async (text) => (await embedder.embedQuery(text)).map((value) => -value),
  });

  it.each([
    ['other vectors', negative(fakeEmbedder())],
    ['longer vectors', fakeEmbedder({ dimensions: 300 })],
  ])('embeds all again when %s come from behind the same name', async (_, embedder) => {
    const cache = fakeVectorCache();
    await createEmbeddingStore(fakeEmbedder(), cache).vectorsOf(['one', 'two']);
    const embedTexts = jest.fn(embedder.embedTexts);
    await createEmbeddingStore({ ...embedder, embedTexts }, cache).vectorsOf(['one', 'two']);
    expect(embedTexts).toHaveBeenCalledWith(['one', 'two']);
  });

  it('makes do with what is kept while the embedder does not answer', async () => {
    const cache = fakeVectorCache();
    const made = await createEmbeddingStore(fakeEmbedder(), cache).vectorsOf(['one']);
    const fail = async (): Promise<never> => Promise.reject(new Error('down'));
    const down: Embedder = { name: 'fake', embedQuery: fail, embedTexts: fail };
    expect(await createEmbeddingStore(down, cache).vectorsOf(['one'])).toEqual(made);
    await expect(createEmbeddingStore(down, cache).vectorsOf(['one', 'two'])).rejects.toThrow('down');
  });

  it('keeps what was embedded before it was interrupted', async () => {
    const texts = Array.from({ length: 600 }, (_, place) => `text ${place}`);
    const cache = fakeVectorCache();
    const failing = fakeEmbedder();
    const embedTexts: Embedder['embedTexts'] = async (batch) => {
      if (failing.embedded.length >= 500) throw new Error('down');
      return failing.embedTexts(batch);
    };
    await expect(createEmbeddingStore({ ...failing, embedTexts }, cache).vectorsOf(texts)).rejects.toThrow('down');
    const next = fakeEmbedder();
    expect(await createEmbeddingStore(next, cache).vectorsOf(texts)).toHaveLength(600);
    expect(next.embedded).toEqual(texts.slice(failing.embedded.length));
  });

  it('refuses an embedder that loses texts', async () => {
    const losing: Embedder = { ...fakeEmbedder(), embedTexts: async () => [] };
    await expect(createEmbeddingStore(losing, fakeVectorCache()).vectorsOf(['one'])).rejects.toThrow(RangeError);
  });
});
