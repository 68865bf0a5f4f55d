import {
  currencyExponents,
  displayText,
  files,
  isSoukError,
  listConversations,
  newIdempotencyKey,
  offers,
  reportConversation,
  retrieveChatSettings,
  updateChatSettings,
  type Message,
  type Offer,
  type SoukError,
  type Transport,
} from '@souk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SoukConfig } from '../shared/config.js';
import { controls } from '../shared/controls.js';
import { emit } from '../shared/events.js';
import { countdown, number, priceText } from '../shared/format.js';
import { icon } from '../shared/icons.js';
import { Later } from '../shared/later.js';
import { chatEn } from '../shared/messages/en/chat.js';
import { wordsIn, type Catalogue } from '../shared/messages.js';
import { hostStyles } from '../shared/palette.js';
import { isMisconfiguration, problemText } from '../shared/problem-text.js';
import { SoukElement } from '../shared/souk-element.js';
import { tokens } from '../shared/tokens.js';
import { styles } from './chat-panel.styles.js';
import type { ChatView, HaggleView, TalkView } from './chat-view.js';
import { conversationView } from './conversation-view.js';
import type { Haggling } from './haggling.js';
import type { Inbox } from './inbox.js';
import { spokenLine } from './line.js';
import { failure, skeleton } from './notices.js';
import { panelHeader } from './panel-header.js';
import { Presence } from './presence.js';
import { Reading } from './reading.js';
import { Talk } from './talk.js';
import { Translations } from './translations.js';

const { setTimeout, clearTimeout } = globalThis;

const catalogue: Catalogue<'chat'> = {
  part: 'chat',
  english: chatEn,
  others: () => import('../shared/messages/chat-locales.js'),
};

/** A part in front of the conversation: a price to name, or the options. */
interface Sheet {
  template(): TemplateResult;
  stop(): void;
}

/**
 * What `<souk-chat>` opens: the talks of the signed-in party, and one of them. It comes with the first opening.
 *
 * @internal
 */
export class ChatPanel extends SoukElement<'chat'> {
  static override styles = [tokens, hostStyles, controls, styles];

  @property() listing?: string | undefined;
  @property() conversation?: string | undefined;
  @property({ attribute: false }) session?: string | undefined;
  /** Whether it floats, and can be closed. */
  @property({ attribute: false }) isFloating = false;
  @property({ attribute: false }) isShown = false;

  @state() private draft = '';
  @state() private place: 'talks' | 'signed_out' | 'unavailable' = 'talks';
  @state() private hasNewer = false;

