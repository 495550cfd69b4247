import { messagesFor } from './turns';

describe('the messages of a round', () => {
  let count = 0;
  const questions = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, lang: text === 'e' ? 'de' : 'ru' }));
  const messages = messagesFor(questions, () => `id-${(count += 1)}`);

  it('are of conversations of four turns', () =>
    expect(messages.map(({ conversationId }) => conversationId)).toEqual(['id-1', 'id-1', 'id-1', 'id-1', 'id-6']));
  it('have an id each, or they would be answered from the transcript', () =>
    expect(new Set(messages.map(({ id }) => id)).size).toBe(5));
  it('tell the language of the page where it is one of ours', () =>
    expect(messages.map(({ interfaceLanguage }) => interfaceLanguage)).toEqual(['ru', 'ru', 'ru', 'ru', undefined]));
});
