// Draws the field to write in: Enter sends, Shift+Enter begins a line, and near the limit the characters are counted.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../knowledge/contracts/language';
import { plane } from './icons';
import { directionOf, formatCount, type Strings } from './strings';

/** The server's limit, counted as people count: an emoji is one. */
export const LONGEST_TEXT = 2_000;
const COUNTED_FROM = 1_800;

export const lengthOf = (text: string): number => [...text].length;

export type ComposerView = {
  draft: string;
  language: Language;
  strings: Strings;
  onDraft: (draft: string) => void;
  onSend: () => void;
};

export const isSendable = (draft: string): boolean => draft.trim() !== '' && lengthOf(draft.trim()) <= LONGEST_TEXT;

/** Nothing far from the limit; then what is left, or what is too much. */
export function countNote(draft: string, strings: Strings, language: Language): string | undefined {
  const left = LONGEST_TEXT - lengthOf(draft.trim());
  if (left > LONGEST_TEXT - COUNTED_FROM) return undefined;
  return left >= 0 ? strings.charactersLeft(formatCount(left, language)) : strings.tooLong(formatCount(-left, language));
}

/** While an input method composes a character, Enter belongs to it. */
export const isSendKey = ({ key, shiftKey, isComposing }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'isComposing'>): boolean =>
  key === 'Enter' && !shiftKey && !isComposing;

function growToFit(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

export function drawComposer({ draft, language, strings, onDraft, onSend }: ComposerView): TemplateResult {
  const note = countNote(draft, strings, language);
  const isTooLong = lengthOf(draft.trim()) > LONGEST_TEXT;
  const onInput = (event: InputEvent): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    onDraft(event.target.value);
    growToFit(event.target);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    onSend();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSend();
  };
  return html`<form class="composer" @submit=${onSubmit}>
    <div class="field">
      <label class="unseen" for="question">${strings.question}</label>
      <textarea
        id="question"
        rows="1"
        dir=${draft === '' ? directionOf(language) : 'auto'}
        enterkeyhint="send"
        autocomplete="off"
        placeholder=${strings.placeholder}
        aria-describedby="notice count"
        aria-invalid=${isTooLong ? 'true' : 'false'}
        .value=${live(draft)}
        @input=${onInput}
        @keydown=${onKey}
      ></textarea>
      <button
        class="send"
        type="submit"
        aria-label=${strings.send}
        title=${strings.send}
        aria-disabled=${isSendable(draft) ? 'false' : 'true'}
      >
        ${plane}
      </button>
    </div>
    <p id="count" class=${isTooLong ? 'count over' : 'count'}>${note ?? nothing}</p>
    <p id="notice" class="notice">${strings.notice}</p>
  </form>`;
}
