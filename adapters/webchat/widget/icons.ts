// The few drawings of the page. Decoration only: each stands beside words or inside a button that has a name.
import { html } from 'lit';

/** A speech bubble with the three digits of the line. */
export const mark = html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
  <path d="M8 5h24a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5H19l-8 7v-7H8a5 5 0 0 1-5-5V10a5 5 0 0 1 5-5z" />
  <text x="20" y="22" text-anchor="middle">170</text>
</svg>`;

export const phone = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path
    d="M6.6 3h3l1.6 4.5-2.1 1.7a13 13 0 0 0 5.7 5.7l1.7-2.1 4.5 1.6v3A3.6 3.6 0 0 1 17.4 21 14.4 14.4 0 0 1 3 6.6 3.6 3.6 0 0 1 6.6 3z"
  />
</svg>`;

export const plane = html`<svg class="icon mirrors" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M4 4.5 21 12 4 19.5l2.2-6.3L14 12l-7.8-1.2z" />
</svg>`;

export const outward = html`<svg class="icon small mirrors" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />
</svg>`;
