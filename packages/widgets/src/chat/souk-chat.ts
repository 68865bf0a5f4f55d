import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chatIcon } from '../shared/chat-icon.js';
import { emit } from '../shared/events.js';
import { launcherLabel } from '../shared/messages/launcher.js';
import { PageSettings } from '../shared/page-settings.js';
import type { ChatPanel } from './chat-panel.js';
import { styles } from './souk-chat.styles.js';

export type { SignInDetail } from './events.js';
export type { AgreedOffer } from '../shared/agreed-offer.js';

declare global {
  interface HTMLElementTagNameMap {
    'souk-chat': SoukChat;
  }
}

/** Attributes that the panel has too. */
const shared = ['listing', 'conversation', 'public-key', 'api-origin', 'locale', 'theme'] as const;

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
export class SoukChat extends HTMLElement implements ReactiveControllerHost {
  static readonly observedAttributes = [...shared, 'session', 'display', 'label'];

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
    for (const attribute of [...shared, 'display', 'label']) {
      const property = attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
      Object.defineProperty(this.prototype, property, {
        get(this: SoukChat) {
          return this.getAttribute(attribute) ?? undefined;
        },
        set(this: SoukChat, value: string | undefined) {
          if (value === undefined) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value);
        },
      });
    }
  }

  readonly #controllers: ReactiveController[] = [];
  readonly #settings: PageSettings;
  // Nothing is fetched before somebody can see a conversation that is part of the page.
  readonly #observer = new IntersectionObserver((entries) => {
    if (this.#isInline && entries.some((entry) => entry.isIntersecting)) void this.open();
  });
  readonly #slot = document.createElement('slot');
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('span');
  readonly #count = document.createElement('b');
  #panel: ChatPanel | undefined;
  #loading: Promise<ChatPanel> | undefined;
  #session: string | undefined;
  #isOpen = false;

  constructor() {
    super();
    this.#settings = new PageSettings(this, this.attachInternals().states, () => {});
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [looks()];
    this.#slot.hidden = true;
    this.#button.type = 'button';
    this.#button.part.add('launcher');
    this.#button.ariaHasPopup = 'dialog';
    this.#button.append(bubble(), this.#label, this.#count);
    this.#button.addEventListener('click', this.#onClick);
    root.append(this.#slot, this.#button);
  }

  /** Token of the signed-in buyer or seller. As a property it is not written into the page. */
  get session(): string | undefined {
    return this.#session ?? this.getAttribute('session') ?? undefined;
  }
  set session(token: string | undefined) {
    this.#session = token;
    this.#tellPanel();
  }

  connectedCallback(): void {
    this.#adopt();
    for (const each of this.#controllers) each.hostConnected?.();
    this.#observer.observe(this);
    this.requestUpdate();
    // A move in the page takes what floats out of the top layer.
    if (this.#isOpen && this.#panel) this.#show(this.#panel);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
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
      this.#show(panel);
      await panel.updateComplete;
      if (!this.#isInline) panel.focusHeading();
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
    if (!this.#isOpen || this.#isInline) return;
    const hadFocus = this.shadowRoot?.activeElement === this.#panel;
    this.#isOpen = false;
    this.#tellPanel();
    if (this.#panel?.matches(':popover-open')) this.#panel.hidePopover();
    if (hadFocus) this.#button.focus();
    this.requestUpdate();
    emit(this, 'souk-chat-close', { listing: this.listing });
  }

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.#button.focus(options);
  }

  /** What was set before this element's code was here stands in the way of its own properties. */
  #adopt(): void {
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  get #isInline(): boolean {
    return this.display === 'inline';
  }

  /** The panel, with its code, which is fetched now. */
  async #load(): Promise<ChatPanel> {
    const { ChatPanel: Panel } = await import('./chat-panel.js');
    if (!customElements.getName(Panel)) {
      // Another version of this element may be on the page, with a panel of its own.
      const isTaken = customElements.get('souk-chat-panel') !== undefined;
      const suffix = isTaken ? `-${Math.random().toString(36).slice(2)}` : '';
      customElements.define(`souk-chat-panel${suffix}`, Panel);
    }
    const panel = new Panel();
    panel.setAttribute('exportparts', parts);
    panel.addEventListener('close', () => this.close());
    panel.addEventListener('souk-chat-unread', ({ detail }) => this.#tellUnread(detail.count));
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'checkout';
    panel.append(slot);
    this.#panel = panel;
    this.#tellPanel();
    this.shadowRoot?.append(panel);
    return panel;
  }

  #show(panel: ChatPanel): void {
    this.#tellPanel();
    if (this.#isInline) panel.popover = null;
    else {
      panel.popover = 'manual';
      panel.showPopover();
    }
  }

  #tellPanel(): void {
    const panel = this.#panel;
    if (!panel) return;
    for (const name of shared) {
      const value = this.getAttribute(name);
      if (value === null) panel.removeAttribute(name);
      else if (panel.getAttribute(name) !== value) panel.setAttribute(name, value);
    }
    panel.session = this.session;
    panel.isFloating = !this.#isInline;
    panel.isShown = this.#isOpen;
  }

  #tellUnread(count: number): void {
    this.#settings.toggle('unread', count > 0);
    const { language } = this.#settings;
    this.#count.textContent = count > 0 ? new Intl.NumberFormat(language).format(count) : '';
    this.#count.hidden = count === 0;
  }

  async #say(language: string): Promise<void> {
    // English, when the words do not load.
    const label = this.label ?? (await launcherLabel(language).catch(() => launcherLabel('en')));
    if (language === this.#settings.language) this.#label.textContent = label;
  }

  readonly #onClick = (event: Event): void => {
    // The launcher may lie inside a link of the page.
    event.preventDefault();
    if (this.#isOpen) this.close();
    else void this.open();
  };

  // What the controllers of all elements ask of their host; here without a template engine.

  /** @internal */
  get updateComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }
  /** @internal */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  /** @internal */
  removeController(): void {}
  /** @internal */
  requestUpdate(): void {
    if (!this.isConnected) return;
    const { language, direction } = this.#settings;
    this.#button.lang = language;
    if (direction) this.#button.dir = direction;
    void this.#say(language);
    this.#count.hidden ||= this.#count.textContent === '';
    this.#button.ariaExpanded = String(this.#isOpen);
    this.#button.ariaBusy = String(this.#isOpen && !this.#panel);
    this.#settings.toggle('open', this.#isOpen);
    this.#tellPanel();
  }
}

const parts =
  'panel, heading, listing, log, bubble, offer, deal, quote, warning, composer, reply, send, button, inbox';

function looks(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

function bubble(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', chatIcon);
  svg.append(path);
  return svg;
}
