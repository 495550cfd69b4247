import { readCommand } from './commands';

describe('orders to the assistant', () => {
  it.each([
    ['Baştan başla', 'start-over'],
    ['simpler please!', 'simpler'],
    ['повторите, пожалуйста', 'repeat'],
    ['بالعربي', 'language:ar'],
    ['به فارسی', 'language:fa'],
    ['по-русски', 'language:ru'],
    ['English please', 'language:en'],
    ['vazgeçtim', 'stop'],
  ])('reads «%s»', (text, command) => expect(readCommand(text)).toBe(command));

  it.each(['izin iptal et', 'russian worker', 'türkçe bilmek şart mı', '', 'how do I stop my boss'])(
    'leaves «%s» to others',
    (text) => expect(readCommand(text)).toBeUndefined(),
  );
});
