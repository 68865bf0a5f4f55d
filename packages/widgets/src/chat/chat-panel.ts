import type { Message } from '@souk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SoukConfig } from '../shared/config.js';
import { controls } from '../shared/controls.js';
import { emit } from '../shared/events.js';
import { chatEn } from '../shared/messages/en/chat.js';
import type { Catalogue } from '../shared/messages.js';
import { hostStyles } from '../shared/palette.js';
import { SoukElement } from '../shared/souk-element.js';
import { tokens } from '../shared/tokens.js';
import { styles } from './chat-panel.styles.js';
import type { ChatView, TalkView } from './chat-view.js';
import { styles as composerStyles } from './composer.styles.js';
import { DeskParts } from './desk-parts.js';
import { Desk } from './desk.js';
import { styles as lineStyles } from './line.styles.js';
import { LogEnd } from './log-end.js';
import { PageWatch } from './page-watch.js';
import { panelBody } from './panel-body.js';
import { panelHeader } from './panel-header.js';
import { talkViewOf } from './talk-view-of.js';
import type { SoukChat } from './souk-chat.js';
import type { Talk } from './talk.js';
import { viewOf } from './view-of.js';

const { setTimeout, clearTimeout } = globalThis;

/** How often times that are left are written anew. */
const tickMs = 30_000;

/** Attributes of the launcher that are this element's too. */
const told = ['listing', 'conversation', 'public-key', 'api-origin', 'locale', 'theme'];

/** What a page may style through the launcher. */
const parts =
  'panel, heading, listing, log, bubble, offer, deal, quote, warning, composer, reply, send, button, inbox';

const catalogue: Catalogue<'chat'> = {
  part: 'chat',
  english: chatEn,
  others: () => import('../shared/messages/chat-locales.js'),
};

/**
 * What `<souk-chat>` opens: the talks of the signed-in party, and one of them. It comes with the first opening.
 *
 * @internal
 */
export class ChatPanel extends SoukElement<'chat'> {
  static override styles = [tokens, hostStyles, controls, styles, lineStyles, composerStyles];

  @property() listing?: string | undefined;
  @property() conversation?: string | undefined;
  @property({ attribute: false }) session?: string | undefined;
  /** Whether it floats, and can be closed. */
  @property({ attribute: false }) isFloating = false;
  @property({ attribute: false }) isShown = false;

