// How the chat looks: calm, phone first, light and dark, both writing directions (logical properties only), down to 320 pixels.
import { css } from 'lit';

const colours = css`
  :host {
    --page: #edf2f4;
    --surface: #ffffff;
    --ink: #11262f;
    --soft: #485d67;
    --line: #d2dde2;
    --brand: #0b3a49;
    --brand-ink: #ffffff;
    --brand-line: #2d5866;
    --visitor: #0d5263;
    --visitor-ink: #ffffff;
    --accent: #0b6f75;
    --accent-faint: #e4f1f1;
    --alert: #a32020;
    --alert-faint: #fbecec;
    --shadow: 0 1px 2px rgb(17 38 47 / 8%);
    color-scheme: light;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --page: #0c171c;
      --surface: #15262e;
      --ink: #e6eef1;
      --soft: #a6b8c0;
      --line: #2b414b;
      --brand: #0a2a35;
      --brand-ink: #eaf3f5;
      --brand-line: #24505f;
      --visitor: #12606c;
      --visitor-ink: #ffffff;
      --accent: #62c7c4;
      --accent-faint: #16343b;
      --alert: #ff9d97;
      --alert-faint: #3a1d1f;
      --shadow: none;
      color-scheme: dark;
    }
  }
`;

const frame = css`
  :host {
    display: block;
    block-size: 100%;
    min-block-size: 20rem;
    container-type: inline-size;
    font-family:
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      'Helvetica Neue',
      Arial,
      Tahoma,
      sans-serif;
    font-size: 1rem;
    line-height: 1.55;
    color: var(--ink);
    -webkit-text-size-adjust: 100%;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h3,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
  }

  .chat {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--page);
    overflow: hidden;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: currentColor;
    flex: none;
  }

  .icon.small {
    inline-size: 0.85em;
    block-size: 0.85em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    margin-inline-start: 0.35em;
    vertical-align: -0.05em;
  }

  [dir='rtl'] .icon.mirrors {
    transform: scaleX(-1);
  }
`;

const head = css`
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 0.6rem;
    padding-inline: max(0.85rem, (100% - 48rem) / 2);
    background: var(--brand);
    color: var(--brand-ink);
    flex: none;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-inline-size: 0;
  }

  .mark {
    inline-size: 2.4rem;
    block-size: 2.4rem;
    flex: none;
  }

  .mark path {
    fill: var(--brand-ink);
  }

  .mark text {
    font:
      700 11.5px system-ui,
      sans-serif;
    fill: var(--brand);
  }

  h1 {
    font-size: 1.05rem;
    font-weight: 650;
    line-height: 1.25;
  }

  .name p {
    display: none;
    font-size: 0.85rem;
    line-height: 1.35;
    opacity: 0.85;
  }

  .tools {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    flex: none;
  }

  .call,
  header select {
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    border: 1px solid var(--brand-line);
    border-radius: 0.6rem;
    background: transparent;
    color: inherit;
  }

  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding-inline: 0.6rem;
    text-decoration: none;
    white-space: nowrap;
  }

  .call span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  header select {
    padding-inline: 0.5rem;
    max-inline-size: 7rem;
  }

  header option {
    background: var(--surface);
    color: var(--ink);
  }

  header :focus-visible {
    outline-color: var(--brand-ink);
  }

  @container (max-width: 21.5rem) {
    .mark {
      display: none;
    }
  }

  @container (min-width: 40rem) {
    .name p {
      display: block;
    }

    .call {
      padding-inline: 0.9rem;
    }

    .call span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
`;

const conversation = css`
  .transcript {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 1.25rem;
    padding-inline: max(0.85rem, (100% - 48rem) / 2);
  }

  .transcript:focus-visible {
    outline-offset: -3px;
  }

  .lines {
    display: flex;
    flex-direction: column;
    gap: 0.9rem;
    list-style: none;
  }

  .line {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    max-inline-size: 100%;
  }

  .bubble {
    max-inline-size: min(100%, 42rem);
    padding: 0.8rem 1rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    border-end-start-radius: 0.3rem;
    background: var(--surface);
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }

  .visitor {
    align-items: flex-end;
    padding-inline-start: 2.5rem;
  }

  .visitor .bubble {
    padding-block: 0.6rem;
    border-color: transparent;
    border-end-start-radius: 1rem;
    border-end-end-radius: 0.3rem;
    background: var(--visitor);
    color: var(--visitor-ink);
  }

  .visitor .words {
    white-space: pre-wrap;
  }

  .agent .bubble {
    border-inline-start: 4px solid var(--accent);
  }

  .speaker {
    display: block;
    font-size: 0.85rem;
    font-weight: 600;
    color: var(--accent);
  }

  .words > * + * {
    margin-block-start: 0.7rem;
  }

  .words :is(ol, ul) {
    padding-inline-start: 1.5rem;
  }

  .words ul {
    list-style-type: disc;
  }

  .words li + li {
    margin-block-start: 0.35rem;
  }

  .words li::marker {
    color: var(--accent);
    font-weight: 600;
  }

  .break {
    align-items: center;
    font-size: 0.85rem;
    color: var(--soft);
    text-align: center;
  }
`;

