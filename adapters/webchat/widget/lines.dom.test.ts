// What stands in the transcript after which event.
import { isWaiting, openSuggestions, withBreak, withDelivery, withMessage, withOutgoing, type Line } from './lines';
import type { Message } from './wire';

const said = (over: Partial<Message> = {}): Message => ({
  type: 'message',
  id: 'c|1',
  from: 'assistant',
  text: 'Merhaba',
  citations: [],
  suggestions: [],
  ...over,
});

const shown = (lines: readonly Line[]): string[] =>
  lines.map((line) => (line.kind === 'break' ? '---' : line.from === 'visitor' ? `${line.text} (${line.delivery})` : line.text));

describe('the lines of the transcript', () => {
  it('know a message that left by its own id when it comes back', () => {
    const left = withOutgoing([], 'k1', 'soru');
    expect(shown(left)).toEqual(['soru (sending)']);
    expect(isWaiting(left)).toBe(true);
    const back = withMessage(left, said({ from: 'visitor', text: '[masked]', clientActivityId: 'k1' }));
    expect(shown(back)).toEqual(['soru (sent)']);
    expect(isWaiting(back)).toBe(false);
  });

  it('show what the visitor wrote before this page was opened', () => {
    expect(shown(withMessage([], said({ from: 'visitor', text: 'eski', clientActivityId: 'k0' })))).toEqual(['eski (sent)']);
  });

  it('mark what could not be sent', () => {
    expect(shown(withDelivery(withOutgoing([], 'k1', 'soru'), 'k1', 'failed'))).toEqual(['soru (failed)']);
  });

  it('show the same words twice in a row only once', () => {
    const once = withMessage([], said({ id: 'unstored-1', text: 'Özür dileriz.' }));
    expect(shown(withMessage(once, said({ id: 'unstored-2', text: 'Özür dileriz.' })))).toEqual(['Özür dileriz.']);
    const asked = withOutgoing(once, 'k1', 'soru');
    expect(shown(withMessage(asked, said({ id: 'c|2', text: 'Özür dileriz.' })))).toEqual([
      'Özür dileriz.',
      'soru (sending)',
      'Özür dileriz.',
    ]);
  });

  it('offer the suggestions of the last thing we said, until it is answered', () => {
    const suggestions = [{ label: 'Harç', value: 'entry:fees' }];
    const lines = withMessage([], said({ suggestions }));
    expect(openSuggestions(lines)).toEqual(suggestions);
    expect(openSuggestions(withOutgoing(lines, 'k1', 'Harç'))).toEqual([]);
    expect(openSuggestions([])).toEqual([]);
  });

  it('are parted where a new conversation begins, unless nothing stood before', () => {
    expect(withBreak([], 'b')).toEqual([]);
    expect(shown(withBreak(withMessage([], said()), 'b'))).toEqual(['Merhaba', '---']);
  });
});
