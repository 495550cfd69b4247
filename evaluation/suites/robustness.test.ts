import type { TranscriptItem } from '../../bot/contracts/conversation';
import type { IncomingMessage, Reply } from '../../bot/contracts/message';
import { anEntry } from '../../knowledge/testing/builders';
import type { Question } from '../cases';
import { runRobustness } from './robustness';

const ENTRY = 'extension.sample';

/** Knows the entry only where the text holds the word. */
const replyTo = ({ rawText, interfaceLanguage }: IncomingMessage, word: string): Reply => ({
  language: interfaceLanguage ?? 'tr',
  text: 'x',
  citations: [],
  suggestions: [],
  outcome: rawText.includes(word) ? 'answered.entry' : 'clarified.choice',
  topic: 'extension',
  entry: null,
  confidence: 0.5,
  candidates: rawText.includes(word) ? [{ entry: ENTRY, topic: 'extension', score: 0.5 }] : [],
  handoff: false,
  validOn: '2026-11-21',
});

function asked(word: string) {
  const texts: string[] = [];
  return {
    texts,
    knowledge: { base: { entries: [{ item: anEntry({ id: ENTRY }), file: 'entries/x.yaml', index: 0 }] } },
    newId: () => 'id',
    assistant: {
      handle: async (message: IncomingMessage): Promise<TranscriptItem[]> => {
        texts.push(message.rawText);
        const reply = replyTo(message, word);
        const item = {
          id: 'a',
          role: 'assistant',
          kind: 'text',
          text: 'x',
          language: 'tr',
          sentAt: '2026-11-21',
          reply,
        } as const;
        return [item];
      },
      welcome: async () => [],
    },
  };
}

const aQuestion = (lang: string, text: string): Question => ({
  id: text,
  lang,
  text,
  topic: 'extension',
  expect: 'answer',
  entries: [ENTRY],
  must_mention: [],
  must_not: [],
});
/** Every fourth is taken. */
const spread = (questions: Question[]): Question[] => questions.flatMap((question) => [question, question, question, question]);

describe('the robustness suite', () => {
  it('tells what is lost by each manner of typing', async () => {
    const { figures, failures } = await runRobustness('robustness', spread([aQuestion('tr', 'çok ağır iş')]), asked('ağır'));
    expect(figures).toContainEqual(expect.objectContaining({ name: 'right entry among three, typed well', value: 1 }));
    expect(figures).toContainEqual(
      expect.objectContaining({ name: 'right entry among three, lost without Turkish letters', value: 100, unit: 'points' }),
    );
    expect(figures).toContainEqual(expect.objectContaining({ name: 'behaviour, with typos', value: 1 }));
    expect(failures.map(({ note }) => note)).toEqual(['without Turkish letters: clarified.choice/extension: cok agir is']);
  });

  it('writes Arabic in Latin letters and puts Turkish words into the other half', async () => {
    const harness = asked('x');
    await runRobustness('robustness', spread([aQuestion('ar', 'إذن العمل')]), harness);
    expect(harness.texts).toContain('ezen el 3amel');
    expect(harness.texts.filter((text) => /^إذن \p{Script=Latin}+/u.test(text))).toHaveLength(1);
  });

  it('is skipped where the questions are absent', async () =>
    expect((await runRobustness('robustness', undefined, asked('x'))).skipped).toBeDefined());
});
