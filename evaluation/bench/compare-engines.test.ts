import { compareEngines } from './compare-engines';
import type { PassageSet } from './passage-sets';
import { OUR_ENGINE, type SearchEngine } from './search-engine';

const backwards: SearchEngine = {
  name: 'backwards',
  build: (passages) => ({ search: () => passages.map((_, place) => passages.length - 1 - place) }),
};
const set: PassageSet = {
  name: 'three',
  source: 'own',
  language: 'en',
  passages: ['fees of a permit', 'length of a notice', 'refusal and appeal'],
  questions: [
    { text: 'what are the fees', relevant: [0] },
    { text: 'may I appeal a refusal', relevant: [1, 2] },
  ],
};

describe('engines put to the same questions', () => {
  it('are scored by where the right passage comes, any of several counting', async () => {
    const [ours, other] = await compareEngines([OUR_ENGINE, backwards], set);
    expect(ours).toMatchObject({ engine: 'ours', recallAt1: 1, recallAt5: 1, mrrAt10: 1 });
    expect(other).toMatchObject({ engine: 'backwards', recallAt1: 0.5, recallAt5: 1 });
    expect(other?.mrrAt10).toBeCloseTo((1 / 3 + 1) / 2, 12);
  });
  it('are compared with the first', async () => {
    const [ours, other] = await compareEngines([OUR_ENGINE, backwards], set);
    expect(ours?.oursOver).toMatchObject({ speed: 1, build: 1 });
    expect(other?.oursOver.speed).toBeGreaterThan(0);
  });
});
