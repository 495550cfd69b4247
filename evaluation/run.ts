// `npm run evaluate`: every suite, a report, and a failing exit below the gates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { languageSamples } from '../bot/language/language-samples';
import { dayOfInstant } from '../knowledge/contracts/day';
import { baselineOf, readBaseline, writeBaseline } from './baseline';
import { ConversationSchema, QuestionSchema, readLines, readTranscripts } from './cases';
import { breaches, GatesSchema } from './gates';
import { EVALUATION_INSTANT, openHarness, type Harness } from './harness';
import { createJudgedSets, type JudgedSets } from './judged-sets';
import type { Report } from './report/report';
import { publishResults, writeReports } from './report/write-reports';
import type { SuiteResult } from './suite';
import { runAnswers } from './suites/answers';
import { runClassification } from './suites/classification';
import { runConversations, runTranscripts } from './suites/conversations';
import { runDecision } from './suites/decision';
import { DistressCaseSchema, runDistress } from './suites/distress';
import { scoreFalsePremises } from './suites/false-premise';
import { RedactionCaseSchema, runRedaction } from './suites/redaction';
import { runLanguages } from './suites/languages';
import { runQuestions, scoreQuestions } from './suites/questions';
import { runRetrieval } from './suites/retrieval';
import { runRobustness } from './suites/robustness';
import { runScope } from './suites/scope';

const OWN = 'evaluation/cases';
/** Question sets of others, used where they lie beside the project. */
const SHARED = '../shared/data/questions';
/** Data sets of others, each in a folder. */
const DATA = '../shared/data';

const own = (file: string) => readLines(join(OWN, file), QuestionSchema);
const OWN_FILES = ['questions.jsonl', 'out-of-scope.jsonl', 'human.jsonl', 'clarify.jsonl', 'distress.jsonl'];
const allOwn = () => OWN_FILES.flatMap((file) => own(file) ?? []);

const asked = async (set: string, sets: JudgedSets) => scoreQuestions(set, await sets.of(set));

const SUITES: Record<string, (harness: Harness, sets: JudgedSets) => Promise<SuiteResult>> = {
  questions: (_, sets) => asked('questions', sets),
  'out-of-scope': (_, sets) => asked('out-of-scope', sets),
  human: (_, sets) => asked('human', sets),
  clarify: (_, sets) => asked('clarify', sets),
  'false-premise': async (harness, sets) =>
    scoreFalsePremises('false-premise', await sets.of('false-premise'), harness.knowledge),
  decision: (harness, sets) =>
    runDecision('decision', sets, ['questions', 'out-of-scope', 'human', 'clarify'], harness.knowledge),
  answers: (harness, sets) => runAnswers('answers', sets, ['questions', 'out-of-scope'], harness),
  distress: (harness) => runDistress('distress', readLines(join(OWN, 'distress.jsonl'), DistressCaseSchema), harness),
  redaction: () => Promise.resolve(runRedaction('redaction', readLines(join(OWN, 'redaction.jsonl'), RedactionCaseSchema))),
  conversations: (harness) => runTranscripts('conversations', readTranscripts(join(OWN, 'conversations')), harness),
  'shared-questions': (harness) =>
    runQuestions('shared-questions', readLines(join(SHARED, 'questions.jsonl'), QuestionSchema), harness),
  'shared-conversations': (harness) =>
    runConversations('shared-conversations', readLines(join(SHARED, 'dialogs.jsonl'), ConversationSchema), harness),
  retrieval: () => Promise.resolve(runRetrieval('retrieval', DATA)),
  scope: () => Promise.resolve(runScope('scope', DATA)),
  classification: () => Promise.resolve(runClassification('classification', DATA)),
  languages: ({ knowledge }) => Promise.resolve(runLanguages('languages', DATA, allOwn(), languageSamples(knowledge))),
  robustness: (harness) => runRobustness('robustness', own('questions.jsonl'), harness),
};

async function runSuites(names: readonly string[], harness: Harness): Promise<SuiteResult[]> {
  const unknown = names.filter((name) => !(name in SUITES));
  if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}`);
  const sets = createJudgedSets(harness, (set) => own(`${set}.jsonl`));
  const results: SuiteResult[] = [];
  for (const [name, suite] of Object.entries(SUITES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    results.push(await suite(harness, sets));
  }
  return results;
}

const bounds = (file: string) => GatesSchema.parse(JSON.parse(readFileSync(join('evaluation', file), 'utf8')));

async function reportOf(names: readonly string[]): Promise<Report> {
  const harness = await openHarness();
  const results = await runSuites(names, harness);
  await harness.close();
  return {
    day: dayOfInstant(EVALUATION_INSTANT),
    knowledgeVersion: harness.knowledge.version,
    results,
    broken: breaches(bounds('gates.json'), results),
    goals: bounds('goals.json'),
  };
}

type Options = { out: string; json: boolean; saveBaseline: boolean; publish: boolean };

async function run(names: readonly string[], { out, json, saveBaseline, publish }: Options): Promise<void> {
  if (publish && names.length > 0) throw new Error('only a run of all suites is published');
  const report = await reportOf(names);
  const baseline = readBaseline();
  const written = writeReports(out, report, baseline);
  if (saveBaseline) writeBaseline(baselineOf(report.results, report.knowledgeVersion, baseline));
  if (publish) publishResults(report);
  process.stdout.write(`${json ? written.json : written.markdown}\n`);
  process.exitCode = report.broken.length > 0 ? 1 : 0;
}

new Command('evaluate')
  .description('how good is it, in numbers')
  .argument('[suites...]', `which suites: ${Object.keys(SUITES).join(', ')}; all when none is named`)
  .option('--out <folder>', 'where the report is written', 'data/evaluation')
  .option('--json', 'print JSON instead of Markdown', false)
  .option('--save-baseline', 'keep the figures and answers as what later runs are compared with', false)
  .option('--publish', 'write docs/results.md', false)
  .action((names: string[], options: Options) => run(names, options))
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
