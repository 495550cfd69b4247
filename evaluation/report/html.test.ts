import { escapeHtml, html, trusted } from './html';

describe('HTML made from values', () => {
  it('escapes what could end a text or an attribute', () =>
    expect(escapeHtml(`<a title="b" c='d'>&`)).toBe('&lt;a title=&quot;b&quot; c=&#39;d&#39;&gt;&amp;'));

  it('escapes values, and leaves HTML and numbers as they are', () => {
    const note = '</li><script>alert(1)</script>';
    const item = html`<li title="${note}">${note} ${3} ${undefined}${html`<b>${'&'}</b>`}</li>`;
    expect(item.markup).toBe(`<li title="${escapeHtml(note)}">${escapeHtml(note)} 3 <b>&amp;</b></li>`);
    expect(item.markup).not.toContain('<script');
  });

  it('joins lists, and trusts only what is marked as trusted', () =>
    expect(html`<p>${[html`<b>1</b>`, trusted('<i>2</i>')]}</p>`.markup).toBe('<p><b>1</b>\n<i>2</i></p>'));
});
