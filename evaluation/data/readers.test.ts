import { aDataFolder } from '../testing/data-folder';
import { firstOfEach, readClinc150 } from './clinc150';
import { readPersianQa } from './persian-qa';
import { readTatoeba } from './tatoeba';
import { readXquad } from './xquad';

describe('the readers of the shared data', () => {
  const squad = {
    data: [
      { title: 'x', paragraphs: [{ context: 'one', qas: [{ question: 'first?', id: '1' }] }] },
      {
        paragraphs: [
          { context: 'two', qas: [] },
          {
            context: 'three',
            qas: [
              { question: 'none?', is_impossible: true },
              { question: 'third?', is_impossible: false },
            ],
          },
        ],
      },
    ],
  };
  const passages = {
    passages: ['one', 'two', 'three'],
    articles: [0, 1, 1],
    questions: [
      { text: 'first?', passage: 0 },
      { text: 'third?', passage: 2 },
    ],
  };

  it('join questions to their passages and leave out those without an answer', () => {
    const text = JSON.stringify(squad);
    const folder = aDataFolder({ 'xquad.tr.json.gz': text, 'persianqa.dev.json.gz': text });
    expect(readXquad(folder, 'tr')).toEqual(passages);
    expect(readPersianQa(folder)).toEqual(passages);
  });

  it('tell the parts of CLINC150 apart', () => {
    const parts = { train: 'a', val: 'b', test: 'c', oos_train: 'd', oos_val: 'e', oos_test: 'f' };
    const rows = Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, [[text, 'label']]]));
    const folder = aDataFolder({ 'data_small.json.gz': JSON.stringify(rows) });
    expect(readClinc150(folder, 'small')).toEqual({
      train: [{ text: 'a', label: 'label' }],
      validation: [{ text: 'b', label: 'label' }],
      test: [{ text: 'c', label: 'label' }],
      outOfScopeValidation: ['e'],
      outOfScopeTest: ['f'],
    });
  });

  it('give the first examples of each label', () => {
    const examples = ['a1', 'b1', 'a2', 'a3', 'b2'].map((text) => ({ label: text.charAt(0), text }));
    expect(firstOfEach(examples, 2).map(({ text }) => text)).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it('take either side of the Tatoeba pairs', () => {
    const folder = aDataFolder({ 'tur-eng.tsv.gz': 'Bir cümle.\tA sentence.\nİki.\tTwo.\n' });
    expect(readTatoeba(folder, 'tr')).toEqual(['Bir cümle.', 'İki.']);
    expect(readTatoeba(folder, 'en')).toEqual(['A sentence.', 'Two.']);
  });

  it('say nothing where a set is absent', () => {
    const folder = aDataFolder({});
    expect([readXquad(folder, 'ar'), readPersianQa(folder), readClinc150(folder, 'full'), readTatoeba(folder, 'ru')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
