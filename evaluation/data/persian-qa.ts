// PersianQA: paragraphs of the Persian Wikipedia with questions, of which those that have an answer are read.
import { join } from 'node:path';
import { readSquad, type PassageQuestions } from './squad';

/** Undefined where the set is absent. */
export const readPersianQa = (folder: string): PassageQuestions | undefined => readSquad(join(folder, 'persianqa.dev.json.gz'));
