// The drawn conversation: what a reader, a keyboard and a screen reader meet.
import { render } from 'lit';
import type { Line } from './lines';
import { STRINGS } from './strings';
import { drawTranscript, type TranscriptView } from './transcript-view';

const citation = { label: '6735 sayılı Kanun, m. 7(3)', url: 'https://mevzuat.gov.tr/6735', asOf: '2026-11-21' };
const answer: Line = {
  kind: 'message',
  key: 'a',
  from: 'assistant',
  text: '**altmış gün**',
  language: 'tr',
  citations: [],
  suggestions: [],
};

function drawn(lines: Line[], over: Partial<TranscriptView> = {}): HTMLElement {
  const place = document.createElement('div');
  const nothing = (): void => undefined;
  const view = {
    lines,
    language: 'ar',
    strings: STRINGS.ar,
    isTyping: false,
    isOnline: true,
    onSuggestion: nothing,
    onRetry: nothing,
    ...over,
  } as const;
  render(drawTranscript(view), place);
  return place;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u2060\u00a0]+/g, ' ').trim();

describe('the drawn conversation', () => {
  it('shows an answer in its own language and direction, on a page in another', () => {
    const words = drawn([answer]).querySelector('.words');
    expect(words?.getAttribute('lang')).toBe('tr');
    expect(words?.getAttribute('dir')).toBe('ltr');
    expect(words?.querySelector('strong')?.textContent).toBe('altmış gün');
  });

  it('shows the law under the answer: what, as of when, and a link that keeps the chat open', () => {
    const place = drawn([{ ...answer, citations: [citation, { label: 'Genel uygulama' }] }]);
    const items = [...place.querySelectorAll('.citations li')];
    expect(textOf(items[0])).toContain('6735 sayılı Kanun, m. 7(3)');
    expect(textOf(items[0]?.querySelector('.as-of'))).toBe('بحسب النص الساري في 21 نوفمبر 2026');
    const link = items[0]?.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://mevzuat.gov.tr/6735', '_blank', 'noopener noreferrer']);
    expect(items[1]?.querySelector('a, .as-of')).toBeNull();
  });

  it('offers suggestions as buttons and says which one was tapped', () => {
    const onSuggestion = jest.fn();
    const place = drawn([{ ...answer, suggestions: [{ label: 'Harç ne kadar?', value: 'entry:fees' }] }], { onSuggestion });
    place.querySelector<HTMLButtonElement>('.suggestions button')?.click();
    expect(onSuggestion).toHaveBeenCalledWith({ label: 'Harç ne kadar?', value: 'entry:fees' });
  });

  it('says what was not sent, and sends it again on request', () => {
    const onRetry = jest.fn();
    const place = drawn([{ kind: 'message', key: 'k1', from: 'visitor', text: 'soru', delivery: 'failed' }], { onRetry });
    expect(textOf(place.querySelector('.delivery'))).toBe(`${STRINGS.ar.failed} ${STRINGS.ar.retry}`);
    place.querySelector<HTMLButtonElement>('.delivery button')?.click();
    expect(onRetry).toHaveBeenCalledWith('k1');
  });

  it('waits for the answer on line, and for the line off line', () => {
    const sending: Line = { kind: 'message', key: 'k1', from: 'visitor', text: 'soru', delivery: 'sending' };
    expect(drawn([sending]).querySelector('.typing')).not.toBeNull();
    expect(drawn([sending]).querySelector('.delivery')).toBeNull();
    expect(drawn([sending], { isOnline: false }).querySelector('.typing')).toBeNull();
    expect(textOf(drawn([sending], { isOnline: false }).querySelector('.delivery'))).toBe(STRINGS.ar.sending);
  });

  it('shows what the visitor wrote as letters, whatever it is', () => {
    const place = drawn([{ kind: 'message', key: 'k1', from: 'visitor', text: '<b>x</b> **y**', delivery: 'sent' }]);
    expect(place.querySelector('.words')?.textContent).toBe('<b>x</b> **y**');
  });

  it('names an officer, and tells a screen reader who speaks', () => {
    expect(textOf(drawn([{ ...answer, from: 'agent' }]).querySelector('.speaker'))).toBe(`${STRINGS.ar.agent}:`);
    expect(textOf(drawn([answer]).querySelector('.bubble > .unseen'))).toBe(`${STRINGS.ar.assistant}:`);
  });
});
