import { isSoukError, retrieveListing, type Listing, type SoukError } from '@souk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgreedOffer } from '../shared/agreed-offer.js';
import { controls } from '../shared/controls.js';
import { emit } from '../shared/events.js';
import { Later } from '../shared/later.js';
import { checkoutEn } from '../shared/messages/en/checkout.js';
import type { Catalogue } from '../shared/messages.js';
import { isMisconfiguration } from '../shared/problem-text.js';
import { SoukElement } from '../shared/souk-element.js';
import { hostStyles } from '../shared/palette.js';
import { tokens } from '../shared/tokens.js';
import { transportFor } from '../shared/transport.js';
import { WhenSeen } from '../shared/when-seen.js';
import type { Flow, Surface } from './checkout-flow.js';
import { dialogShell } from './dialog-shell.js';
import { alert, mainButton, type DialogView } from './dialog-view.js';
import './events.js';
import { priceText } from './isolated.js';
import { opener, orderCard } from './opener.js';
import { quantityFault, versionOf } from './quantity.js';
import { problemOf, Sale } from './sale.js';
import { skeleton } from './skeleton.js';
import { styles } from './souk-checkout.styles.js';
import { Ticking } from './ticking.js';
import { Waking } from './waking.js';

declare global {
  interface HTMLElementTagNameMap {
    'souk-checkout': SoukCheckout;
  }
}

const catalogue: Catalogue<'checkout'> = {
  part: 'checkout',
  english: checkoutEn,
  others: () => import('../shared/messages/checkout-locales.js'),
};

