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
import { conversationView } from './conversation-view.js';
import { DeskParts } from './desk-parts.js';
import { Desk } from './desk.js';
import { spokenLine } from './line.js';
import { styles as lineStyles } from './line.styles.js';
import { LogEnd } from './log-end.js';
import { failure, skeleton } from './notices.js';
import { panelHeader } from './panel-header.js';
import { Presence } from './presence.js';
import type { Talk } from './talk.js';
import { Translations } from './translations.js';
import { viewOf } from './view-of.js';

const { setTimeout, clearTimeout } = globalThis;

/** How often times that are left are written anew. */
const tickMs = 30_000;

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
  readonly #presence = new Presence();
  readonly #translations = new Translations(() => this.requestUpdate());
  readonly #end = new LogEnd(this, () => this.#desk.talk?.read());
  #spoken: readonly string[] = [];
  #tick: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('online', this.#onLine);
    addEventListener('offline', this.#onLine);
    if (this.hasUpdated && !this.#desk.talk && !this.#desk.inbox) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('online', this.#onLine);
    removeEventListener('offline', this.#onLine);
    // A move disconnects and connects again at once; only a panel that stays away stops.
    queueMicrotask(() => {
      if (!this.isConnected) this.#desk.stop();
    });
  }

  override get config(): SoukConfig {
    const config = super.config;
    return { ...config, session: this.session ?? config.session };
  }

  /** Puts the focus where reading begins. */
  focusHeading(): void {
    this.#focus('#heading');
  }

  protected override configChanged(): void {
    if (this.hasUpdated) this.#begin();
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
    if (this.isShown && this.#desk.deals?.isHaggling)
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
    this.#presence.be(undefined);
    clearTimeout(this.#tick);
    this.#end.stop();
  }

  /** New lines are said once, in the order in which they came. Own ones are not: whoever wrote them knows. */
  #hear(line: Message): void {
    const view = this.#talkView;
    if (!view) return;
    this.#spoken = [...this.#spoken, spokenLine(line, view)];
    this.#end.heard();
  }

  get #isLookedAt(): boolean {
    return this.isShown && document.visibilityState === 'visible';
  }

  get #mayRead(): boolean {
    return this.#isLookedAt && (this.#desk.talk?.unread ?? 0) > 0;
  }

  #present(): void {
    const isHere = this.#isLookedAt && this.#desk.talk?.isReady;
    this.#presence.be(isHere ? this.connect() : undefined);
  }

  readonly #onVisibility = (): void => {
    const { talk } = this.#desk;
    if (document.visibilityState === 'hidden') talk?.pause();
    else talk?.resume();
    this.#present();
    this.#end.see(this.#mayRead);
  };

  readonly #onLine = (): void => {
    const { talk } = this.#desk;
    if (navigator.onLine) {
      talk?.post?.resend();
      void talk?.sync();
    }
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (this.#desk.sheet) this.#desk.closeSheet();
    else this.#close();
  };

  readonly #close = (): void => {
    if (this.isFloating) this.dispatchEvent(new Event('close'));
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  get #view(): ChatView {
    const skewMs = this.#desk.talk?.skewMs ?? 0;
    return viewOf(this.text, this.language, skewMs, ({ id }) => this.#desk.goTo(id));
  }

  get #talkView(): TalkView | undefined {
    const desk = this.#desk;
    const { talk, draft, deals } = desk;
    if (!talk) return undefined;
    const translations = this.#translations;
    return {
      ...this.#view,
      talk,
      draft,
      replies: this.#repliesFor(talk),
      write: (typed) => {
        desk.draft = typed;
        this.requestUpdate();
      },
      send: () => {
        if (desk.send()) this.#end.stay();
        this.requestUpdate();
      },
      discard: (clientId) => {
        talk.post?.settle(clientId);
        this.requestUpdate();
      },
      attach: (file) => void desk.attach(file),
      renew: (line) => void desk.renew(line),
      makeOffer: () => void desk.openPrice(),
      unblock: () => void desk.unblock(),
      deals,
      translationOf: (line) => translations.of(line),
      translate: translations.areThere
        ? (line, text) => void translations.toggle(line, text, this.language)
        : undefined,
    };
  }

  #repliesFor(talk: Talk): TalkView['replies'] {
    if (talk.you === 'seller') return this.#desk.replies ?? [];
    const isBegun = talk.lines.some(({ from }) => from === 'buyer');
    return isBegun || talk.post?.letters.length
      ? []
      : Object.values(this.text.starters).map((text) => ({ label: text, text }));
  }

  protected override render() {
    const { text: words, isFloating } = this;
    const desk = this.#desk;
    const talkView = this.#talkView;
    return html`<section
      class="base"
      role=${isFloating ? 'dialog' : 'region'}
      aria-labelledby="heading"
      lang=${words.locale}
      dir=${this.direction ?? nothing}
      part="panel"
      @keydown=${this.#onKeydown}
    >
      ${panelHeader(desk.place === 'talks' ? desk.talk : undefined, this.#view, {
        back: () => desk.goTo(undefined),
        options: () => void desk.openOptions(),
        close: isFloating ? this.#close : undefined,
      })}
      <div class="body" ?hidden=${desk.sheet !== undefined}>${this.#content(talkView)}</div>
      ${
        desk.sheet && talkView
          ? html`<div class="sheet">${desk.sheet.template(talkView)}</div>`
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
      <div class="sr" aria-live="polite">${this.#spoken.map((text) => html`<p>${text}</p>`)}</div>
    </section>`;
  }

  #content(talkView: TalkView | undefined): TemplateResult {
    const { text: words } = this;
    const { place } = this.#desk;
    if (place === 'unavailable') return html`<div class="middle"><p>${words.unavailable}</p></div>`;
    if (place === 'signed_out')
      return html`<div class="middle">
        <p>${words.signInWhy}</p>
        <button class="button primary" type="button" part="button" @click=${this.#onSignIn}>
          ${words.signIn}
        </button>
      </div>`;
    return talkView ? conversationView(talkView) : this.#talks(this.#view);
  }

  #talks(view: ChatView): TemplateResult {
    const { words } = view;
    const { inbox } = this.#desk;
    if (inbox?.problem && inbox.talks.length === 0)
      return failure(inbox.problem, view, () => void inbox.read());
    if (!inbox?.isReady) return skeleton('talk', words.loading);
    if (inbox.talks.length === 0)
      return html`<div class="middle">
        <p class="title">${words.noTalks}</p>
        <p class="meta">${words.noTalksWhy}</p>
      </div>`;
    return this.#parts.lists.part?.inboxView(inbox, view) ?? html``;
  }

  readonly #onSignIn = (): void => {
    emit(this, 'souk-sign-in', { reason: 'missing', pressed: true });
  };
}
