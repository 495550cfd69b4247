// `npm run knowledge -- …`: the editor's commands over the knowledge base.
import { Command } from 'commander';
import { dayOfInstant } from '../../knowledge/contracts/day';
import { checkKnowledge } from '../../knowledge/knowledge';

const program = new Command('knowledge').description('the knowledge base: check it, search it, count it');

program
  .command('check')
  .description('hold every entry against the schema, the facts and the house rules')
  .option('--topic <topic>', 'only the problems of one topic')
  .option('--json', 'machine-readable')
  .action((options: { topic?: string; json?: boolean }) => {
    const { problems, entries } = checkKnowledge('knowledge', dayOfInstant(new Date()));
    const shown = options.topic ? problems.filter((problem) => problem.file === `entries/${options.topic}.yaml`) : problems;
    if (options.json) process.stdout.write(`${JSON.stringify({ entries, problems: shown })}\n`);
    else {
      for (const { file, line, message } of shown) process.stdout.write(`knowledge/${file}:${line}: ${message}\n`);
      process.stdout.write(`${entries} entries, ${shown.length} problems\n`);
    }
    process.exitCode = shown.length > 0 ? 1 : 0;
  });

program.parse();
