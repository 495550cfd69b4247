// The chat as a custom element: holds the lines, listens to the transport and draws the views. Fills the box it is put in.
// Attributes: `server` (origin of the service, by default that of the script), `language`, `page` (it is the whole page).
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../knowledge/contracts/language';
import { createAnnouncer, type Announce } from './announce';
import { later, memoryOn, newKey, openSocket } from './browser';
import { drawComposer, isSendable } from './composer-view';
import { drawHeader } from './header-view';
import { withBreak, withDelivery, withMessage, withOutgoing, type Line } from './lines';
import { plainText } from './markdown';
import type { Status } from './stream';
import { directionOf, languageAmong, STRINGS, type Strings } from './strings';
import { styles } from './styles';
import { drawTranscript } from './transcript-view';
import { createTransport, type Transport } from './transport';
import type { Message, ShownSuggestion } from './wire';

const TYPING_MS = 8_000;
/** A page that was out of sight for longer may have a dead line that looks open. */
const ASLEEP_MS = 30_000;

/** Where the script came from: `main.ts` sets it before the element is defined. */
export const origin = { ofScript: '' };

export class ChatElement extends LitElement {
  static override styles = styles;
  static override properties = { server: {}, language: {} };
  declare server: string | null;
  declare language: string | null;

  #chosen: Language = 'tr';
  #lines: readonly Line[] = [];
  #draft = '';
  #status: Status = 'connecting';
  #isTyping = false;
  #stopTyping: () => void = () => undefined;
  #hiddenAt = 0;
  #announce: Announce = () => undefined;
  #transport: Transport | undefined;
  readonly #preference = memoryOn(() => localStorage, 'alo170.language');

  override connectedCallback(): void {
    super.connectedCallback();
    this.#choose(languageAmong(this.#wishes()));
    this.#transport ??= this.#createTransport();
    this.#transport.open();
    window.addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#look);
    this.#transport?.close();
  }

  protected override firstUpdated(): void {
    const [first, second] = this.renderRoot.querySelectorAll('.announcements > *');
    if (first !== undefined && second !== undefined) this.#announce = createAnnouncer(first, second);
  }

  protected override render(): TemplateResult {
    const strings = this.#strings();
    const language = this.#chosen;
    return html`<div class="chat" lang=${language} dir=${directionOf(language)}>
      ${drawHeader({ language, strings, onLanguage: (next) => this.#prefer(next) })}
      ${drawTranscript({
        lines: this.#lines,
        language,
        strings,
        isTyping: this.#isTyping,
        isOnline: this.#status === 'online',
        onSuggestion: (suggestion) => this.#tap(suggestion),
        onRetry: (key) => this.#transport?.retry(key),
      })}
      ${this.#drawStatus()}
      ${drawComposer({ draft: this.#draft, language, strings, onDraft: (draft) => this.#write(draft), onSend: () => this.#submit() })}
      <div class="announcements unseen">
        <div aria-live="polite"></div>
        <div aria-live="polite"></div>
      </div>
    </div>`;
  }

