// The SQuAD format, which several question sets share: articles of paragraphs, each with questions it answers.
import { z } from 'zod';
import { readGzip } from './read-gzip';

const SquadSchema = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ question: z.string(), is_impossible: z.boolean().default(false) })),
        }),
      ),
    }),
  ),
});

export type PassageQuestions = {
  passages: string[];
  /** For each passage the number of its article. */
  articles: number[];
  /** `passage` is the place of the one that answers. Questions that none answers are left out. */
  questions: { text: string; passage: number }[];
};

/** Passages and questions in the order of the file, or undefined where it is absent. */
export function readSquad(path: string): PassageQuestions | undefined {
  const text = readGzip(path);
  if (text === undefined) return undefined;
  const read: PassageQuestions = { passages: [], articles: [], questions: [] };
  SquadSchema.parse(JSON.parse(text)).data.forEach(({ paragraphs }, article) => {
    for (const { context, qas } of paragraphs) {
      const passage = read.passages.push(context) - 1;
      read.articles.push(article);
      for (const { question, is_impossible } of qas) if (!is_impossible) read.questions.push({ text: question, passage });
    }
  });
  return read;
}
