// CLINC150: English requests of 150 intents, and requests that are of none.
import { join } from 'node:path';
import { z } from 'zod';
import { readGzip } from './read-gzip';

const RowsSchema = z.array(z.tuple([z.string(), z.string()]));
const ClincSchema = z.object({
  train: RowsSchema,
  val: RowsSchema,
  test: RowsSchema,
  oos_val: RowsSchema,
  oos_test: RowsSchema,
});

export type LabelledText = { label: string; text: string };
export type Clinc150 = {
  train: LabelledText[];
  validation: LabelledText[];
  test: LabelledText[];
  outOfScopeValidation: string[];
  outOfScopeTest: string[];
};

const labelled = (rows: z.output<typeof RowsSchema>): LabelledText[] => rows.map(([text, label]) => ({ label, text }));
const texts = (rows: z.output<typeof RowsSchema>): string[] => rows.map(([text]) => text);

/** `small` has 50 requests an intent to train on, `full` 100; undefined where the set is absent. */
export function readClinc150(folder: string, size: 'small' | 'full'): Clinc150 | undefined {
  const text = readGzip(join(folder, `data_${size}.json.gz`));
  if (text === undefined) return undefined;
  const { train, val, test, oos_val, oos_test } = ClincSchema.parse(JSON.parse(text));
  return {
    train: labelled(train),
    validation: labelled(val),
    test: labelled(test),
    outOfScopeValidation: texts(oos_val),
    outOfScopeTest: texts(oos_test),
  };
}

/** The first examples of each label, in their order. */
export function firstOfEach(examples: readonly LabelledText[], count: number): LabelledText[] {
  const taken = new Map<string, number>();
  return examples.filter(({ label }) => {
    const before = taken.get(label) ?? 0;
    taken.set(label, before + 1);
    return before < count;
  });
}
