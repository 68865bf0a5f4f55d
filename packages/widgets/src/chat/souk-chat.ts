import { emit } from '../shared/events.js';
import { launcherLabel } from '../shared/messages/launcher.js';
import { PageSettings } from '../shared/page-settings.js';
import { PlainElement, reflect } from '../shared/plain-element.js';
import type { ChatPanel } from './chat-panel.js';
import { launcherSheet, LauncherButton } from './launcher-button.js';

export type { SignInDetail } from './events.js';
export type { AgreedOffer } from '../shared/agreed-offer.js';

declare global {
  interface HTMLElementTagNameMap {
    'souk-chat': SoukChat;
  }
}

const attributes = ['listing', 'conversation', 'display', 'label', 'public-key', 'api-origin', 'locale', 'theme']; // prettier-ignore

/**
 * Lets a buyer and a seller talk, haggle, and buy at the agreed price without leaving the conversation.
 *
 * This is the launcher alone, without template engine and client: the conversation is fetched when somebody first opens it.
 *
 * @summary A button that opens the conversation with a seller, with offers and counter-offers.
 *
 * @slot - A link for readers without scripts, and for when chat cannot be used here
 * @slot checkout - Shown in the conversation: what buys at an agreed price, when nothing on the page does
 *
 * @attr {string} listing - Id of the listing to talk about, `lst_…`. Without it, and without a conversation, all talks are shown
 * @attr {string} conversation - Id of the conversation to open, `cnv_…`
 * @attr {string} label - Other words on the button
 * @attr {string} session - Token of the signed-in buyer or seller; the page's session unless told
 * @attr {'button' | 'floating' | 'inline'} display - `button` in the page, `floating` in a corner of the window, or `inline`: no button, the conversation is part of the page
 * @attr {string} public-key - Publishable key (`pk_…`), when this element uses another than the page
 * @attr {string} api-origin - Where the platform is, when this element uses another than the page
 * @attr {string} locale - Language of texts, prices and dates, BCP 47. The page's language unless told
 * @attr {'auto' | 'light' | 'dark'} theme - Colour scheme; the page's unless told
 *
 * @fires {CustomEvent} souk-chat-open - The conversation is open
 * @fires {CustomEvent} souk-chat-close - It was closed
 * @fires {CustomEvent} souk-chat-unread - `detail.count` messages wait to be read
 * @fires {CustomEvent<SignInDetail>} souk-sign-in - Nobody is signed in, or the session has ended: set `session`
 * @fires {CustomEvent} souk-message-sent - A message has arrived at the platform; `detail.message`
 * @fires {CustomEvent<AgreedOffer>} souk-offer-accept - Both sides have agreed on a price
 * @fires {CustomEvent<AgreedOffer>} souk-offer-checkout - The buyer wants to pay the agreed price; `preventDefault()` says that the page does it. `<souk-checkout>` of the same listing does
 * @fires {CustomEvent} souk-error - Something was refused or failed; `detail.error` is a `SoukError`
 *
 * @csspart launcher - The button in the page
 * @csspart panel - The sheet with the conversations
 * @csspart heading - Its heading
 * @csspart listing - The listing that is talked about
 * @csspart log - The messages
 * @csspart bubble - One message
 * @csspart offer - The card of a price
 * @csspart deal - The card of an agreed price
 * @csspart quote - What a price comes to, line by line
 * @csspart warning - What a message is warned of
 * @csspart composer - The field to write in, with what goes along
 * @csspart reply - A ready answer
 * @csspart send - The button that sends
 * @csspart button - Any other button with words
 * @csspart inbox - The list of conversations
 *
 * @cssproperty --souk-chat-size - Height of an `inline` conversation; 600px unless set
 *
 * @cssstate open - The conversation is open
 * @cssstate unread - Messages wait to be read
 */
// oxlint-disable-next-line wc/define-tag-after-class-definition -- define.ts does it: importing the class registers nothing.
export class SoukChat extends PlainElement {
  static readonly observedAttributes = [...attributes, 'session'];

