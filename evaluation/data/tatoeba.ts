// Tatoeba: short everyday sentences of many languages.
import { join } from 'node:path';
import { readGzip } from './read-gzip';

/** Our labels of the languages to the names of the files, each of which pairs sentences with English ones. */
const FILES = {
  tr: 'tur',
  ar: 'ara',
  ru: 'rus',
  fa: 'pes',
  de: 'deu',
  fr: 'fra',
  uk: 'ukr',
  az: 'aze',
  uz: 'uzb',
  tk: 'tuk',
  kk: 'kaz',
  tt: 'tat',
  ug: 'uig',
};
export type TatoebaLanguage = keyof typeof FILES | 'en';

/** English is the other side of the Turkish file. Undefined where the file is absent. */
export function readTatoeba(folder: string, language: TatoebaLanguage): string[] | undefined {
  const file = language === 'en' ? FILES.tr : FILES[language];
  return readGzip(join(folder, `${file}-eng.tsv.gz`))
    ?.split('\n')
    .flatMap((line) => line.split('\t')[language === 'en' ? 1 : 0]?.trim() || []);
}
