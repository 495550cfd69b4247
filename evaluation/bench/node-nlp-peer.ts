// node-nlp: its intent classifier, for what it is made for, and with every passage as an intent of its own.
import { ifInstalled } from './if-installed';
import type { SearchEngine } from './search-engine';
import type { Trainer } from './text-classifier';

export const NODE_NLP_MISSING = 'node-nlp is not installed here, so it is not compared (npm install brings it)';

/** What it answers when it knows nothing of a text; not one of the labels. */
const NONE = 'None';

/** Its defaults, but quiet, without files, and without a threshold: we compare rankings. Undefined where the package is missing. */
export async function nodeNlpTrainer(language: string): Promise<Trainer | undefined> {
  const loaded = await ifInstalled(() => import('node-nlp'));
  if (loaded === undefined) return undefined;
  const { NlpManager } = loaded.default;
  return {
    name: 'node-nlp',
    async train(examples) {
      const manager = new NlpManager({
        languages: [language],
        forceNER: false,
        autoSave: false,
        autoLoad: false,
        threshold: 0,
        nlu: { log: false },
      });
      for (const { text, label } of examples) manager.addDocument(language, text, label);
      await manager.train();
      return {
        async classify(text) {
          // `classify` alone, without the sentiment and entities that `process` adds: we do not do those either.
          const { classifications } = await manager.classify(language, text);
          return classifications.map(({ intent }) => intent).filter((intent) => intent !== NONE);
        },
      };
    },
  };
}

export async function nodeNlpEngine(language: string): Promise<SearchEngine | undefined> {
  const trainer = await nodeNlpTrainer(language);
  if (trainer === undefined) return undefined;
  return {
    name: 'node-nlp, a passage an intent',
    async build(passages) {
      const { classify } = await trainer.train(passages.map((text, place) => ({ text, label: String(place) })));
      return { search: async (question, limit) => (await classify(question)).slice(0, limit).map(Number) };
    },
  };
}
