import { isSoukError, retrieveListing, type Listing, type SoukError } from '@souk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgreedOffer } from '../shared/agreed-offer.js';
import { controls } from '../shared/controls.js';
import { emit } from '../shared/events.js';
import { icon, shieldIcon } from '../shared/icons.js';
import { checkoutEn } from '../shared/messages/en/checkout.js';
import type { Catalogue } from '../shared/messages.js';
import { isMisconfiguration } from '../shared/problem-text.js';
import { SoukElement } from '../shared/souk-element.js';
import { hostStyles } from '../shared/palette.js';
import { tokens } from '../shared/tokens.js';
import { transportFor } from '../shared/transport.js';
import { WhenSeen } from '../shared/when-seen.js';
import { isFinished, type Flow, type Surface } from './checkout-flow.js';
import { dialogContent } from './dialog-content.js';
import type { DialogView } from './dialog-view.js';
import { moneySentence } from './escrow-panel.js';
import { deadlineOf, platformNow } from './escrow-story.js';
import './events.js';
import { priceText } from './isolated.js';
import { openPaymentWindow, paymentAddress, watchPayment, type Visit } from './payment-surface.js';
import { Purchase } from './purchase.js';
import { isSoldOut, itemsPriceOf, quantityFault } from './quantity.js';
import { styles } from './souk-checkout.styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'souk-checkout': SoukCheckout;
  }
}

const { setTimeout, clearTimeout } = globalThis;

const catalogue: Catalogue<'checkout'> = {
  part: 'checkout',
  english: checkoutEn,
  others: () => import('../shared/messages/checkout-locales.js'),
};

/**
 * Buys one listing: the platform holds the money until the buyer has the goods.
 *
 * @summary A button that opens a checkout, and follows the deal until the money has gone where it belongs.
 *
 * @slot - A link for readers without scripts, and for when this element cannot be used here
 *
 * @fires {CustomEvent<CheckoutIntent>} souk-checkout-before - The button was pressed; `preventDefault()` keeps the dialog shut
 * @fires {CustomEvent<CheckoutIntent>} souk-checkout-open - The dialog is open
 * @fires {CustomEvent<DealIds>} souk-paid - The money is held; once per purchase, also after a reload
 * @fires {CustomEvent} souk-escrow-change - The deal took a step; `detail.status` says which
 * @fires {CustomEvent} souk-error - Something was refused or failed; `detail.error` is a `SoukError`
 *
 * @csspart button - The button in the page, and the main one of each panel
 * @csspart order - The card in the page that takes the button's place once the money is held
 * @csspart dialog - The dialog
 * @csspart heading - Its heading
 * @csspart quote - What is paid, line by line
 * @csspart money - The sentence that says where the money is
 * @csspart timeline - The steps of the deal
 *
 * @cssproperty --souk-checkout-button-size - Width of the button in the page; that of its text unless set
 *
 * @cssstate open - The dialog is open
 * @cssstate held - The platform holds the money of this purchase
 */
export class SoukCheckout extends SoukElement<'checkout'> {
  static override styles = [tokens, hostStyles, controls, styles];

  /** Id of the listing to buy, `lst_…`. */
  @property() listing?: string | undefined;

  /** How many to suggest; the buyer can change it. The seller's minimum order unless told. */
  @property() quantity?: string | undefined;

  /** Token of an accepted offer, `ot_…`: opens at the agreed price, for the agreed quantity. */
  @property({ attribute: 'offer-token' }) offerToken?: string | undefined;

  /** Where the platform's payment page opens: `popup`, `frame` (in the dialog) or `redirect` (in this window). */
  @property({ attribute: 'pay-surface' }) paySurface: Surface = 'popup';

  @state() private item?: Listing | undefined;
  @state() private problem?: SoukError | undefined;
  @state() private typed?: string | undefined;
  @state() private isOpen = false;
  @state() private isLeaving = false;

  protected override readonly catalogue = catalogue;
  #purchase: Purchase | undefined;
  #loading: AbortController | undefined;
  #paymentWindow: Window | undefined;
  #stopWatching: (() => void) | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #focused = '';
  #isBegun = false;

