// A table that a keyboard can scroll where it is wider than the screen.
import { html, type Html } from './html';

/** @param rows each a list of whole cells: `th` with a scope, or `td` */
export function htmlTable(caption: string, head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption === '' ? head.join(', ') : caption}">
    <table>
      ${
        caption === ''
          ? undefined
          : html`<caption>
              ${caption}
            </caption>`
      }
      <thead>
        <tr>
          ${head.map((name) => (name === '' ? html`<td></td>` : html`<th scope="col">${name}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