  /** Id of the listing to talk about, `lst_…`. */
  declare listing?: string | undefined;
  /** Id of the conversation to open, `cnv_…`. */
  declare conversation?: string | undefined;
  /** `button`, `floating` or `inline`. */
  declare display?: string | undefined;
  /** Other words on the button. */
  declare label?: string | undefined;
  /** Publishable key, when this element uses another than the page. */
  declare publicKey?: string | undefined;
  /** Where the platform is, when this element uses another than the page. */
  declare apiOrigin?: string | undefined;
  /** Language, BCP 47. */
  declare locale?: string | undefined;
  /** `auto`, `light` or `dark`. */
  declare theme?: string | undefined;

  static {
    reflect(this.prototype, attributes);
  }

  readonly #settings = new PageSettings(this, this.attachInternals().states, () => {});
  // Nothing is fetched before somebody can see a conversation that is part of the page.
  readonly #observer = new IntersectionObserver((entries) => {
    if (this.isInline && entries.some((entry) => entry.isIntersecting)) void this.open();
  });
  readonly #slot = document.createElement('slot');
  readonly #launcher = new LauncherButton();
  #panel: ChatPanel | undefined;
  #loading: Promise<ChatPanel> | undefined;
  #session: string | undefined;
  #isOpen = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [launcherSheet()];
    this.#slot.hidden = true;
    const { button } = this.#launcher;
    button.addEventListener('click', this.#onClick);
    root.append(this.#slot, button);
  }

  /** Token of the signed-in buyer or seller. As a property it is not written into the page. */
  get session(): string | undefined {
    return this.#session ?? this.getAttribute('session') ?? undefined;
  }
  set session(token: string | undefined) {
    this.#session = token;
    this.#tellPanel();
  }

  /** Whether the conversation is part of the page. @internal */
  get isInline(): boolean {
    return this.display === 'inline';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    // A move in the page takes what floats out of the top layer.
    this.#tellPanel();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** Opens the conversation, as a press on the button does. Resolves when it is there. */
  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.requestUpdate();
    try {
      const panel = await (this.#loading ??= this.#load());
      // It may have been closed, or taken away, while the code was on its way.
      if (!this.#isOpen || !this.isConnected) return;
      this.#tellPanel();
      await panel.updateComplete;
      if (!this.isInline) panel.focusHeading();
      emit(this, 'souk-chat-open', { listing: this.listing });
    } catch (error) {
      this.#loading = undefined;
      this.#isOpen = false;
      this.#slot.hidden = this.childElementCount === 0;
      console.error('<souk-chat> could not be opened; the next press tries again.', error);
    }
    this.requestUpdate();
  }

  /** Closes it; what was being written stays. */
  close(): void {
    if (!this.#isOpen || this.isInline) return;
    const hadFocus = this.shadowRoot?.activeElement === this.#panel;
    this.#isOpen = false;
    this.#tellPanel();
    if (hadFocus) this.focus();
    this.requestUpdate();
    emit(this, 'souk-chat-close', { listing: this.listing });
  }

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.#launcher.button.focus(options);
  }

  protected override update(): void {
    const { language, direction } = this.#settings;
    void this.#say(language);
    this.#launcher.show({ language, direction, isOpen: this.#isOpen, isBusy: this.#isOpen && !this.#panel });
    this.#settings.toggle('open', this.#isOpen);
    this.#tellPanel();
  } // prettier-ignore

  /** The panel, with its code, which is fetched now. */
  async #load(): Promise<ChatPanel> {
    const { ChatPanel: Panel } = await import('./chat-panel.js');
    const panel = Panel.made();
    panel.addEventListener('souk-chat-unread', ({ detail: { count } }) => {
      this.#settings.toggle('unread', count > 0);
      this.#launcher.count(count, this.#settings.language);
    });
    // For when chat cannot be used here: the page's own link stands in the panel then.
    this.#slot.hidden = false;
    panel.append(this.#slot);
    this.shadowRoot?.append((this.#panel = panel));
    return panel;
  }

  #tellPanel(): void {
    if (this.isConnected) this.#panel?.heed(this, this.#isOpen);
  }

  async #say(language: string): Promise<void> {
    const label = this.label ?? (await launcherLabel(language));
    if (language === this.#settings.language) this.#launcher.label.textContent = label;
  }

  readonly #onClick = (event: Event): void => {
    // The launcher may lie inside a link of the page.
    event.preventDefault();
    if (this.#isOpen) this.close();
    else void this.open();
  };
}