  constructor() {
    super();
    // Nothing is asked of the platform before somebody can see the button.
    new WhenSeen(this, () => this.#begin());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onWake);
    addEventListener('pageshow', this.#onWake);
    addEventListener('storage', this.#onWake);
    addEventListener('souk-offer-checkout', this.#onOffer);
    // A dialog that was moved in the document is out of the top layer while it still says that it is open.
    if (this.#dialog) this.#dialog.open = false;
    if (this.#isBegun && !this.#purchase) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onWake);
    removeEventListener('pageshow', this.#onWake);
    removeEventListener('storage', this.#onWake);
    removeEventListener('souk-offer-checkout', this.#onOffer);
    // A move disconnects and connects again at once; only an element that stays away stops.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  /** Opens the dialog, as a press on the button does. Does nothing where nothing can be bought. */
  open(): void {
    if (this.isOpen || !this.isConnected) return;
    if (!this.#isBegun) this.#begin();
    if (!this.#purchase || this.#isUnusable) return;
    const intent = { listing: this.listing ?? '', quantity: this.#quantity };
    if (!emit(this, 'souk-checkout-before', { ...intent }, { cancelable: true })) return;
    this.isOpen = true;
    this.#takeOffer();
    // At once, within the press: a dialog that opens later would not get the focus back to where it came from.
    this.performUpdate();
    emit(this, 'souk-checkout-open', intent);
  }

  /** Asks the platform again: for the listing, and for where the deal stands. */
  refresh(): void {
    if (!this.#isBegun) return this.#begin();
    void this.#load();
    if (this.#flow.at !== 'creating') this.#resume();
  }

  protected override configChanged(): void {
    if (this.#isBegun) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('listing') && this.#isBegun) this.#begin();
    this.toggleState('open', this.isOpen);
    this.toggleState('held', this.#flow.at === 'held');
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (this.isOpen && dialog && !dialog.open) dialog.showModal();
    if (!this.isOpen) this.#focused = '';
    else this.#moveFocus();
    this.#scheduleTick();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  get #flow(): Flow {
    return this.#purchase?.flow ?? { at: 'choosing' };
  }

  /** What is typed, else what the page suggests, else the smallest order. */
  get #typed(): string {
    return this.typed ?? this.quantity ?? String(this.item?.minimumOrderQuantity ?? 1);
  }

  get #quantity(): number {
    return Number(this.#typed);
  }

  get #isUnusable(): boolean {
    const { problem } = this;
    return problem !== undefined && (isMisconfiguration(problem) || isGone(problem));
  }

  get #nowMs(): number {
    const flow = this.#flow;
    const escrow = flow.at === 'held' ? flow.escrow : undefined;
    return platformNow(Date.now(), Number(this.#purchase?.kept.skew ?? 0), escrow);
  }

  #begin(): void {
    this.#end();
    this.#isBegun = true;
    this.item = undefined;
    this.typed = undefined;
    this.problem = undefined;
    const { listing = '', config } = this;
    try {
      const transport = transportFor(config);
      const changed = (before: Flow): void => this.#onFlow(before);
      const { key = '' } = config;
      this.#purchase = new Purchase({ transport, key, listing, locale: this.language, changed });
    } catch (error) {
      if (!isSoukError(error)) throw error;
      return this.#fail(error);
    }
    void this.#load();
    const { paying, quantity } = this.#purchase.kept;
    this.typed = quantity;
    if (this.#purchase.resume() && paying) this.isOpen = true;
  }

  #end(): void {
    this.#loading?.abort();
    this.#stopWatching?.();
    this.#purchase?.stop();
    this.#purchase = undefined;
    clearTimeout(this.#tick);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    try {
      const { listing = '', language: locale, config } = this;
      const { signal } = loading;
      const options = { signal, retryCountMax: 2 };
      this.item = await transportFor(config).call(retrieveListing, { listing, locale }, options);
      this.problem = undefined;
    } catch (error) {
      if (!isSoukError(error)) throw error;
      if (!loading.signal.aborted) this.#fail(error);
    }
  }

  #fail(error: SoukError): void {
    this.problem = error;
    if (isMisconfiguration(error) || error.code === 'listing_not_found') this.complain(error);
    emit(this, 'souk-error', { error });
  }

  #resume(): void {
    if (this.#flow.at === 'choosing') this.#purchase?.resume();
    else this.#purchase?.send({ type: 'resumed' });
  }

  #onFlow(before: Flow): void {
    const purchase = this.#purchase;
    if (!purchase) return;
    const { flow } = purchase;
    this.requestUpdate();
    if (before.at !== 'paying' && flow.at === 'paying') this.#watch(flow.checkout);
    if (before.at === 'paying' && flow.at !== 'paying') this.#stopWatching?.();
    if (flow.at === 'held') this.#tell(before, flow);
    if ('problem' in flow && flow.problem && flow.problem !== problemOf(before)) {
      emit(this, 'souk-error', { error: flow.problem });
      if (flow.problem.code === 'sold_out') void this.#load();
    }
    // The payment window outlives a reload of this page, and still tells it when something has changed.
    if (before.at === 'creating' && flow.at === 'review' && purchase.kept.paying === 'popup')
      purchase.send({ type: 'payment_opened', surface: 'popup' });
  }

  #tell(before: Flow, { checkout, escrow }: Extract<Flow, { at: 'held' }>): void {
    const ids = { checkout: checkout.id, escrow: escrow.id };
    if (this.#purchase?.kept.told === undefined) {
      this.#purchase?.keep({ told: 'yes' });
      emit(this, 'souk-paid', ids);
    }
    if (before.at === 'held' && before.escrow.status !== escrow.status)
      emit(this, 'souk-escrow-change', { ...ids, status: escrow.status });
  }

  #watch(checkout: Visit['checkout']): void {
    const { nonce = '' } = this.#purchase?.kept ?? {};
    this.#stopWatching?.();
    this.#stopWatching = watchPayment({ checkout, nonce }, this.#paymentWindow, {
      moved: () => this.#purchase?.send({ type: 'payment_moved' }),
      closed: () => this.#purchase?.send({ type: 'payment_closed' }),
    });
  }

  #moveFocus(): void {
    const flow = this.#flow;
    const asking = flow.at === 'held' && flow.asking;
    const at = this.isLeaving ? 'leaving' : `${flow.at} ${asking || ''}`;
    if (at === this.#focused) return;
    this.#focused = at;
    const target = this.isLeaving ? '#leave' : asking ? '#question' : '#heading';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #scheduleTick(): void {
    clearTimeout(this.#tick);
    const flow = this.#flow;
    const deadline =
      flow.at === 'review'
        ? flow.checkout.payBy
        : flow.at === 'held' && deadlineOf(flow.escrow)?.at;
    if (!this.isOpen || !deadline) return;
    const leftMs = Date.parse(deadline) - this.#nowMs;
    this.#tick =
      leftMs > 0
        ? setTimeout(() => this.requestUpdate(), leftMs < 3_600_000 ? 1_000 : 30_000)
        : setTimeout(() => this.#resume(), 5_000);
  }

  #address(): string | undefined {
    const flow = this.#flow;
    if (flow.at !== 'review' && flow.at !== 'paying') return undefined;
    const { nonce = '' } = this.#purchase?.kept ?? {};
    return paymentAddress({ checkout: flow.checkout, nonce });
  }

  readonly #onWake = (event: Event): void => {
    const isOurs = !(event instanceof StorageEvent) || event.key?.startsWith('souk.attempt.');
    const isChoosing = this.#flow.at === 'choosing' && this.isOpen;
    if (this.#purchase && isOurs && !isChoosing && document.visibilityState === 'visible')
      this.#resume();
  };

  /** A price that was agreed on elsewhere on the page. */
  readonly #onOffer = (event: Event & { readonly detail?: AgreedOffer }): void => {
    const { detail, defaultPrevented } = event;
    if (detail?.listing !== this.listing || defaultPrevented) return;
    event.preventDefault();
    this.quantity = `${detail?.quantity}`;
    // A price that is at the checkout already has no token any more: what was begun is shown.
    this.offerToken = detail?.offerToken ?? this.offerToken;
    this.open();
  };

  /** Nothing is left to choose: the platform is asked for the agreed price at once. */
  #takeOffer(): void {
    const { offerToken } = this;
    const purchase = this.#purchase;
    if (!offerToken || !purchase || purchase.kept.offer === offerToken) return;
    purchase.offerToken = offerToken;
    this.typed = this.quantity;
    purchase.send({ type: 'changed' });
    purchase.send({ type: 'finished' });
    purchase.send({ type: 'submitted', quantity: this.#quantity });
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (quantityFault(this.#typed, this.item) === undefined)
      this.#purchase?.send({ type: 'submitted', quantity: this.#quantity });
    else this.renderRoot.querySelector<HTMLElement>('#quantity')?.focus();
  };

  /** Within the press: browsers only then let a window open. Its address is known, since the order is. */
  readonly #onPay = (): void => {
    const address = this.#address();
    const { paySurface: surface } = this;
    if (address === undefined) return;
    this.#purchase?.keep({ paying: surface });
    if (surface === 'redirect' || this.#isBlocked) return;
    if (surface === 'popup') {
      this.#paymentWindow = openPaymentWindow(address);
      if (!this.#paymentWindow) return this.#purchase?.send({ type: 'payment_blocked' });
    }
    this.#purchase?.send({ type: 'payment_opened', surface });
  };

  readonly #onShowWindow = (): void => {
    const flow = this.#flow;
    if (this.#paymentWindow && !this.#paymentWindow.closed) return this.#paymentWindow.focus();
    const address = this.#address();
    if (address !== undefined) this.#paymentWindow = openPaymentWindow(address);
    if (flow.at === 'paying') this.#watch(flow.checkout);
  };

  readonly #onCancel = (event: Event): void => {
    if (this.isLeaving || this.#flow.at !== 'paying') return;
    event.preventDefault();
    this.isLeaving = true;
  };

  readonly #onCloseButton = (): void => {
    if (this.#flow.at === 'paying' && !this.isLeaving) this.isLeaving = true;
    else this.#dialog?.close();
  };

  readonly #onClosed = (): void => {
    if (this.#dialog?.open) return;
    this.isOpen = false;
    this.isLeaving = false;
    const flow = this.#flow;
    this.#purchase?.keep({ paying: '' });
    // With the dialog went the frame; a window of its own may still be open, and is waited for.
    if (flow.at === 'paying' && flow.surface === 'frame')
      this.#purchase?.send({ type: 'payment_closed' });
    // What was agreed on is bought once; after a refusal the listed price is what is left.
    if (flow.at === 'choosing' || isFinished(flow)) this.offerToken = undefined;
    if (isFinished(flow)) this.#finish();
    void this.updateComplete.then(() => {
      if (!this.renderRoot.querySelector(':focus'))
        this.renderRoot.querySelector<HTMLElement>('#opener')?.focus();
    });
  };

  #finish(): void {
    this.typed = undefined;
    this.#purchase?.send({ type: 'finished' });
    void this.#load();
  }

  get #isBlocked(): boolean {
    const flow = this.#flow;
    return flow.at === 'review' && flow.remark === 'blocked';
  }

  protected override render() {
    if (this.#isUnusable) return html`<slot><p class="notice">${this.#unusableText()}</p></slot>`;
    return html`<div lang=${this.text.locale} dir=${this.direction ?? nothing}>
      ${this.#opener()}
      <dialog
        class="card"
        aria-labelledby="heading"
        part="dialog"
        @cancel=${this.#onCancel}
        @close=${this.#onClosed}
      >
        ${this.isOpen ? dialogContent(this.#view) : nothing}
      </dialog>
    </div>`;
  }

  #unusableText(): string {
    const { notFound, unavailable } = this.text;
    return this.problem && isGone(this.problem) ? notFound : unavailable;
  }

  #opener(): TemplateResult {
    const words = this.text;
    const flow = this.#flow;
    if (flow.at === 'held')
      return html`<div class="card order" part="order">
        <p class="row">
          ${icon(shieldIcon)}<span>${moneySentence(flow.escrow, words, this.language)}</span>
        </p>
        <button id="opener" class="button compact" type="button" @click=${this.#onOpen}>
          ${words.viewOrder}
        </button>
      </div>`;
    const { item } = this;
    const isClosed = item?.status === 'closed';
    const isOut = item !== undefined && isSoldOut(item);
    const label = isClosed ? words.notForSale : isOut ? words.soldOut : this.#buyLabel();
    return html`<button
      id="opener"
      class="button primary opener"
      type="button"
      part="button"
      aria-haspopup="dialog"
      ?disabled=${(isClosed || isOut) && flow.at === 'choosing'}
      @click=${this.#onOpen}
    >
      ${icon(shieldIcon)}<span>${label}</span>
    </button>`;
  }

  #buyLabel(): string {
    const { item } = this;
    if (!item) return this.text.buy;
    const quantity =
      quantityFault(this.#typed, item) === undefined ? this.#quantity : item.minimumOrderQuantity;
    return `${this.text.buy} · ${priceText(itemsPriceOf(item, quantity), this.language)}`;
  }

  readonly #onOpen = (event: Event): void => {
    // A button inside a link or a label of the page must not follow it.
    event.preventDefault();
    this.open();
  };

  get #view(): DialogView {
    const { language: locale, item, problem, paySurface: surface, isLeaving } = this;
    const flow = this.#flow;
    return {
      flow,
      words: this.text,
      locale,
      money: (value) => priceText(value, locale),
      // What was agreed on elsewhere leaves nothing to choose.
      item: (this.offerToken ?? this.#purchase?.kept.offer) ? undefined : item,
      problem: problemOf(flow) ?? problem,
      typed: this.#typed,
      nowMs: this.#nowMs,
      address: this.#address(),
      surface,
      isTest: /^pk_(test|demo)/.test(this.config.key ?? ''),
      isLeaving,
      send: (event) => this.#purchase?.send(event),
      type: (typed) => (this.typed = typed),
      submit: this.#onSubmit,
      pay: this.#onPay,
      showWindow: this.#onShowWindow,
      retry: () => {
        this.#takeOffer();
        void this.#load();
      },
      close: this.#onCloseButton,
      stay: () => (this.isLeaving = false),
    };
  }
}

/** Whether a listing does not exist, or its id is none. */
const isGone = ({ code }: SoukError): boolean =>
  code === 'listing_not_found' || code === 'invalid_request';

const problemOf = (flow: Flow): SoukError | undefined =>
  'problem' in flow ? flow.problem : undefined;