/**
 * Buys one listing: the platform holds the money until the buyer has the goods. With `escrow` it shows a deal that is already
 * made, to its buyer or its seller, with what that side can do.
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
 * @csspart dispute - The claim, whose turn it is, and what was shown and proposed
 * @csspart settlement - How a dispute could end, or has ended, for the money
 * @csspart evidence - What both sides show
 * @csspart reviews - What both sides said of the deal
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

  /** Which version to suggest of a listing that comes in several, `var_…`. The first that can be bought unless told. */
  @property() variant?: string | undefined;

  /** How many to suggest; the buyer can change it. The seller's minimum order unless told. */
  @property() quantity?: string | undefined;

  /** Token of an accepted offer, `ot_…`: opens at the agreed price, for the agreed quantity. */
  @property({ attribute: 'offer-token' }) offerToken?: string | undefined;

  /** Id of a deal to show in place of a listing, `esc_…`, to the side whose session the page is configured with. */
  @property() escrow?: string | undefined;

  /** Where the platform's payment page opens: `popup`, `frame` (in the dialog) or `redirect` (in this window). */
  @property({ attribute: 'pay-surface' }) paySurface: Surface = 'popup';

  @state() private item?: Listing | undefined;
  @state() private problem?: SoukError | undefined;
  @state() private typed?: string | undefined;
  @state() private version?: string | undefined;
  @state() private isOpen = false;
  @state() private isLeaving = false;
  /** What is in the dialog could not be fetched. */
  @state() private isCut = false;

  protected override readonly catalogue = catalogue;
  readonly #dealPart = new Later(this, () => import('./deal/part.js'));
  readonly #dialogPart = new Later(this, () => import('./dialog-part.js'));
  readonly #ticking = new Ticking({
    draw: () => this.requestUpdate(),
    ask: () => this.#sale?.resume(),
  });
  #sale: Sale | undefined;
  #loading: AbortController | undefined;
  #loadedIn = '';
  #focused = '';
  #isBegun = false;
  #isThrough = false;

  constructor() {
    super();
    // Nothing is asked of the platform before somebody can see the button.
    new WhenSeen(this, () => this.#begin());
    new Waking(this, () => {
      const isChoosing = this.#flow.at === 'choosing' && this.isOpen;
      if (!isChoosing) this.#sale?.resume();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('souk-offer-checkout', this.#onOffer);
    // A dialog that was moved in the document is out of the top layer while it still says that it is open.
    if (this.#dialog) this.#dialog.open = false;
    if (this.#isBegun && !this.#sale) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    if (this.#isUnusable) return;
    const intent = { listing: this.listing ?? '', quantity: Number(this.#typed) };
    if (!emit(this, 'souk-checkout-before', { ...intent }, { cancelable: true })) return;
    this.isOpen = true;
    void this.#fetchDialog();
    this.#takeOffer();
    // At once, within the press: a dialog that opens later would not get the focus back to where it came from.
    this.performUpdate();
    emit(this, 'souk-checkout-open', intent);
  }

  /** Asks the platform again: for the listing, and for where the deal stands. */
  refresh(): void {
    if (!this.#isBegun) return this.#begin();
    if (this.#sale?.purchase) void this.#load();
    if (this.#flow.at !== 'creating') this.#sale?.resume();
  }

  protected override configChanged(isElsewhere: boolean): void {
    if (isElsewhere && this.#isBegun) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isAnother = changed.has('listing') || changed.has('escrow');
    if (this.hasUpdated && isAnother && this.#isBegun) this.#begin();
    if (this.item && this.language !== this.#loadedIn) void this.#load();
    this.#sale?.screen?.speak(this.language);
    this.toggleState('open', this.isOpen);
    this.toggleState('held', this.#isHeld);
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (this.isOpen && dialog && !dialog.open) dialog.showModal();
    if (!this.isOpen) this.#focused = '';
    else this.#moveFocus();
    this.#sale?.screen?.deal.follow(this.isOpen);
    const deadline = this.isOpen ? this.#sale?.deadline : undefined;
    this.#ticking.next(deadline ? Date.parse(deadline) - this.#nowMs : undefined);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  get #flow(): Flow {
    return this.#sale?.flow ?? { at: 'choosing' };
  }

  /** There is a deal: nothing is to be bought here any more, or never was. */
  get #isHeld(): boolean {
    return this.escrow !== undefined || (this.#sale?.isHeld ?? false);
  }

  /** The listing in the version that the buyer chose, that the page suggests, or that can be bought. */
  get #item(): Listing | undefined {
    return this.item && versionOf(this.item, this.version ?? this.variant);
  }

  /** What is typed, else what the page suggests, else the smallest order. */
  get #typed(): string {
    return this.typed ?? this.quantity ?? String(this.item?.minimumOrderQuantity ?? 1);
  }

  get #isUnusable(): boolean {
    const { problem } = this;
    return problem !== undefined && (isMisconfiguration(problem) || isGone(problem));
  }

  get #nowMs(): number {
    return this.#sale?.nowMs ?? Date.now();
  }

  #begin(): void {
    this.#end();
    this.#isBegun = true;
    this.item = undefined;
    this.typed = undefined;
    this.version = undefined;
    this.problem = undefined;
    try {
      this.#sale = this.#newSale();
    } catch (error) {
      if (!isSoukError(error)) throw error;
      return this.#fail(error);
    }
    const { purchase } = this.#sale;
    if (!purchase) return this.#sale.resume();
    void this.#load();
    const { paying, quantity, variant } = purchase.kept;
    this.typed = quantity;
    this.version = variant || undefined;
    if (!purchase.resume()) return;
    void this.#fetchDialog();
    if (paying) this.isOpen = true;
  }

  /** @throws SoukError when the page's key cannot be used */
  #newSale(): Sale {
    const { listing = '', config, escrow } = this;
    return new Sale({
      element: this,
      transport: transportFor(config),
      key: config.key ?? '',
      listing,
      escrow,
      locale: () => this.language,
      words: () => this.text,
      overrides: () => this.config.messages,
      dealPart: this.#dealPart,
      changed: () => this.requestUpdate(),
      soldOut: () => void this.#load(),
      close: () => {
        this.#isThrough = true;
        this.#dialog?.close();
      },
    });
  }

  #end(): void {
    this.#loading?.abort();
    this.#sale?.end();
    this.#sale = undefined;
    this.#ticking.next(undefined);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    try {
      const { listing = '', language: locale, config } = this;
      this.#loadedIn = locale;
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

  async #fetchDialog(): Promise<void> {
    await this.#dialogPart.want();
    this.isCut = this.#dialogPart.part === undefined;
  }

  #moveFocus(): void {
    const place = this.#sale?.screen?.place;
    const at = this.isLeaving ? 'leaving' : `${this.#flow.at} ${place ?? ''}`;
    if (at === this.#focused) return;
    this.#focused = at;
    const target = this.isLeaving ? '#leave' : place ? '#question' : '#heading';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  /** A price that was agreed on elsewhere on the page. */
  readonly #onOffer = (event: Event & { readonly detail?: AgreedOffer }): void => {
    const { detail, defaultPrevented } = event;
    if (detail?.listing !== this.listing || defaultPrevented) return;
    event.preventDefault();
    this.quantity = `${detail?.quantity}`;
    this.version = detail?.variant;
    // A price that is at the checkout already has no token any more: what was begun is shown.
    this.offerToken = detail?.offerToken ?? this.offerToken;
    this.open();
  };

  /** Nothing is left to choose: the platform is asked for the agreed price at once. A deal under way is never given up. */
  #takeOffer(): void {
    const { offerToken, quantity, item } = this;
    if (!offerToken) return;
    const wish = {
      quantity: Number(quantity ?? item?.minimumOrderQuantity ?? 1),
      variant: this.version ?? this.variant,
    };
    if (!this.#sale?.agree(offerToken, wish)) return;
    this.typed = quantity;
    void this.#load();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const item = this.#item;
    if (quantityFault(this.#typed, item) === undefined)
      this.#sale?.purchase?.send({
        type: 'submitted',
        quantity: Number(this.#typed),
        variant: item?.variants[0]?.id,
      });
    else this.renderRoot.querySelector<HTMLElement>('#quantity')?.focus();
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
    const { purchase, screen } = this.#sale ?? {};
    purchase?.keep({ paying: '' });
    // With the dialog went the frame; a window of its own may still be open, and is waited for.
    if (flow.at === 'paying' && flow.surface === 'frame')
      purchase?.send({ type: 'payment_closed' });
    // A deal whose reviews are still to come stays, until the reader says that they are through with it.
    const isDone = screen?.isDone || (this.#isThrough && screen?.isOver);
    const isOver = flow.at === 'ended' || (flow.at === 'held' && isDone);
    this.#isThrough = false;
    // What was agreed on is bought once; after a refusal the listed price is what is left.
    if (flow.at === 'choosing' || isOver) this.offerToken = undefined;
    if (isOver) this.#finish();
    void this.updateComplete.then(() => {
      if (!this.renderRoot.querySelector(':focus'))
        this.renderRoot.querySelector<HTMLElement>('#opener')?.focus();
    });
  };

  /** Makes room for the next purchase. */
  #finish(): void {
    this.typed = undefined;
    this.#sale?.finish();
    void this.#load();
  }

  /** Somebody is about to press. */
  readonly #onNear = (): void => void this.#fetchDialog();

  readonly #onOpen = (event: Event): void => {
    // A button inside a link or a label of the page must not follow it.
    event.preventDefault();
    this.open();
  };

  protected override render(): TemplateResult {
    const { text: words, problem } = this;
    if (this.#isUnusable) {
      const reason = problem && isGone(problem) ? words.notFound : words.unavailable;
      return html`<slot><p class="notice">${reason}</p></slot>`;
    }
    return html`<div lang=${words.locale} dir=${this.direction ?? nothing}>
      ${
        this.#isHeld
          ? orderCard(this.#order, words, this.#onOpen)
          : opener({
              words,
              locale: this.language,
              item: this.#item,
              typed: this.#typed,
              isIdle: this.#flow.at === 'choosing',
              isLoading: this.item === undefined && problem === undefined,
              open: this.#onOpen,
              near: this.#onNear,
            })
      }
      <dialog
        class="card"
        aria-labelledby="heading"
        part="dialog"
        @cancel=${this.#onCancel}
        @close=${this.#onClosed}
      >
        ${this.isOpen ? this.#content() : nothing}
      </dialog>
    </div>`;
  }

  /** What the card in the page says. Beside a listing everybody sees what it is about. */
  get #order() {
    const { sentence, subject } = this.#sale?.screen ?? {};
    return { sentence, subject: this.escrow === undefined ? undefined : subject };
  }

  /** What is in the dialog; until its code is here, the way to it. */
  #content(): TemplateResult {
    const { part } = this.#dialogPart;
    const view = this.#view;
    if (part) return part.dialogContent(view);
    const { unreachable, retry } = this.text;
    const way = this.isCut
      ? html`${alert(unreachable)} ${mainButton(retry, () => void this.#fetchDialog())}`
      : skeleton();
    return dialogShell(view, html`<div class="panel">${way}</div>`);
  }

  get #view(): DialogView {
    const { language: locale, problem, paySurface: surface, isLeaving } = this;
    const flow = this.#flow;
    const sale = this.#sale;
    const awaited = sale?.isCut ? 'cut' : 'awaited';
    return {
      flow,
      words: this.text,
      locale,
      money: (value) => priceText(value, locale),
      // What was agreed on elsewhere leaves nothing to choose.
      item: (this.offerToken ?? sale?.purchase?.kept.offer) ? undefined : this.#item,
      versions: this.item?.variants ?? [],
      problem: problemOf(flow) ?? problem,
      typed: this.#typed,
      nowMs: this.#nowMs,
      address: sale?.desk?.address,
      surface,
      isTest: /^pk_(test|demo)/.test(this.config.key ?? ''),
      isLeaving,
      deal: this.#isHeld ? (sale?.screen ?? awaited) : undefined,
      send: (event) => sale?.purchase?.send(event),
      type: (typed) => (this.typed = typed),
      choose: (version) => (this.version = version),
      submit: this.#onSubmit,
      pay: () => sale?.desk?.pay(surface),
      showWindow: () => sale?.desk?.show(),
      retry: () => {
        if (this.#isHeld) return sale?.resume();
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
