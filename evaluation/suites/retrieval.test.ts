import { aDataFolder, aSquad } from '../testing/data-folder';
import { runRetrieval } from './retrieval';

const squad = aSquad([
  {
    'Fırtınalı denizde gemi battı': ['hangi gemi battı fırtınada'],
    'Dağda çiğdem açtı': ['çiğdem nerede açtı'],
    'Köyde şenlik olacak': ['zzz qqq'],
  },
]);
const files = Object.fromEntries(['tr', 'en', 'ar', 'ru'].map((language) => [`xquad/xquad.${language}.json.gz`, squad]));

describe('the retrieval suite', () => {
  const folder = aDataFolder({ ...files, 'persianqa/persianqa.dev.json.gz': squad });
  const { figures } = runRetrieval('retrieval', folder);
  const value = (name: string): number | undefined => figures.find((figure) => figure.name === name)?.value;

  it('counts the questions whose paragraph is first', () => {
    expect(value('R@1 in tr')).toBeCloseTo(2 / 3);
    expect(value('MRR@10 in fa')).toBeCloseTo(2 / 3);
  });
  it('loses nothing of Turkish typed without its letters, for they are folded', () =>
    expect(value('loss without Turkish letters')).toBe(0));
  it('gives the same figures each time', () => expect(runRetrieval('retrieval', folder).figures).toEqual(figures));

  it('is skipped where a set is absent', () => {
    expect(runRetrieval('retrieval', aDataFolder(files)).skipped).toMatch('PersianQA');
    expect(runRetrieval('retrieval', aDataFolder({})).skipped).toMatch('XQuAD');
  });
});
