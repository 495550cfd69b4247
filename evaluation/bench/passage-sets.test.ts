import { join } from 'node:path';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { loadBase } from '../../knowledge/load-base';
import type { Question } from '../cases';
import { ownSet, readPassageSets } from './passage-sets';

const ROOT = join(__dirname, '../..');
const entries = loadBase(join(ROOT, 'knowledge')).entries.map(({ item }) => item);
const [first, second] = entries;

const aQuestion = (over: Partial<Question>): Question => ({
  id: 'q',
  lang: 'en',
  text: 'how?',
  topic: 'fees',
  expect: 'answer',
  must_mention: [],
  must_not: [],
  ...over,
});

describe('the set of our own entries', () => {
  const set = ownSet(
    entries,
    [
      aQuestion({ text: 'both', entries: [second?.id ?? '', first?.id ?? ''] }),
      aQuestion({ text: 'none of ours', entries: ['fees.no-such-entry'] }),
      aQuestion({ text: 'not told' }),
      aQuestion({ text: 'Türkçe', lang: 'tr', entries: [first?.id ?? ''] }),
    ],
    'en',
  );
  it('has a passage an entry, without places for figures', () => {
    expect(set.passages).toHaveLength(entries.length);
    expect(set.passages.filter((passage) => /\{[a-z]/.test(passage))).toEqual([]);
  });
  it('asks what is in the language and has a right entry', () =>
    expect(set.questions).toEqual([{ text: 'both', relevant: [1, 0] }]));
});

describe('where there are no public sets', () => {
  it('every language has one of our own, with questions', () => {
    const sets = readPassageSets(
      join(ROOT, 'no-such-folder'),
      join(ROOT, 'knowledge'),
      join(ROOT, 'evaluation/cases/questions.jsonl'),
    );
    expect(sets.map(({ name }) => name)).toEqual(LANGUAGES.map((language) => `own entries ${language}`));
    for (const { questions } of sets) expect(questions.length).toBeGreaterThan(20);
  });
});
