import { aDataFolder } from '../testing/data-folder';
import { runLanguages } from './languages';

const samples = [
  { label: 'tr', text: 'çalışma iznim ne zaman uzatılır' },
  { label: 'en', text: 'when should the work permit be renewed' },
  { label: 'ar', text: 'متى أجدد إذن العمل' },
  { label: 'ru', text: 'когда продлевать разрешение на работу' },
  { label: 'fa', text: 'کی اجازه کارم را تمدید کنم چه می‌شود' },
  { label: 'de', text: 'wann muss ich die Erlaubnis verlängern' },
];
const NAMES = ['tur', 'ara', 'rus', 'pes', 'deu', 'fra', 'ukr', 'aze', 'uzb', 'tuk', 'kaz', 'tat', 'uig'];
const sentences: Record<string, string> = {
  tur: 'iznim uzatılır\tthe work permit\nçalışma zaman\twhen should',
  ara: 'متى إذن\tx',
  rus: 'когда на работу\tx',
  pes: 'تمدید می‌شود\tx\nمتى أجدد\tx',
  deu: 'ich muss verlängern\tx',
};

describe('the language suite', () => {
  const files = Object.fromEntries(NAMES.map((name) => [`tatoeba/${name}-eng.tsv.gz`, sentences[name] ?? 'ich muss\tx']));
  const { figures } = runLanguages('languages', aDataFolder(files), [{ lang: 'ru', text: 'продлевать' }], samples);
  const value = (name: string): number | undefined => figures.find((figure) => figure.name === name)?.value;

  it('counts the sentences whose language is told', () => {
    expect(['tr', 'en', 'ar', 'ru', 'fa'].map((language) => value(`sentences in ${language}`))).toEqual([1, 1, 1, 1, 0.5]);
    expect(value('sentences in our languages')).toBe(0.9);
    expect([value('told: de'), value('told: fr'), value('own cases in ru')]).toEqual([1, 0, 1]);
  });
  it('is skipped where the set is absent', () =>
    expect(runLanguages('languages', aDataFolder({}), [], samples).skipped).toMatch('Tatoeba'));
});
