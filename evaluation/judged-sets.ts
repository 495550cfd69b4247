// Question sets, each put to the assistant once a run: suites that look at the same replies from several sides share them.
import type { Question } from './cases';
import { askAll, type Asking, type Judged } from './suites/questions';

export type JudgedSets = {
  /** The judged replies of a set, or undefined where it is absent. */
  of(set: string): Promise<readonly Judged[] | undefined>;
};

/** @param read the questions of a set, or undefined where it is absent */
export function createJudgedSets(asking: Asking, read: (set: string) => readonly Question[] | undefined): JudgedSets {
  const asked = new Map<string, Promise<readonly Judged[] | undefined>>();
  const ask = async (set: string): Promise<readonly Judged[] | undefined> => {
    const questions = read(set);
    return questions && askAll(questions, asking);
  };
  return {
    of(set) {
      const judged = asked.get(set) ?? ask(set);
      asked.set(set, judged);
      return judged;
    },
  };
}
