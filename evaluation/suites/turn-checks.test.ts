import type { Reply } from '../../bot/contracts/message';
import type { TranscriptTurn } from '../cases';
import { checksOf, isSaid } from './turn-checks';

const reply: Reply = {
  language: 'fa',
  text: 'هزینه ۲۵٬۱۴۹٫۸ لیر است، تا ۲۰۲۷/۰۱/۰۵. با 112 تماس بگیرید.',
  citations: [],
  suggestions: [{ label: 'x', value: 'dialog:resume' }],
  outcome: 'guided.result',
  topic: 'fees',
  entry: 'fees.how-much',
  confidence: 1,
  candidates: [],
  handoff: false,
  validOn: '2026-11-21',
};
const turn: TranscriptTurn = { type: 'text', user: 'x', expect: 'answer', says: [], says_not: [] };

describe('the checks of a turn', () => {
  it.each(['25149.8', '2027-01-05', '112', 'لیر'])('find %s said, in whatever digits', (words) =>
    expect(isSaid(words, reply)).toBe(true),
  );

  it.each(['5149.8', '11', '2027-01-06', 'یورو'])('do not find %s', (words) => expect(isSaid(words, reply)).toBe(false));

  it('are only those that the turn asks for', () =>
    expect(checksOf(turn, 'fa', reply)).toEqual({ behaviour: true, language: true }));

  it('hold for a group of outcomes, any accepted entry, an offered button', () => {
    const asked = { ...turn, outcome: 'guided', entry: ['fees.who-pays', 'fees.how-much'], suggests: 'dialog:resume' };
    expect(Object.values(checksOf(asked, 'fa', reply))).toEqual([true, true, true, true, true]);
  });

  it('fail by name', () => {
    const asked: TranscriptTurn = {
      ...turn,
      expect: 'human',
      topic: 'fines',
      outcome: 'guided.question',
      entry: ['fees.who-pays'],
      says: ['112', '157'],
      says_not: ['112'],
      suggests: 'person',
    };
    const checks = checksOf(asked, 'en', reply);
    expect(Object.keys(checks)).toHaveLength(8);
    expect(Object.values(checks).every((holds) => !holds)).toBe(true);
  });

  it('take no outcome for another that begins like it', () =>
    expect(checksOf({ ...turn, outcome: 'guid' }, 'fa', reply)).toMatchObject({ outcome: false }));
});
