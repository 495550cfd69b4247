// Draws the head of the chat: its name, the telephone, the language of the interface.
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../knowledge/contracts/language';
import { mark, phone } from './icons';
import { isLanguage, LANGUAGE_MENU, STRINGS, type Strings } from './strings';

export type HeaderView = { language: Language; strings: Strings; onLanguage: (language: Language) => void };

export function drawHeader({ language, strings, onLanguage }: HeaderView): TemplateResult {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement && isLanguage(target.value)) onLanguage(target.value);
  };
  return html`<header>
    <div class="name">
      ${mark}
      <div>
        <h1>${strings.title}</h1>
        <p>${strings.subtitle}</p>
      </div>
    </div>
    <div class="tools">
      <a class="call" href="tel:170">${phone}<span>${strings.call}</span></a>
      <label class="unseen" for="language">${strings.language}</label>
      <select id="language" @change=${onChange}>
        ${LANGUAGE_MENU.map(
          (item) =>
            html`<option value=${item} lang=${item} ?selected=${item === language}>${STRINGS[item].languageName}</option>`,
        )}
      </select>
    </div>
  </header>`;
}
