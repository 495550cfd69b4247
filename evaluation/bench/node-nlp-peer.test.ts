import { nodeNlpEngine, nodeNlpTrainer } from './node-nlp-peer';
import { OUR_TRAINER } from './text-classifier';

const EXAMPLES = [
  { label: 'greeting', text: 'hello good morning' },
  { label: 'greeting', text: 'hi good evening' },
  { label: 'fee', text: 'how much is the fee' },
  { label: 'fee', text: 'what does it cost to pay' },
];

describe('the classifiers under comparison', () => {
  it('tell what they were shown', async () => {
    const trainers = [OUR_TRAINER, await nodeNlpTrainer('en')].flatMap((trainer) => trainer ?? []);
    expect(trainers.map(({ name }) => name)).toEqual(['ours', 'node-nlp']);
    for (const trainer of trainers) {
      const { classify } = await trainer.train(EXAMPLES);
      expect((await classify('how much does it cost'))[0]).toBe('fee');
      expect((await classify('good morning'))[0]).toBe('greeting');
    }
  });

  it('say none of the labels of what they know nothing of', async () => {
    const engine = await nodeNlpEngine('en');
    const searcher = await engine?.build(['the fee of a permit', 'the length of a notice']);
    expect((await searcher?.search('permit fee', 1)) ?? []).toEqual([0]);
    expect((await searcher?.search('zzz', 5))?.every((place) => place === 0 || place === 1)).toBe(true);
  });
});
