import { miniSearchEngines } from './minisearch-peer';
import { OUR_ENGINE } from './search-engine';

const PASSAGES = ['Çalışma izni başvurusu', 'Oturma belgesi', 'Work permits and their fees'];

describe('the engines under comparison', () => {
  it('find passages by their place, and no more than were asked for', async () => {
    const peers = (await miniSearchEngines()) ?? [];
    expect(peers.map(({ name }) => name)).toContain('minisearch');
    for (const engine of [OUR_ENGINE, ...peers]) {
      const searcher = await engine.build(PASSAGES);
      expect(await searcher.search('work permits', 5)).toEqual([2]);
      expect(await searcher.search('Oturma izni', 1)).toHaveLength(1);
    }
  });

  it('differ where letters are folded', async () => {
    const found = new Map<string, readonly number[]>();
    for (const engine of (await miniSearchEngines()) ?? [])
      found.set(engine.name, await (await engine.build(PASSAGES)).search('CALISMA', 5));
    expect(found.get('minisearch')).toEqual([]);
    expect(found.get('minisearch, our folding')).toEqual([0]);
  });
});