  protected override readonly catalogue = catalogue;
  readonly #desk = new Desk({
    host: this,
    parts: () => this.#parts,
    connect: () => this.connect(),
    complain: (error) => this.complain(error),
    page: () => ({ key: this.config.key ?? '', locale: this.language }),
    heard: (line) => this.#hear(line),
    turned: () => this.#rest(),
    focus: (selector) => this.#focus(selector),
  });
  #parts = this.#partsIn('en');
  readonly #end = new LogEnd(this, () => this.#talk?.live?.read());
  #spoken: readonly string[] = [];
  #chat: SoukChat | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;

  /** A panel. Another version of this element may be on the page, with a panel of its own. */
  static made(): ChatPanel {
    if (!customElements.getName(this)) {
      const isTaken = customElements.get('souk-chat-panel') !== undefined;
      const suffix = isTaken ? `-${Math.random().toString(36).slice(2)}` : '';
      customElements.define(`souk-chat-panel${suffix}`, this);
    }
    const panel = new this();
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'checkout';
    panel.append(slot);
    return panel;
  }

  constructor() {
    super();
    new PageWatch(
      this,
      () => this.#onVisibility(),
      () => this.#onLine(),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', parts);
    if (this.hasUpdated && !this.#desk.at && !this.#desk.inbox) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move disconnects and connects again at once; only a panel that stays away stops.
    queueMicrotask(() => {
      if (!this.isConnected) this.#desk.stop();
    });
  }

  override get config(): SoukConfig {
    const config = super.config;
    return { ...config, session: this.session ?? config.session };
  }

  /** Takes over what its launcher was told, and shows or hides itself. */
  heed(chat: SoukChat, isShown: boolean): void {
    this.#chat = chat;
    for (const name of told) {
      const value = chat.getAttribute(name);
      if (value === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== value) this.setAttribute(name, value);
    }
    this.session = chat.session;
    this.isFloating = !chat.isInline;
    this.isShown = isShown;
    this.popover = chat.isInline ? null : 'manual';
    if (this.matches(':popover-open') === (isShown && this.isFloating)) return;
    if (isShown) this.showPopover();
    else this.hidePopover();
  }

  /** Puts the focus where reading begins. */
  focusHeading(): void {
    this.#focus('#heading');
  }

  protected override configChanged(isElsewhere: boolean): void {
    // Whoever is in it goes on; parts that are open speak another language when they are opened again.
    if (this.hasUpdated && (isElsewhere || !this.shadowRoot?.activeElement)) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isOther = changed.has('listing') || changed.has('conversation') || changed.has('session');
    if (!this.hasUpdated || isOther) this.#begin();
    this.#present();
    this.#end.measure();
  }

  protected override updated(): void {
    this.#end.settle(this.#mayRead);
    clearTimeout(this.#tick);
    // Times that are left run down while somebody looks.
    if (this.isShown && this.#desk.at?.deals?.isHaggling)
      this.#tick = setTimeout(() => this.requestUpdate(), tickMs);
  }

  #begin(): void {
    const { listing, conversation, language, config } = this;
    this.#desk.stop();
    if (!this.isConnected) return;
    if (language !== this.#parts.language) this.#parts = this.#partsIn(language);
    const about =
      conversation !== undefined ? { conversation } : listing === undefined ? listing : { listing };
    this.#desk.open(about, config.session !== undefined);
  }

  #partsIn(language: string): DeskParts {
    return new DeskParts(this, language, () => this.config.messages?.chatMore);
  }

  /** Nothing is open for the moment. */
  #rest(): void {
    clearTimeout(this.#tick);
    this.#end.stop();
  }

  /** New lines are said once, in the order in which they came. Own ones are not: whoever wrote them knows. */
  #hear(line: Message): void {
    const view = this.#talkView;
    const { live } = view?.talk ?? {};
    if (!view || !live) return;
    this.#spoken = [...this.#spoken, live.spoken(line, view)];
    this.#end.heard();
  }

  get #isLookedAt(): boolean {
    return this.isShown && document.visibilityState === 'visible';
  }

  get #mayRead(): boolean {
    return this.#isLookedAt && (this.#talk?.live?.unread ?? 0) > 0;
  }

  #present(): void {
    this.#talk?.live?.be(this.#isLookedAt);
  }

  #onVisibility(): void {
    if (document.visibilityState === 'hidden') this.#talk?.pause();
    else this.#talk?.resume();
    this.#present();
    this.#end.see(this.#mayRead);
  }

  #onLine(): void {
    const talk = this.#talk;
    if (navigator.onLine) {
      talk?.post?.resend();
      void talk?.live?.sync();
      // Code that did not load is fetched anew.
      this.#onVisibility();
    }
    this.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    const { at } = this.#desk;
    if (at?.sheet) at.closeSheet();
    else this.#close();
  };

  readonly #close = (): void => {
    this.#chat?.close();
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  get #talk(): Talk | undefined {
    return this.#desk.at?.talk;
  }

  get #view(): ChatView {
    return viewOf(this.text, this.language, ({ id }) => this.#desk.goTo(id));
  }

  get #talkView(): TalkView | undefined {
    const { at } = this.#desk;
    if (!at) return undefined;
    return talkViewOf(this.#desk, at, this.#view, {
      changed: () => this.requestUpdate(),
      sent: () => this.#end.stay(),
    });
  }

  protected override render(): TemplateResult {
    const { text: words, isFloating } = this;
    const desk = this.#desk;
    const { at, place } = desk;
    const view = this.#view;
    const talkView = this.#talkView;
    const body = panelBody(desk, view, talkView, {
      lists: this.#parts.lists,
      signIn: () => emit(this, 'souk-sign-in', { reason: 'missing', pressed: true }),
    });
    return html`<section
      class="base"
      role=${isFloating ? 'dialog' : 'region'}
      aria-labelledby="heading"
      lang=${words.locale}
      dir=${this.direction ?? nothing}
      part="panel"
      @keydown=${this.#onKeydown}
    >
      ${panelHeader(place === 'talks' ? at?.talk : undefined, view, {
        back: () => desk.goTo(undefined),
        options: () => void at?.openOptions(),
        close: isFloating ? this.#close : undefined,
      })}
      <div class="body" ?hidden=${at?.sheet !== undefined}>${body}</div>
      ${
        at?.sheet && talkView
          ? html`<div class="sheet">${at.sheet.template(talkView)}</div>`
          : nothing
      }
      ${
        this.#end.hasNewer
          ? html`<button
              class="button compact newer"
              type="button"
              @click=${() => this.#end.show()}
            >
              ${words.newer}
            </button>`
          : nothing
      }
      <div class="sr" aria-live="polite">
        ${this.#spoken.map((text) => html`<p dir="auto">${text}</p>`)}
      </div>
    </section>`;
  }
}
