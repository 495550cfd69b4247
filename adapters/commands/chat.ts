// `npm run chat`: a conversation in the terminal. `/language`, numbers for choices, an empty line or Ctrl-D to leave.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { languageOfTag } from '../../knowledge/contracts/language';
import type { Reply } from '../../bot/contracts/message';
import { openAssistant } from './open-assistant';

function show(reply: Reply): void {
  const sources = reply.citations.map((citation, place) => `  [${place + 1}] ${citation.label} — ${citation.url}`);
  const choices = reply.suggestions.map((suggestion, place) => `  ${place + 1}) ${suggestion.label}`);
  process.stdout.write(
    `\n${[reply.text, sources.join('\n'), choices.join('\n')].filter((part) => part !== '').join('\n\n')}\n\n`,
  );
}

async function chat(): Promise<void> {
  const { assistant, close } = await openAssistant();
  const conversationId = randomUUID();
  const language = languageOfTag(process.argv[2] ?? process.env['LANG']) ?? 'tr';
  const about = { conversationId, visitorIdentity: conversationId, channel: 'terminal', interfaceLanguage: language } as const;
  let last = (await assistant.welcome(about)).at(-1)?.reply;
  if (last) show(last);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() === '') break;
    const chosen = last?.suggestions[Number(line.trim()) - 1];
    const items = await assistant.handle({
      ...about,
      id: randomUUID(),
      kind: chosen ? 'choice' : 'text',
      rawText: chosen?.label ?? line,
      ...(chosen ? { choice: chosen.value } : {}),
    });
    last = items.at(-1)?.reply;
    if (last) show(last);
    terminal.prompt();
  }
  terminal.close();
  await close();
}

chat().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
