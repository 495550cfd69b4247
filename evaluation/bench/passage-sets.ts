// Passages with questions, a set a language: public ones where they lie beside the project, else the project's own entries.
import { join } from 'node:path';
import { PLACEHOLDER, stringsOf, type Entry } from '../../knowledge/contracts/entry';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { loadBase } from '../../knowledge/load-base';
import { QuestionSchema, readLines, type Question } from '../cases';
import { readPersianQa } from '../data/persian-qa';
import type { PassageQuestions } from '../data/squad';
import { readXquad } from '../data/xquad';

export type PassageSet = {
  name: string;
  source: 'public' | 'own';
  language: Language;
  passages: string[];
  /** `relevant` are places of passages any of which is right. */
  questions: { text: string; relevant: readonly number[] }[];
};

const latestVersion = (entry: Entry) => entry.versions.reduce((one, other) => (one.valid_from > other.valid_from ? one : other));

/** An entry as one text, without the figures that are put in when it is read. */
export const bodyOf = (entry: Entry, language: Language): string =>
  stringsOf(latestVersion(entry).texts[language])
    .map(({ value }) => value.replace(PLACEHOLDER, ' '))
    .join(' ');

const publicSet = (folder: string, language: Language): PassageQuestions | undefined =>
  language === 'fa' ? readPersianQa(join(folder, 'persianqa')) : readXquad(join(folder, 'xquad'), language);

/** Entries as passages, and the questions whose right entries are known. */
export function ownSet(entries: readonly Entry[], questions: readonly Question[], language: Language): PassageSet {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const asked = questions.filter(({ lang }) => lang === language);
  return {
    name: `own entries ${language}`,
    source: 'own',
    language,
    passages: entries.map((entry) => bodyOf(entry, language)),
    questions: asked.flatMap(({ text, entries: right = [] }) => {
      const relevant = right.flatMap((id) => places.get(id) ?? []);
      return relevant.length > 0 ? [{ text, relevant }] : [];
    }),
  };
}

/** @param folder where public data lies @param cases the file of the project's own questions */
export function readPassageSets(folder: string, knowledgeFolder: string, cases: string): PassageSet[] {
  const found = LANGUAGES.map((language) => ({ language, read: publicSet(folder, language) }));
  const isAnyMissing = found.some(({ read }) => read === undefined);
  const entries = isAnyMissing ? loadBase(knowledgeFolder).entries.map(({ item }) => item) : [];
  const questions = isAnyMissing ? (readLines(cases, QuestionSchema) ?? []) : [];
  return found.map(({ language, read }) =>
    read === undefined
      ? ownSet(entries, questions, language)
      : {
          name: `${language === 'fa' ? 'PersianQA' : 'XQuAD'} ${language}`,
          source: 'public',
          language,
          passages: read.passages,
          questions: read.questions.map(({ text, passage }) => ({ text, relevant: [passage] })),
        },
  );
}
