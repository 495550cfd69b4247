// `npm run ask -- "…"`: one answer in the terminal, or many from a file of JSON lines.
import { randomUUID } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import { DaySchema } from '../../knowledge/contracts/day';
import { LANGUAGES } from '../../knowledge/contracts/language';
import { AUDIENCES } from '../../knowledge/contracts/topic';
import { answerCase, parseCases, CaseSchema, type AnswerLine } from './batch';
import { openAssistant } from './open-assistant';

type Options = { lang?: string; json?: boolean; asOf?: string; audience?: string; batch?: string; out?: string };

const day = (text: string): string => {
  const parsed = DaySchema.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError(parsed.error.issues.map((issue) => issue.message).join('; '));
  return parsed.data;
};

function show(line: AnswerLine): void {
  const sources = line.citations.map(
    (citation, place) => `  [${place + 1}] ${citation.instrument} ${citation.article} — ${citation.url}`,
  );
  process.stdout.write(
    `${line.text}\n${sources.length > 0 ? `\n${sources.join('\n')}\n` : ''}\n(${line.outcome}, ${line.entry ?? line.topic}, ${line.confidence}, ${line.ms} ms)\n`,
  );
}

async function askOne(question: string, options: Options): Promise<void> {
  const { assistant, knowledge, close } = await openAssistant();
  await knowledge.vectorsReady; // the answer must not depend on when it was asked
  const asked = CaseSchema.parse({ id: '1', text: question, lang: options.lang, audience: options.audience, asOf: options.asOf });
  const line = await answerCase(asked, { assistant, newId: randomUUID });
  if (options.json) process.stdout.write(`${JSON.stringify(line)}\n`);
  else if (!('turns' in line)) show(line);
  await close();
}

async function askMany(input: string, output: string | undefined): Promise<void> {
  const cases = parseCases(readFileSync(input, 'utf8'));
  const { assistant, knowledge, close } = await openAssistant();
  await knowledge.vectorsReady; // the answer must not depend on when it was asked
  const asking = { assistant, newId: randomUUID };
  const sink = output ? createWriteStream(output) : process.stdout;
  const progress = new SingleBar({
    format: '{bar} {value}/{total} · {duration}s',
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 2_000,
  });
  progress.start(cases.length, 0);
  for (const each of cases) {
    sink.write(`${JSON.stringify(await answerCase(each, asking))}\n`);
    progress.increment();
  }
  progress.stop();
  if (output) await new Promise<void>((resolve) => sink.end(() => resolve()));
  await close();
}

const program = new Command('ask')
  .description('one answer in the terminal, or many from a file')
  .argument('[question]', 'what to ask')
  .addOption(new Option('--lang <language>', 'language of the page, used when the words do not tell').choices(LANGUAGES))
  .addOption(new Option('--audience <audience>', 'who asks').choices(AUDIENCES))
  .option('--as-of <day>', 'answer for this day (YYYY-MM-DD)', day)
  .option('--json', 'print the answer as one JSON line')
  .option('--batch <file>', 'a file of JSON lines: {"id","text"} or {"id","turns"}')
  .option('--out <file>', 'where to write the answers of a batch; standard output when absent')
  .action(async (question: string | undefined, options: Options) => {
    if (options.batch) await askMany(options.batch, options.out);
    else if (question) await askOne(question, options);
    else program.help({ error: true });
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
