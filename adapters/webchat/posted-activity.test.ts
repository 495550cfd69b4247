import { isTooLong, parsePostedActivity } from './posted-activity';

const message = (text: unknown, over: object = {}): object => ({ type: 'message', text, ...over });

describe('a posted activity', () => {
  it('is read with what Web Chat sends along', () => {
    const posted = parsePostedActivity({
      ...message('Merhaba', { locale: 'tr-TR', from: { id: 'me' }, textFormat: 'plain', localTimezone: 'Europe/Istanbul' }),
      channelData: { clientActivityID: 'a1', attachmentSizes: [] },
    });
    expect(posted).toMatchObject({ type: 'message', text: 'Merhaba', locale: 'tr-TR', channelData: { clientActivityID: 'a1' } });
  });

  it.each([
    ['Turkish, Arabic and Persian text', 'İş ışığı مرحبا می‌خواهم'],
    ['lines and tabs', 'one\r\ntwo\tthree'],
    ['emoji', '👩🏽‍🏭🙂'],
  ])('may hold %s', (_, text) => {
    expect(parsePostedActivity(message(text)).text).toBe(text);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['an escape sequence', '\u001b[31mred'],
    ['a C1 control', 'a\u0085b'],
    ['half a character', 'a\ud83d'],
    ['what is left of broken bytes', 'a\ufffdb'],
  ])('may not hold %s', (_, text) => {
    expect(() => parsePostedActivity(message(text))).toThrow(expect.objectContaining({ code: 'bad_request' }));
  });

  it.each([
    ['nothing', undefined, 'missing_property'],
    ['null', null, 'missing_property'],
    ['a list', [], 'missing_property'],
    ['no type', { text: 'hi' }, 'missing_property'],
    ['a message without text', { type: 'message' }, 'missing_property'],
    ['a message of blanks', message('  \n'), 'missing_property'],
    ['text that is no text', message(42), 'bad_request'],
    ['a type that is no text', { type: 7 }, 'bad_request'],
    ['a client id that is no text', message('hi', { channelData: { clientActivityID: 1 } }), 'bad_request'],
    ['a client id as long as a letter', message('hi', { channelData: { clientActivityID: 'x'.repeat(300) } }), 'bad_request'],
  ])('is refused when it is %s', (_, body, code) => {
    expect(() => parsePostedActivity(body)).toThrow(expect.objectContaining({ code }));
  });

  it('does not repeat the text it refuses', () => {
    expect(() => parsePostedActivity(message('secret\u0000'))).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });

  it('may be a file or a value without text', () => {
    expect(parsePostedActivity({ type: 'message', attachments: [{ contentType: 'audio/ogg' }] }).attachments).toHaveLength(1);
    expect(parsePostedActivity({ type: 'message', value: { choice: 1 } }).value).toEqual({ choice: 1 });
  });

  it('is too long beyond 2,000 characters', () => {
    expect(isTooLong(parsePostedActivity(message('a'.repeat(2000))))).toBe(false);
    expect(isTooLong(parsePostedActivity(message('a'.repeat(2001))))).toBe(true);
  });
});
