// `npm run knowledge -- …`: the editor's commands over the knowledge base.
import { Command, Option } from 'commander';
import { DaySchema, dayOfInstant, type Day } from '../../knowledge/contracts/day';
import { LANGUAGES, type Language } from '../../knowledge/contracts/language';
import { checkKnowledge, openKnowledge } from '../../knowledge/knowledge';

const KNOWLEDGE = 'knowledge';
const today = (): Day => dayOfInstant(new Date());

const program = new Command('knowledge').description('the knowledge base: check it, search it, count it');

program
  .command('check')
  .description('hold every entry against the schema, the facts and the house rules')
  .option('--topic <topic>', 'only the problems of one topic')
  .option('--json', 'machine-readable')
  .action((options: { topic?: string; json?: boolean }) => {
    const { problems, entries } = checkKnowledge(KNOWLEDGE, today());
    const shown = options.topic ? problems.filter((problem) => problem.file === `entries/${options.topic}.yaml`) : problems;
    if (options.json) process.stdout.write(`${JSON.stringify({ entries, problems: shown })}\n`);
    else {
      for (const { file, line, message } of shown) process.stdout.write(`knowledge/${file}:${line}: ${message}\n`);
      process.stdout.write(`${entries} entries, ${shown.length} problems\n`);
    }
    process.exitCode = shown.length > 0 ? 1 : 0;
  });

program
  .command('search')
  .description('what the base finds for a question')
  .argument('<question>')
  .addOption(new Option('--lang <language>', 'language to search in').choices(LANGUAGES).default('tr'))
  .option('--as-of <day>', 'as of this day (YYYY-MM-DD)')
  .option('--limit <count>', 'how many', '8')
  .option('--json', 'machine-readable')
  .action(async (question: string, options: { lang: Language; asOf?: string; limit: string; json?: boolean }) => {
    const knowledge = await openKnowledge({ folder: KNOWLEDGE });
    const found = knowledge.search({
      text: question,
      language: options.lang,
      day: DaySchema.parse(options.asOf ?? today()),
      limit: Number(options.limit),
    });
    const rows = found.map(({ entry, topic, score, title }) => ({
      id: entry,
      kind: 'entry',
      topic,
      score: Math.round(score * 1000) / 1000,
      title,
    }));
    if (options.json) return void process.stdout.write(`${JSON.stringify(rows)}\n`);
    for (const [place, { id, score, title }] of rows.entries()) {
      const { profile = 0, body = 0, byTopic = 0, byEntry = 0 } = found[place]?.evidence ?? {};
      process.stdout.write(
        `${score.toFixed(3)}  ${id}  ${title}  (phrasings ${profile.toFixed(2)}, body ${body.toFixed(2)}, classifiers ${byTopic.toFixed(2)} ${byEntry.toFixed(2)})\n`,
      );
    }
  });

program
  .command('stats')
  .description('how much there is, and which figures end soon')
  .option('--json', 'machine-readable')
  .action(async (options: { json?: boolean }) => {
    const knowledge = await openKnowledge({ folder: KNOWLEDGE });
    const stats = knowledge.stats(today());
    if (options.json) return void process.stdout.write(`${JSON.stringify(stats)}\n`);
    const { entries, provisions, figures, terms, variants, topics, endingSoon } = stats;
    process.stdout.write(`${entries} entries, ${provisions} provisions, ${figures} figures, ${terms} terms\n`);
    process.stdout.write(
      `variants: ${Object.entries(variants)
        .map(([language, count]) => `${language} ${count}`)
        .join(', ')}\n`,
    );
    process.stdout.write(
      `topics: ${Object.entries(topics)
        .map(([topic, count]) => `${topic} ${count}`)
        .join(', ')}\n`,
    );
    for (const { id, validTo } of endingSoon) process.stdout.write(`ends ${validTo}: ${id}\n`);
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
