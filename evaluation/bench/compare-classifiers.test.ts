import { compareClassifiers, firstOfEach } from './compare-classifiers';
import { OUR_TRAINER, type Trainer } from './text-classifier';

const examples = [
  { label: 'greeting', text: 'hello good morning' },
  { label: 'fee', text: 'how much is the fee' },
  { label: 'greeting', text: 'hi there' },
  { label: 'fee', text: 'what does it cost' },
];

describe('few examples', () => {
  it('are the first of each label', () =>
    expect(firstOfEach(examples, 1).map(({ text }) => text)).toEqual(['hello good morning', 'how much is the fee']));
});

describe('classifiers put to the same requests', () => {
  it('are scored by how often their first label is right', async () => {
    const stubborn: Trainer = { name: 'stubborn', train: () => ({ classify: () => ['fee', 'greeting'] }) };
    const [ours, other] = await compareClassifiers([OUR_TRAINER, stubborn], examples, examples);
    expect([ours?.accuracy, other?.accuracy]).toEqual([1, 0.5]);
    expect(ours?.oursOver).toEqual({ speed: 1, train: 1 });
  });
});
