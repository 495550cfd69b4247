// `npm run evaluate`: every suite, a report, and a failing exit below the gates.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { ConversationSchema, QuestionSchema, readLines } from './cases';
import { breaches, GatesSchema } from './gates';
import { openHarness, type Harness } from './harness';
import { markdownReport } from './report';
import type { SuiteResult } from './suite';
import { runConversations } from './suites/conversations';
import { DistressCaseSchema, runDistress } from './suites/distress';
import { RedactionCaseSchema, runRedaction } from './suites/redaction';
import { runQuestions } from './suites/questions';

const OWN = 'evaluation/cases';
/** Question sets of others, used where they lie beside the project. */
const SHARED = '../shared/data/questions';

const own = (file: string) => readLines(join(OWN, file), QuestionSchema);

const SUITES: Record<string, (harness: Harness) => Promise<SuiteResult>> = {
  questions: (harness) => runQuestions('questions', own('questions.jsonl'), harness),
  'out-of-scope': (harness) => runQuestions('out-of-scope', own('out-of-scope.jsonl'), harness),
  human: (harness) => runQuestions('human', own('human.jsonl'), harness),
  clarify: (harness) => runQuestions('clarify', own('clarify.jsonl'), harness),
  distress: (harness) => runDistress('distress', readLines(join(OWN, 'distress.jsonl'), DistressCaseSchema), harness),
  redaction: () => Promise.resolve(runRedaction('redaction', readLines(join(OWN, 'redaction.jsonl'), RedactionCaseSchema))),
  'shared-questions': (harness) =>
    runQuestions('shared-questions', readLines(join(SHARED, 'questions.jsonl'), QuestionSchema), harness),
  'shared-conversations': (harness) =>
    runConversations('shared-conversations', readLines(join(SHARED, 'dialogs.jsonl'), ConversationSchema), harness),
};

async function run(names: readonly string[], out: string, json: boolean): Promise<void> {
  const harness = await openHarness();
  const results: SuiteResult[] = [];
  for (const [name, suite] of Object.entries(SUITES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    results.push(await suite(harness));
  }
  await harness.close();
  const gates = GatesSchema.parse(JSON.parse(readFileSync('evaluation/gates.json', 'utf8')));
  const broken = breaches(gates, results);
  mkdirSync(out, { recursive: true });
  const markdown = markdownReport(results, broken, harness.knowledge.version);
  const machine = JSON.stringify({ knowledgeVersion: harness.knowledge.version, results, broken }, null, 2);
  writeFileSync(join(out, 'evaluation.md'), markdown);
  writeFileSync(join(out, 'evaluation.json'), machine);
  process.stdout.write(json ? `${machine}\n` : `${markdown}\n`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

new Command('evaluate')
  .description('how good is it, in numbers')
  .argument('[suites...]', `which suites: ${Object.keys(SUITES).join(', ')}; all when none is named`)
  .option('--out <folder>', 'where the report is written', 'data/evaluation')
  .option('--json', 'print JSON instead of Markdown', false)
  .action((names: string[], options: { out: string; json: boolean }) => run(names, options.out, options.json))
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