  #drawStatus(): TemplateResult | typeof nothing {
    const note = this.#statusNote();
    return note === undefined ? nothing : html`<p class="status ${this.#status}">${note}</p>`;
  }

  #statusNote(): string | undefined {
    const strings = this.#strings();
    const notes: Record<Status, string | undefined> = {
      online: undefined,
      connecting: strings.connecting,
      reconnecting: strings.reconnecting,
      unreachable: strings.unreachable,
    };
    return notes[this.#status];
  }

  #strings(): Strings {
    return STRINGS[this.#chosen];
  }

  /** The languages to try, dearest first: what was chosen here before, what the page says, what the browser says. */
  #wishes(): (string | null | undefined)[] {
    const asked = this.hasAttribute('page') ? new URLSearchParams(location.search).get('lang') : document.documentElement.lang;
    return [this.hasAttribute('page') ? asked : undefined, this.#preference.read(), this.language, asked, ...navigator.languages];
  }

  #choose(language: Language): void {
    this.#chosen = language;
    if (this.hasAttribute('page')) {
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      document.title = this.#strings().title;
    }
    this.requestUpdate();
  }

  #prefer(language: Language): void {
    this.#preference.write(language);
    this.#choose(language);
  }

  #createTransport(): Transport {
    return createTransport({
      server: this.server ?? origin.ofScript,
      fetch: (input, init) => fetch(input, init),
      openSocket,
      later,
      random: () => Math.random(),
      memory: memoryOn(() => sessionStorage, 'alo170.conversation'),
      locale: () => this.#chosen,
      events: {
        onMessage: (message) => this.#hear(message),
        onTyping: () => this.#showTyping(),
        onDelivery: (key, delivery) => {
          this.#show(withDelivery(this.#lines, key, delivery));
          if (delivery === 'failed') this.#announce(this.#strings().failed);
        },
        onStatus: (status) => {
          this.#status = status;
          this.requestUpdate();
          const note = this.#statusNote();
          if (note !== undefined) this.#announce(note);
        },
        onBegunAnew: () => this.#show(withBreak(this.#lines, newKey())),
      },
    });
  }

  #hear(message: Message): void {
    const lines = withMessage(this.#lines, message);
    if (message.from !== 'visitor') {
      this.#endTyping();
      const speaker = message.from === 'agent' ? this.#strings().agent : this.#strings().assistant;
      if (lines.length > this.#lines.length) this.#announce(`${speaker}: ${plainText(message.text)}`);
    }
    this.#show(lines);
  }

  #show(lines: readonly Line[]): void {
    const hasGrown = lines.length > this.#lines.length;
    this.#lines = lines;
    this.requestUpdate();
    if (hasGrown) void this.updateComplete.then(() => this.#scrollToNews());
  }

  /** The last question goes to the top if the answer is long: an answer is read from its beginning. */
  #scrollToNews(): void {
    const transcript = this.renderRoot.querySelector('.transcript');
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('.line')];
    const last = lines.filter((line) => !line.classList.contains('typing')).pop();
    if (transcript === null || last === undefined) return;
    const question = lines.filter((line) => line.classList.contains('visitor')).pop() ?? last;
    const isNear = last.offsetTop - question.offsetTop < transcript.clientHeight / 3;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const first = isNear ? question : last;
    transcript.scrollTo({ top: first.offsetTop - 16, behavior: isCalm ? 'auto' : 'smooth' });
  }

  #showTyping(): void {
    this.#stopTyping();
    this.#isTyping = true;
    this.#stopTyping = later(() => this.#endTyping(), TYPING_MS);
    this.requestUpdate();
  }

  #endTyping(): void {
    this.#stopTyping();
    this.#isTyping = false;
    this.requestUpdate();
  }

  #write(draft: string): void {
    this.#draft = draft;
    this.requestUpdate();
  }

  #submit(): void {
    if (!isSendable(this.#draft)) return;
    this.#say(this.#draft.trim());
    this.#write('');
    const field = this.renderRoot.querySelector('textarea');
    if (field !== null) field.style.height = '';
    field?.focus();
  }

  #tap({ label, value }: ShownSuggestion): void {
    this.#say(label, value);
    // The button is gone with the next drawing; without this, focus would be lost with it.
    this.renderRoot.querySelector('textarea')?.focus({ preventScroll: true });
  }

  #say(text: string, value?: string): void {
    const key = newKey();
    this.#show(withOutgoing(this.#lines, key, text, value));
    this.#transport?.send({ key, text, ...(value === undefined ? {} : { value }) });
  }

  readonly #wake = (): void => this.#transport?.wake();

  readonly #look = (): void => {
    if (document.hidden) this.#hiddenAt = Date.now();
    else if (Date.now() - this.#hiddenAt > ASLEEP_MS) this.#wake();
  };
}
