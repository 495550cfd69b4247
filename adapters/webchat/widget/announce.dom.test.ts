// Two regions that take turns.
import { createAnnouncer } from './announce';

describe('announcing', () => {
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  const announce = createAnnouncer(first, second);
  const said = (): (string | null)[] => [first.textContent, second.textContent];

  it('fills one region and empties the other, in turn', () => {
    announce('one');
    expect(said()).toEqual(['one', '']);
    announce('two');
    expect(said()).toEqual(['', 'two']);
  });

  it('says the same words again in a region that was empty', () => {
    announce('two');
    expect(said()).toEqual(['two', '']);
  });
});
