import { createPhraseTable } from './phrase-table';
import { writtenWords } from './written-words';

const TABLE = createPhraseTable([
  ['permit', 'work permit, çalışma izn-'],
  ['have', 'i have * permit'],
  ['either', 'red|green card'],
]);
const match = (text: string, at = 0) => TABLE.match(writtenWords(text, 'tr'), at);

describe('a table of phrases', () => {
  it('finds the longest phrase that begins at a word', () => {
    expect(match('i have a work permit')).toEqual({ meaning: 'have', next: 5 });
    expect(match('i have a work permit', 3)).toEqual({ meaning: 'permit', next: 5 });
  });

  it('reads stems, either of two words, and however they are written', () => {
    expect(match('ÇALIŞMA İZNİMİZ')?.meaning).toBe('permit');
    expect(match('calisma izninin')?.meaning).toBe('permit');
    expect(match('green card')?.meaning).toBe('either');
    expect(match('blue card')).toBeUndefined();
  });

  it('lets no more than three words and no mark stand between', () => {
    expect(match('i have one two three four permit')).toBeUndefined();
    expect(match('i have money, permit')).toBeUndefined();
  });
});
