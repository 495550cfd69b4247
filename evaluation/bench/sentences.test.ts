import { join } from 'node:path';
import { readSentences, sentencesIn } from './sentences';

const LAW = `# A LAW

> Source: somewhere

MADDE 2-
(1) Bu Kanun, ülkede çalışan yabancıları ve
yabancı çalıştıran işverenleri kapsar. (2) İzin alan yabancılar da bu Kanun hükümlerine tabidir.
Tanımlar
(3) İzin alan yabancılar da bu Kanun hükümlerine tabidir. Kısa.
(2) İzin alan yabancılar da bu Kanun hükümlerine tabidir.
`;

describe('the sentences of a text', () => {
  it('stand on one line each, once, without headings of the file and without fragments', () =>
    expect(sentencesIn(LAW)).toEqual([
      'MADDE 2- (1) Bu Kanun, ülkede çalışan yabancıları ve yabancı çalıştıran işverenleri kapsar.',
      '(2) İzin alan yabancılar da bu Kanun hükümlerine tabidir.',
      'Tanımlar (3) İzin alan yabancılar da bu Kanun hükümlerine tabidir.',
    ]));

  it('are taken from our own entries where there are no laws', () => {
    const root = join(__dirname, '../..');
    const { source, sentences } = readSentences(join(root, 'no-such-folder'), join(root, 'knowledge'));
    expect(source).toMatch(/own entries/);
    expect(sentences.length).toBeGreaterThan(300);
  });
});
