// One JSON line in, one JSON line out: questions and whole conversations, in the form evaluations of others can read.
import { z } from 'zod';
import type { Assistant } from '../../bot/assistant';
import { MESSAGE_KINDS, type IncomingMessage, type Reply } from '../../bot/contracts/message';
import { languageOfTag } from '../../knowledge/contracts/language';
import { DaySchema } from '../../knowledge/contracts/day';
import { AudienceSchema } from '../../knowledge/contracts/topic';

const TurnSchema = z.object({ type: z.string().default('text'), user: z.string().nullish() });
/** A question or a conversation. A `lang` that is none of ours is the visitor's, not the page's: it is left to be recognised. */
export const CaseSchema = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string().optional(),
    lang: z.string().optional(),
    audience: AudienceSchema.optional(),
    asOf: DaySchema.optional(),
    turns: z.array(TurnSchema).optional(),
  })
  .refine((each) => (each.text === undefined) !== (each.turns === undefined), 'a line has either text or turns');
export type Case = z.infer<typeof CaseSchema>;

export type AnswerLine = {
  id: string;
  outcome: string;
  topic: string;
  entry: string | null;
  language: string;
  confidence: number;
  text: string;
  citations: { instrument: string; article: string; url: string; asOf: string }[];
  candidates: { entry: string; topic: string; score: number }[];
  handoff: boolean;
  ms: number;
};

export function answerLine(id: string, reply: Reply, ms: number): AnswerLine {
  return {
    id,
    outcome: reply.outcome,
    topic: reply.topic,
    entry: reply.entry,
    language: reply.language,
    confidence: Math.round(reply.confidence * 1000) / 1000,
    text: reply.text,
    citations: reply.citations.map(({ instrument, article, url, asOf }) => ({ instrument, article, url, asOf })),
    candidates: reply.candidates,
    handoff: reply.handoff,
    ms: Math.round(ms * 10) / 10,
  };
}

export type Asking = { assistant: Pick<Assistant, 'handle'>; newId: () => string };

function messageOf(each: Case, turn: z.infer<typeof TurnSchema>, conversationId: string, id: string): IncomingMessage {
  const kind = MESSAGE_KINDS.find((known) => known === turn.type) ?? 'other';
  const language = languageOfTag(each.lang);
  return {
    id,
    conversationId,
    visitorIdentity: conversationId,
    channel: 'terminal',
    kind,
    rawText: turn.user ?? '',
    ...(language ? { interfaceLanguage: language } : {}),
    ...(each.audience ? { audience: each.audience } : {}),
    ...(each.asOf ? { asOf: each.asOf } : {}),
  };
}

/** Answers one case in a conversation of its own. */
export async function answerCase(
  each: Case,
  { assistant, newId }: Asking,
): Promise<AnswerLine | { id: string; turns: AnswerLine[] }> {
  const conversationId = newId();
  const lines: AnswerLine[] = [];
  for (const turn of each.turns ?? [{ type: 'text', user: each.text }]) {
    const started = performance.now();
    const items = await assistant.handle(messageOf(each, turn, conversationId, newId()));
    const reply = items.at(-1)?.reply;
    if (reply) lines.push(answerLine(each.id, reply, performance.now() - started));
  }
  const [only] = lines;
  return each.turns || !only ? { id: each.id, turns: lines } : only;
}

/** The cases of a JSON-lines text; throws with the line's number when one does not fit. */
export function parseCases(text: string): Case[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch {
      throw new Error(`line ${index + 1} is not JSON`);
    }
    const parsed = CaseSchema.safeParse(raw);
    if (!parsed.success)
      throw new Error(
        `line ${index + 1}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
      );
    return [parsed.data];
  });
}
