// Draws the conversation: messages, the law they rest on, what can be tapped next, and that an answer is on its way.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../knowledge/contracts/language';
import { outward } from './icons';
import { isWaiting, openSuggestions, type Line } from './lines';
import { drawMarkdown } from './markdown';
import { directionOf, formatDay, type Strings } from './strings';
import type { ShownCitation, ShownSuggestion } from './wire';

export type TranscriptView = {
  lines: readonly Line[];
  language: Language;
  strings: Strings;
  isTyping: boolean;
  /** Off line, what was sent waits for the line and not for an answer. */
  isOnline: boolean;
  onSuggestion: (suggestion: ShownSuggestion) => void;
  onRetry: (key: string) => void;
};

type OurLine = Extract<Line, { from: 'assistant' | 'agent' }>;
type VisitorLine = Extract<Line, { from: 'visitor' }>;

function drawCitation({ label, url, asOf }: ShownCitation, { strings, language }: TranscriptView): TemplateResult {
  const name =
    url === undefined
      ? html`<span>${label}</span>`
      : html`<a href=${url} target="_blank" rel="noopener noreferrer"
          >${label}⁠${outward}<span class="unseen">(${strings.opensInNewTab})</span></a
        >`;
  return html`<li>
    ${name}${asOf === undefined ? nothing : html` <span class="as-of">${strings.asOf(formatDay(asOf, language))}</span>`}
  </li>`;
}

const drawCitations = (citations: ShownCitation[], view: TranscriptView): TemplateResult =>
  html`<section class="citations" aria-label=${view.strings.sources} lang=${view.language} dir=${directionOf(view.language)}>
    <h3>${view.strings.sources}</h3>
    <ol>
      ${citations.map((citation) => drawCitation(citation, view))}
    </ol>
  </section>`;

function drawOurs(line: OurLine, view: TranscriptView): TemplateResult {
  const spoken = line.language ?? view.language;
  const speaker = line.from === 'agent' ? view.strings.agent : view.strings.assistant;
  return html`<li class="line ours ${line.from}">
    <div class="bubble">
      <span class=${line.from === 'agent' ? 'speaker' : 'unseen'}>${speaker}<span class="unseen">:</span></span>
      <div class="words" lang=${spoken} dir=${directionOf(spoken)}>${drawMarkdown(line.text)}</div>
      ${line.citations.length > 0 ? drawCitations(line.citations, view) : nothing}
    </div>
  </li>`;
}

function drawDelivery(line: VisitorLine, { strings, isOnline, onRetry }: TranscriptView): TemplateResult | typeof nothing {
  switch (line.delivery) {
    case 'sent':
      return nothing;
    case 'sending':
      return isOnline ? nothing : html`<span class="delivery late">${strings.sending}</span>`;
    case 'failed':
      return html`<span class="delivery failed">
        <span>${strings.failed}</span>
        <button type="button" @click=${() => onRetry(line.key)}>${strings.retry}</button>
      </span>`;
  }
}

const drawVisitors = (line: VisitorLine, view: TranscriptView): TemplateResult =>
  html`<li class="line visitor">
    <div class="bubble">
      <span class="unseen">${view.strings.you}:</span>
      <div class="words" dir="auto">${line.text}</div>
    </div>
    ${drawDelivery(line, view)}
  </li>`;

function drawLine(line: Line, view: TranscriptView): TemplateResult {
  if (line.kind === 'break') return html`<li class="line break"><span>${view.strings.begunAnew}</span></li>`;
  return line.from === 'visitor' ? drawVisitors(line, view) : drawOurs(line, view);
}

const drawTyping = (strings: Strings): TemplateResult =>
  html`<li class="line ours typing late">
    <div class="bubble"><span class="unseen">${strings.typing}</span><i></i><i></i><i></i></div>
  </li>`;

const drawSuggestions = (suggestions: ShownSuggestion[], { strings, onSuggestion }: TranscriptView): TemplateResult =>
  html`<ul class="suggestions" aria-label=${strings.suggestions}>
    ${suggestions.map(
      (suggestion) =>
        html`<li>
          <button type="button" dir="auto" @click=${() => onSuggestion(suggestion)}>${suggestion.label}</button>
        </li>`,
    )}
  </ul>`;

export function drawTranscript(view: TranscriptView): TemplateResult {
  const suggestions = openSuggestions(view.lines);
  return html`<div class="transcript" role="region" aria-label=${view.strings.conversation} tabindex="0">
    <ol class="lines">
      ${view.lines.map((line) => drawLine(line, view))}
      ${view.isTyping || (view.isOnline && isWaiting(view.lines)) ? drawTyping(view.strings) : nothing}
    </ol>
    ${suggestions.length > 0 ? drawSuggestions(suggestions, view) : nothing}
  </div>`;
}