const underAnswer = css`
  .citations {
    margin-block-start: 0.85rem;
    padding-block-start: 0.7rem;
    border-block-start: 1px solid var(--line);
    font-size: 0.9rem;
    line-height: 1.45;
  }

  .citations h3 {
    font-size: 0.8rem;
    font-weight: 600;
    color: var(--soft);
  }

  .citations ol {
    list-style: none;
    counter-reset: source;
  }

  .citations li {
    position: relative;
    counter-increment: source;
    padding-block: 0.3rem;
    padding-inline-start: 1.9rem;
  }

  .citations li::before {
    content: counter(source);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4rem;
    min-inline-size: 1.3rem;
    border-radius: 0.35rem;
    background: var(--accent-faint);
    color: var(--accent);
    font-size: 0.78rem;
    font-weight: 700;
    line-height: 1.3rem;
    text-align: center;
  }

  .citations a {
    display: inline-block;
    padding-block: 0.15rem;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .citations a:hover {
    text-decoration-thickness: 2px;
  }

  .as-of {
    display: block;
    color: var(--soft);
    font-size: 0.82rem;
  }

  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.9rem;
    list-style: none;
  }

  .suggestions button {
    min-block-size: 2.75rem;
    padding: 0.45rem 1rem;
    border: 1px solid var(--accent);
    border-radius: 1.4rem;
    background: var(--surface);
    color: var(--accent);
    font-weight: 550;
    line-height: 1.3;
    text-align: start;
  }

  .suggestions button:hover {
    background: var(--accent-faint);
  }

  .delivery {
    margin-block-start: 0.25rem;
    font-size: 0.82rem;
    color: var(--soft);
  }

  .delivery.failed {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    color: var(--alert);
  }

  .delivery button {
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    border: 1px solid currentColor;
    border-radius: 0.6rem;
    background: var(--alert-faint);
    font-weight: 600;
  }

  .typing .bubble {
    display: flex;
    gap: 0.35rem;
    padding-block: 1rem;
  }

  .typing i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--accent);
    animation: breathe 1.2s ease-in-out infinite;
  }

  .typing i:nth-of-type(2) {
    animation-delay: 0.15s;
  }

  .typing i:nth-of-type(3) {
    animation-delay: 0.3s;
  }

  /* Most answers come at once: what says "wait" waits itself. */
  .late {
    animation: appear 0.2s 0.4s backwards;
  }

  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

const foot = css`
  .status {
    flex: none;
    padding: 0.5rem 1rem;
    background: var(--accent-faint);
    color: var(--ink);
    font-size: 0.9rem;
    text-align: center;
    animation: appear 0.2s 1.5s backwards;
  }

  .status.unreachable {
    background: var(--alert-faint);
    color: var(--alert);
    animation: none;
  }

  .composer {
    flex: none;
    padding-block: 0.7rem max(0.6rem, env(safe-area-inset-bottom));
    padding-inline: max(0.85rem, (100% - 48rem) / 2);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  .field {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
    padding: 0.25rem;
    border: 1px solid var(--soft);
    border-radius: 1.1rem;
    background: var(--surface);
  }

  .field:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 2px var(--accent);
  }

  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    max-block-size: 9rem;
    padding: 0.6rem 0.7rem;
    border: 0;
    background: transparent;
    line-height: 1.5;
    resize: none;
  }

  textarea:focus {
    outline: none;
  }

  textarea::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  .send {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 0;
    border-radius: 0.85rem;
    background: var(--visitor);
    color: var(--visitor-ink);
  }

  .send[aria-disabled='true'] {
    background: var(--line);
    color: var(--soft);
    cursor: default;
  }

  .count {
    margin-block-start: 0.35rem;
    font-size: 0.85rem;
    color: var(--soft);
    text-align: end;
  }

  .count:empty {
    display: none;
  }

  .count.over {
    color: var(--alert);
    font-weight: 600;
  }

  .notice {
    margin-block-start: 0.45rem;
    padding-inline: 0.25rem;
    font-size: 0.8rem;
    line-height: 1.4;
    color: var(--soft);
  }
`;

const circumstances = css`
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    .bubble,
    .send,
    .typing i {
      border: 1px solid CanvasText;
    }
  }

  /* A phone on its side, or a keyboard over half the screen: the conversation needs the room. */
  @media (max-height: 24rem) {
    .notice {
      display: none;
    }

    header {
      padding-block: 0.25rem;
    }
  }
`;

export const styles = [colours, frame, head, conversation, underAnswer, foot, circumstances];
