import { anEntry, anEntryText, anEntryVersion, inAllLanguages } from '../testing/builders';
import { fakeEmbedder, fakeVectorCache } from '../testing/fake-embedder';
import { cosineOf } from './cosine';
import { openEntryVectors } from './entry-vectors';

const about = (id: string, phrasing: string, short = `${phrasing}.`) =>
  anEntry({
    id,
    questions: inAllLanguages((language) => [`${phrasing} ${language}`, `${phrasing} (${language})`]),
    versions: [anEntryVersion({ texts: inAllLanguages((language) => anEntryText(language, { title: phrasing, short })) })],
  });
const entries = [
  about('extension.when', 'uzatma başvurusu ne zaman yapılır'),
  about('fees.how-much', 'harç ne kadar', 'Harç {fee.permit} liradır.'),
  about('accident.first', 'iş kazası bildirimi'),
];

describe('the vectors of entries', () => {
  it('score an entry by the nearest of its texts, nearest entry first', async () => {
    const embedder = fakeEmbedder();
    const vectors = await openEntryVectors(entries, embedder, fakeVectorCache());
    const query = await embedder.embedQuery('uzatma ne zaman');
    const scores = vectors.scores(query, 3);
    expect([...scores.keys()][0]).toBe('extension.when');
    for (const [id, score] of scores) {
      const texts = entries
        .filter((entry) => entry.id === id)
        .flatMap((entry) => [
          ...Object.values(entry.questions).flat(),
          ...Object.values(entry.versions[0]?.texts ?? {}).flatMap(({ title, short }) => [title, short]),
        ]);
      const cosines = await Promise.all(texts.map(async (text) => cosineOf(query, await embedder.embedQuery(text))));
      expect(score).toBeCloseTo(Math.max(...cosines.filter((_, place) => !texts[place]?.includes('{'))), 5);
    }
  });

  it('send phrasings, titles and short answers of all languages, each once and without names of figures', async () => {
    const embedder = fakeEmbedder();
    const vectors = await openEntryVectors(entries, embedder, fakeVectorCache());
    expect(vectors).toMatchObject({ kind: 'exact', dimensions: 256, notice: undefined });
    expect(embedder.embedded).toHaveLength(new Set(embedder.embedded).size);
    expect(embedder.embedded).toEqual(expect.arrayContaining(['harç ne kadar fa', 'harç ne kadar (ar)', 'harç ne kadar']));
    expect(embedder.embedded.join()).not.toContain('fee.permit');
    expect(embedder.asked).toEqual([]);
  });

  it('leave out what is not allowed before they count', async () => {
    const embedder = fakeEmbedder();
    const vectors = await openEntryVectors(entries, embedder, fakeVectorCache());
    const query = await embedder.embedQuery('uzatma başvurusu ne zaman yapılır');
    expect([...vectors.scores(query, 1, ({ entry }) => entry !== 'extension.when').keys()]).not.toContain('extension.when');
    const inPersian = vectors.scores(query, 3, ({ language }) => language === 'fa');
    expect(inPersian.get('extension.when')).toBeLessThanOrEqual(vectors.scores(query, 3).get('extension.when') ?? 0);
  });

  it.each([undefined, 10])(
    'find as many entries as asked for, though one has most of the near texts (exact up to %s)',
    async (exactUpTo) => {
      const many = anEntry({
        id: 'extension.many',
        questions: inAllLanguages((language) => Array.from({ length: 60 }, (_, place) => `uzatma ${language} ${place}`)),
      });
      const embedder = fakeEmbedder();
      const options = exactUpTo === undefined ? {} : { exactUpTo };
      const vectors = await openEntryVectors([many, ...entries], embedder, fakeVectorCache(), options);
      const scores = vectors.scores(await embedder.embedQuery('uzatma'), 4);
      expect(vectors.kind).toBe(exactUpTo === undefined ? 'exact' : 'hnsw');
      expect([...scores.keys()][0]).toBe('extension.many');
      expect(scores.size).toBe(4);
      expect(vectors.scores(await embedder.embedQuery('uzatma'), 2).size).toBe(2);
    },
  );

  it('find nothing for a vector of another model', async () => {
    const vectors = await openEntryVectors(entries, fakeEmbedder(), fakeVectorCache());
    expect(vectors.scores(Float32Array.of(1, 2, 3), 3).size).toBe(0);
  });

  it('are there, and empty, without entries', async () => {
    const vectors = await openEntryVectors([], fakeEmbedder(), fakeVectorCache());
    expect(vectors.scores(Float32Array.of(1), 3).size).toBe(0);
  });
});
