import { aDataFolder, aSquad } from '../testing/data-folder';
import { runScope } from './scope';

const squad = aSquad([
  { 'The ship sank in the storm near the island': ['which ship sank in the storm'] },
  { 'Crocus bulbs flower on mountains every spring': ['when do crocus bulbs flower on mountains'] },
]);

describe('the scope suite', () => {
  it('tells questions on articles that are indexed from those on others', () => {
    const folder = aDataFolder(
      Object.fromEntries(['tr', 'en', 'ar', 'ru'].map((language) => [`xquad/xquad.${language}.json.gz`, squad])),
    );
    const { figures } = runScope('scope', folder);
    expect(figures).toContainEqual({ name: 'AUROC in en', value: 1, count: 2 });
    expect(figures).toContainEqual({ name: 'FPR95 in en', value: 0, count: 2, better: 'lower' });
  });
  it('is skipped where the set is absent', () => expect(runScope('scope', aDataFolder({})).skipped).toMatch('XQuAD'));
});
