import type { Knowledge } from '../../knowledge/knowledge';
import { anEntry } from '../../knowledge/testing/builders';
import { languageSamples } from './language-samples';

const questions = {
  tr: ['çalışma iznim bitiyor'],
  en: ['my permit ends'],
  ar: ['ينتهي إذن عملي', 'izn el 3amal khalas'],
  ru: ['разрешение кончается', 'razreshenie konchaetsya'],
  fa: ['اجازه کارم تمام می‌شود', 'ejaze karam tamum shod'],
};
const base: Pick<Knowledge['base'], 'entries' | 'intents' | 'languages'> = {
  entries: [{ item: anEntry({ questions }), file: 'entries/x.yaml', index: 0 }],
  intents: [{ id: 'thanks', examples: { ...questions, en: ['many thanks'] } }],
  languages: [{ id: 'de', examples: ['Wie lange dauert es?'] }],
};

describe('what languages are learnt from', () => {
  const samples = languageSamples({ base });
  const textsOf = (label: string): string[] => samples.filter((each) => each.label === label).map(({ text }) => text);

  it('are phrasings, short answers and examples of intents, and the sentences of other languages', () => {
    expect(textsOf('en')).toEqual(expect.arrayContaining(['my permit ends', 'many thanks']));
    expect(textsOf('en')).toHaveLength(3);
    expect(textsOf('de')).toEqual(['Wie lange dauert es?']);
  });

  it('keep apart what is typed in Latin letters', () => {
    expect(new Set(textsOf('ar-Latn'))).toEqual(new Set(['izn el 3amal khalas']));
    expect(textsOf('fa-Latn')).toContain('ejaze karam tamum shod');
    expect(textsOf('ru-Latn')).toContain('razreshenie konchaetsya');
    expect(textsOf('ru').join()).not.toMatch(/[a-z]/);
  });

  it('hold Turkish also as it is typed without its letters', () =>
    expect(textsOf('tr')).toEqual(expect.arrayContaining(['çalışma iznim bitiyor', 'calisma iznim bitiyor'])));
});