  protected override readonly catalogue = catalogue;
  // Most visitors ask something and leave: offers, the list of talks and the options come when they are wanted.
  readonly #lists = new Later(this, () => import('./inbox-part.js'));
  #prices = this.#laterPrices();
  #options = this.#laterOptions();
  #partsLanguage = '';
  readonly #presence = new Presence();
  readonly #translations = new Translations(() => this.requestUpdate());
  readonly #reading = new Reading(
    (milliseconds, wake) => {
      const timer = setTimeout(wake, milliseconds);
      return () => clearTimeout(timer);
    },
    () => this.#talk?.read(),
  );
  #talk: Talk | undefined;
  #haggling: Haggling | undefined;
  #inbox: Inbox | undefined;
  #sheet: Sheet | undefined;
  #replies: TalkView['replies'] | undefined;
  #spoken: readonly string[] = [];
  #unread = 0;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #end: IntersectionObserver | undefined;
  #wasAtEnd = true;
  #isEndInView = false;
  /** Whether the page was told that somebody must sign in, and nothing has been read since. */
  #wasHinted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('online', this.#onLine);
    addEventListener('offline', this.#onLine);
    if (this.hasUpdated && !this.#talk && !this.#inbox) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('online', this.#onLine);
    removeEventListener('offline', this.#onLine);
    // A move disconnects and connects again at once; only a panel that stays away stops.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
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
    const log = this.#log;
    this.#wasAtEnd ||= !log || log.scrollHeight - log.scrollTop - log.clientHeight < 48;
  }

  protected override updated(): void {
    const log = this.#log;
    if (log && this.#wasAtEnd) log.scrollTop = log.scrollHeight;
    this.#wasAtEnd = false;
    this.#watchEnd();
    this.#see();
    clearTimeout(this.#tick);
    // Times that are left run down while somebody looks.
    if (this.isShown && this.#isHaggling)
      this.#tick = setTimeout(() => this.requestUpdate(), 30_000);
  }

  get #log(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('#log') ?? null;
  }

  #begin(): void {
    this.#stop();
    if (!this.isConnected) return;
    const { listing, conversation, language, config } = this;
    if (language !== this.#partsLanguage) {
      this.#partsLanguage = language;
      this.#prices = this.#laterPrices();
      this.#options = this.#laterOptions();
    }
    this.place = 'talks';
    if (config.session === undefined) return this.#signOut('missing');
    const transport = this.connect();
    if (!transport) this.place = 'unavailable';
    else if (conversation !== undefined) this.#openTalk(transport, { conversation });
    else if (listing !== undefined) this.#openTalk(transport, { listing });
    else void this.#openInbox(transport);
  }

  #stop(): void {
    this.#talk?.stop();
    this.#sheet?.stop();
    this.#talk = this.#inbox = this.#sheet = this.#haggling = undefined;
    this.#presence.be(undefined);
    clearTimeout(this.#tick);
    this.#reading.see(false);
    this.#end?.disconnect();
    this.#end = undefined;
    this.#wasAtEnd = true;
    this.hasNewer = false;
  }

  #signOut(reason: 'missing' | 'expired'): void {
    this.#stop();
    this.place = 'signed_out';
    if (this.#wasHinted) return;
    this.#wasHinted = true;
    emit(this, 'souk-sign-in', { reason, pressed: false });
  }

  #openTalk(transport: Transport, about: { conversation: string } | { listing: string }): void {
    this.#replies = undefined;
    this.#talk = new Talk({
      transport,
      about,
      key: this.config.key ?? '',
      locale: this.language,
      changed: () => this.#onChange(),
      dealt: () => this.#readOffers(),
      heard: (line) => this.#say(line),
      sent: (message) => emit(this, 'souk-message-sent', { message }),
      failed: (error) => this.#onFailure(error),
    });
    this.requestUpdate();
  }

  async #openInbox(transport: Transport): Promise<void> {
    await this.#lists.want();
    const { part } = this.#lists;
    if (!part || this.#talk || !this.isConnected) return;
    this.#inbox = new part.Inbox({
      list: (cursor) => transport.call(listConversations, cursor === undefined ? {} : { cursor }),
      asError,
      changed: () => this.#onChange(),
      failed: (error) => this.#onFailure(error),
    });
    this.requestUpdate();
  }

  #onChange(): void {
    const talk = this.#talk;
    if (talk?.isReady || this.#inbox?.isReady) this.#wasHinted = false;
    if (talk?.isReady && talk.you === 'seller' && !this.#replies) void this.#readReplies();
    const unread = talk?.unread ?? this.#inbox?.unread ?? 0;
    if (unread !== this.#unread) {
      this.#unread = unread;
      emit(this, 'souk-chat-unread', { count: unread });
    }
    this.requestUpdate();
  }

  #onFailure(error: SoukError): void {
    if (error.code === 'session_expired') return this.#signOut('expired');
    // A seller begins no talk about a listing: all talks are shown.
    const transport = this.#talk?.isReady ? undefined : this.connect();
    if (error.code === 'chat_party_wrong' && transport) {
      this.#stop();
      return void this.#openInbox(transport);
    }
    if (isMisconfiguration(error)) {
      this.complain(error);
      this.place = 'unavailable';
    }
    emit(this, 'souk-error', { error });
  }

  /** A seller's own ready answers; asked once. */
  async #readReplies(): Promise<void> {
    this.#replies = [];
    const transport = this.connect();
    if (!transport) return;
    const settings = await transport.call(retrieveChatSettings, {}).catch(() => undefined);
    this.#replies = settings?.quickReplies ?? [];
    this.requestUpdate();
  }

  /** New lines are said once, in the order in which they came. Own ones are not: whoever wrote them knows. */
  #say(line: Message): void {
    const view = this.#talkView;
    if (!view) return;
    this.#spoken = [...this.#spoken, spokenLine(line, view)];
    const log = this.#log;
    if (log && log.scrollHeight - log.scrollTop - log.clientHeight >= 48) this.hasNewer = true;
  }

  #present(): void {
    const isHere = this.isShown && document.visibilityState === 'visible' && this.#talk?.isReady;
    this.#presence.be(isHere ? this.connect() : undefined);
  }

  /** Lines are read when the end of the log has been in view for a while. */
  #watchEnd(): void {
    const end = this.renderRoot.querySelector('#end');
    if (!end) {
      this.#end?.disconnect();
      this.#end = undefined;
    } else if (!this.#end) {
      this.#end = new IntersectionObserver((entries) => {
        this.#isEndInView = entries.at(-1)?.isIntersecting ?? false;
        if (this.#isEndInView) this.hasNewer = false;
        this.#see();
      });
      this.#end.observe(end);
    }
  }

  #see(): void {
    const hasUnread = (this.#talk?.unread ?? 0) > 0;
    const isSeen = this.isShown && this.#isEndInView && document.visibilityState === 'visible';
    this.#reading.see(hasUnread && isSeen);
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#talk?.pause();
    else this.#talk?.resume();
    this.#present();
    this.#see();
  };

  readonly #onLine = (): void => {
    if (navigator.onLine) {
      this.#talk?.post?.resend();
      void this.#talk?.sync();
    }
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (this.#sheet) this.#closeSheet();
    else this.#close();
  };

  readonly #close = (): void => {
    if (this.isFloating) this.dispatchEvent(new Event('close'));
  };

  readonly #closeSheet = (): void => {
    this.#sheet?.stop();
    this.#sheet = undefined;
    this.requestUpdate();
    this.#focus('#draft, #heading');
  };

  #openSheet(sheet: Sheet, focus: string): void {
    this.#sheet?.stop();
    this.#sheet = sheet;
    this.requestUpdate();
    this.#focus(focus);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  #laterPrices() {
    return new Later(this, async () => {
      const part = await import('./haggle-part.js');
      return { ...part, more: await wordsIn(part.moreCatalogue, this.language) };
    });
  }

  #laterOptions() {
    return new Later(this, async () => {
      const part = await import('./options-part.js');
      return { ...part, more: await wordsIn(part.moreCatalogue, this.language) };
    });
  }

  /** The part that knows offers, and how they stand. */
  async #readOffers(): Promise<void> {
    const talk = this.#talk;
    const transport = this.connect();
    await this.#prices.want();
    const { part } = this.#prices;
    if (!part || !talk || !transport || talk !== this.#talk) return;
    this.#haggling ??= new part.Haggling({
      table: offers(transport),
      conversation: talk.id,
      changed: () => this.requestUpdate(),
      agreed: (offer) => emit(this, 'souk-offer-accept', { ...offer }),
      failed: (error) => this.#onFailure(error),
      asError,
    });
    await this.#haggling.read();
  }

  async #openPrice(offer: Offer | undefined): Promise<void> {
    if (!this.#haggling) await this.#readOffers();
    const haggling = this.#haggling;
    const { listing } = this.#talk ?? {};
    const { part } = this.#prices;
    if (!part || !haggling || !listing) return;
    haggling.problem = undefined;
    const form = new part.PriceForm({
      haggling,
      listing,
      offer,
      digits: currencyExponents[listing.price.currency],
      newKey: newIdempotencyKey,
      asError,
      changed: () => this.requestUpdate(),
      close: this.#closeSheet,
    });
    const template = (): TemplateResult => {
      const view = this.#haggleView;
      return view ? form.template(view) : html``;
    };
    this.#openSheet({ template, stop: () => form.stop() }, '#price');
  }

  async #openOptions(): Promise<void> {
    await this.#options.want();
    const talk = this.#talk;
    const transport = this.connect();
    const { part } = this.#options;
    if (!part || !talk?.conversation || !transport) return;
    const options = new part.OptionsPanel({
      talk,
      readSettings: () => transport.call(retrieveChatSettings, {}),
      settle: (change) => transport.call(updateChatSettings, change),
      report: (reason, note) =>
        transport.call(reportConversation, {
          conversation: talk.id,
          reason,
          ...(note ? { note } : {}),
        }),
      words: { ...part.more, ...this.config.messages?.chatMore },
      asError,
      changed: () => this.requestUpdate(),
      close: this.#closeSheet,
    });
    const template = (): TemplateResult => options.template(this.#view);
    this.#openSheet({ template, stop: () => {} }, '#options-title');
  }

  /** Buys at the agreed price: with the checkout of the page, when it takes the offer, else with one of our own. */
  #pay(offer: Offer): void {
    const { part } = this.#prices;
    const root = this.getRootNode();
    if (!part || !(root instanceof ShadowRoot)) return;
    const agreed = part.agreementOf(offer);
    const isFree = emit(this, 'souk-offer-checkout', { ...agreed }, { cancelable: true });
    if (isFree) void part.checkOutIn(root.host, agreed);
  }

  get #isHaggling(): boolean {
    const status = this.#haggling?.offers[0]?.status;
    return status === 'open' || status === 'accepted';
  }

  get #view(): ChatView {
    const { language: locale, text: words } = this;
    const money: ChatView['money'] = (value) => priceText(value, locale);
    return {
      html,
      icon,
      words,
      locale,
      money,
      each: ({ quantity, unitPrice }) =>
        isolated(`${number(quantity, locale)} × ${money(unitPrice)}`),
      textOf: displayText,
      isolated,
      time: (instant) => timeText(instant, locale),
      left: (instant) =>
        countdown(Date.parse(instant) - Date.now() - (this.#talk?.skewMs ?? 0), locale, 'short'),
      problem: (error) =>
        problemText(error, words, { ...words.problems, ...this.#prices.part?.more.problems }),
      openTalk: ({ id }) => this.#goTo(id),
    };
  }

  get #talkView(): TalkView | undefined {
    const talk = this.#talk;
    if (!talk) return undefined;
    const translations = this.#translations;
    return {
      ...this.#view,
      talk,
      draft: this.draft,
      replies: this.#repliesFor(talk),
      write: (typed) => (this.draft = typed),
      send: () => this.#send(),
      discard: (clientId) => {
        talk.post?.settle(clientId);
        this.requestUpdate();
      },
      attach: (file) => void this.#attach(file),
      renew: (line) => void this.#renew(line),
      makeOffer: () => void this.#openPrice(undefined),
      isHaggling: this.#isHaggling,
      offerLine: (line) => {
        const view = this.#haggleView;
        return view && this.#prices.part?.offerLine(line, view);
      },
      offerText: (line) => {
        const view = this.#haggleView;
        return (view && this.#prices.part?.offerText(line, view)) ?? '';
      },
      translationOf: (line) => translations.of(line),
      translate: translations.areThere
        ? (line, text) => void translations.toggle(line, text, this.language)
        : undefined,
    };
  }

  get #haggleView(): HaggleView | undefined {
    const view = this.#talkView;
    const haggling = this.#haggling;
    const { part } = this.#prices;
    if (!view || !haggling || !part) return undefined;
    return {
      ...view,
      haggling,
      more: { ...part.more, ...this.config.messages?.chatMore },
      counter: (offer) => void this.#openPrice(offer),
      pay: (offer) => this.#pay(offer),
    };
  }

  async #attach(file: File): Promise<void> {
    const { attachTo } = await import('./attach.js');
    const transport = this.connect();
    if (this.#talk && transport) await attachTo(this.#talk, file, files(transport), asError);
  }

  async #renew(line: Extract<Message, { type: 'image' }>): Promise<void> {
    const { renewLink } = await import('./attach.js');
    const transport = this.connect();
    if (this.#talk && transport) await renewLink(this.#talk, line, files(transport));
  }

  #repliesFor(talk: Talk): TalkView['replies'] {
    if (talk.you === 'seller') return this.#replies ?? [];
    const isBegun = talk.lines.some(({ from }) => from === 'buyer');
    return isBegun || talk.post?.letters.length
      ? []
      : Object.values(this.text.starters).map((text) => ({ label: text, text }));
  }

  #send(): void {
    const talk = this.#talk;
    const { file } = talk?.attachment ?? {};
    const caption = this.draft.trim().slice(0, 300);
    const isUploading = talk?.attachment !== undefined && !file;
    if (isUploading || (caption === '' && !file)) return;
    if (file) talk?.attach(undefined);
    this.#wasAtEnd = true;
    talk?.post?.write(
      file
        ? { type: 'image', file: file.id, ...(caption ? { alt: caption } : {}) }
        : { type: 'text', text: this.draft },
    );
    this.draft = '';
  }

  #goTo(conversation: string | undefined): void {
    const transport = this.connect();
    if (!transport) return;
    this.#stop();
    this.draft = '';
    if (conversation === undefined) void this.#openInbox(transport);
    else this.#openTalk(transport, { conversation });
    this.requestUpdate();
    this.#focus('#heading');
  }

  protected override render() {
    const { text: words, isFloating } = this;
    return html`<section
      class="base"
      role=${isFloating ? 'dialog' : 'region'}
      aria-labelledby="heading"
      lang=${words.locale}
      dir=${this.direction ?? nothing}
      part="panel"
      @keydown=${this.#onKeydown}
    >
      ${panelHeader(this.place === 'talks' ? this.#talk : undefined, this.#view, {
        back: () => this.#goTo(undefined),
        options: () => void this.#openOptions(),
        close: isFloating ? this.#close : undefined,
      })}
      <div class="body" ?hidden=${this.#sheet !== undefined}>${this.#content()}</div>
      ${this.#sheet ? html`<div class="sheet">${this.#sheet.template()}</div>` : nothing}
      ${
        this.hasNewer
          ? html`<button
              class="button compact newer"
              type="button"
              @click=${() => this.renderRoot.querySelector('#end')?.scrollIntoView()}
            >
              ${words.newer}
            </button>`
          : nothing
      }
      <div class="sr" aria-live="polite">${this.#spoken.map((text) => html`<p>${text}</p>`)}</div>
    </section>`;
  }

  #content(): TemplateResult {
    const { text: words, place } = this;
    const view = this.#view;
    if (place === 'unavailable') return html`<div class="middle"><p>${words.unavailable}</p></div>`;
    if (place === 'signed_out')
      return html`<div class="middle">
        <p>${words.signInWhy}</p>
        <button class="button primary" type="button" part="button" @click=${this.#onSignIn}>
          ${words.signIn}
        </button>
      </div>`;
    const talkView = this.#talkView;
    if (talkView) return conversationView(talkView);
    return this.#talks(view);
  }

  #talks(view: ChatView): TemplateResult {
    const { words } = view;
    const inbox = this.#inbox;
    if (inbox?.problem && inbox.talks.length === 0)
      return failure(inbox.problem, view, () => void inbox.read());
    if (!inbox?.isReady) return skeleton('talk', words.loading);
    if (inbox.talks.length === 0)
      return html`<div class="middle">
        <p class="title">${words.noTalks}</p>
        <p class="meta">${words.noTalksWhy}</p>
      </div>`;
    return this.#lists.part?.inboxView(inbox, view) ?? html``;
  }

  readonly #onSignIn = (): void => {
    emit(this, 'souk-sign-in', { reason: 'missing', pressed: true });
  };
}

/**
 * Text from elsewhere inside a sentence of ours, so that neither turns the other's direction.
 *
 * @see Unicode UAX #9, first strong isolate
 */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const asError = (thrown: unknown): SoukError | undefined =>
  isSoukError(thrown) && thrown.code !== 'aborted' ? thrown : undefined;

/** The time of day; the day, when it is another one. */
function timeText(instant: string, locale: string): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    locale,
    isToday ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' },
  ).format(at);
}
