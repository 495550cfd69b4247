// XQuAD: the same paragraphs and questions in several languages.
import { join } from 'node:path';
import { readSquad, type PassageQuestions } from './squad';

export type XquadLanguage = 'tr' | 'en' | 'ar' | 'ru' | 'de';

/** `folder` holds one file a language; undefined where it is absent. */
export const readXquad = (folder: string, language: XquadLanguage): PassageQuestions | undefined =>
  readSquad(join(folder, `xquad.${language}.json.gz`));
