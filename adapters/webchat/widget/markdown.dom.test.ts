// The small markdown, as blocks and as nodes of a page.
import { render } from 'lit';
import { blocksOf, drawMarkdown, plainText, runsOf } from './markdown';

function drawn(markdown: string): HTMLElement {
  const place = document.createElement('div');
  render(drawMarkdown(markdown), place);
  return place;
}

/** The element names and words, without the notes that Lit leaves between them. */
const outline = (markdown: string): string =>
  drawn(markdown)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/>\s+|\s+</g, (found) => found.trim());

describe('the markdown of replies', () => {
  it.each([
    ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    ['before **sixty days** after', '<p>before <strong>sixty days</strong> after</p>'],
    ['1. one\n2. two', '<ol start="1"><li>one</li><li>two</li></ol>'],
    ['3) three', '<ol start="3"><li>three</li></ol>'],
    ['- one\n- **two**', '<ul><li>one</li><li><strong>two</strong></li></ul>'],
    ['Do:\n1. one\n\n2. two\n- three', '<p>Do:</p><ol start="1"><li>one</li><li>two</li></ol><ul><li>three</li></ul>'],
    ['- one\n  more of one\nafter', '<ul><li>one<br>more of one</li></ul><p>after</p>'],
    ['**one** and **two**', '<p><strong>one</strong> and <strong>two</strong></p>'],
  ])('draws %j', (markdown, expected) => {
    expect(outline(markdown)).toBe(expected.replace(/>\s+|\s+</g, (found) => found.trim()));
  });

  it.each(['a ** b ** c', '**', '****', 'open ** end', '2026 yılında', '-5 degrees', '1.5 months', '*one*'])(
    'leaves %j as it is',
    (text) => {
      expect(drawn(text).textContent?.trim()).toBe(text);
    },
  );

  it('draws markup of others as the letters it is made of', () => {
    const place = drawn('<img src=x onerror=alert(1)> **<script>alert(2)</script>** [a](javascript:alert(3))');
    expect(place.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('draws nothing for nothing', () => {
    expect(blocksOf(' \n\n')).toEqual([]);
    expect(runsOf('')).toEqual([]);
  });

  it('is not slowed by a text made to slow it', () => {
    const before = performance.now();
    blocksOf(`${'**a'.repeat(2_000)}\n${'* '.repeat(5_000)}`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('is read out without its marks', () => {
    expect(plainText('Within **sixty days**:\n1. log in\n2. pay')).toBe('Within sixty days:\nlog in\npay');
  });
});
