import type { Checkout, SoukError, Transport } from '@souk/sdk';
import { emit } from '../shared/events.js';
import type { Later } from '../shared/later.js';
import type { MessageOverrides } from '../shared/messages.js';
import type { Flow, Wish } from './checkout-flow.js';
import type { DealFlow } from './deal/deal-flow.js';
import type { DealScreen } from './deal/part.js';
import './events.js';
import type { Words } from './isolated.js';
import { PaymentDesk } from './payment-desk.js';
import { Purchase } from './purchase.js';

/** What is sold or shown, and what the element that does it is asked and told. */
export interface SaleOptions {
  /** Events are told from here. */
  readonly element: HTMLElement;
  readonly transport: Transport;
  readonly key: string;
  readonly listing: string;
  /** A deal to show in place of a listing. */
  readonly escrow: string | undefined;
  readonly locale: () => string;
  readonly words: () => Words;
  /** Words of the merchant's own. */
  readonly overrides: () => MessageOverrides | undefined;
  readonly dealPart: Later<typeof import('./deal/part.js')>;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** The listing is not what it was. */
  readonly soldOut: () => void;
  /** The reader is through with the deal. */
  readonly close: () => void;
}

/** A purchase, the desk where it is paid, and the deal that it becomes; or a deal alone. */
export class Sale {
  readonly purchase: Purchase | undefined;
  readonly desk: PaymentDesk | undefined;
  screen: DealScreen | undefined;
  /** The code that shows a deal could not be fetched. */
  isCut = false;
  readonly #options: SaleOptions;
  #isEnded = false;

  constructor(options: SaleOptions) {
    this.#options = options;
    if (options.escrow !== undefined) return;
    const changed = (before: Flow): void => this.#onFlow(before);
    this.purchase = new Purchase({ ...options, changed });
    this.desk = new PaymentDesk(this.purchase);
  }

  get flow(): Flow {
    return this.purchase?.flow ?? { at: 'choosing' };
  }

  /** There is a deal: nothing is to be bought here any more, or never was. */
  get isHeld(): boolean {
    return this.#options.escrow !== undefined || this.flow.at === 'held';
  }

  /** The next deadline, when something is bound to one. */
  get deadline(): string | null | undefined {
    const { flow } = this;
    return flow.at === 'review' ? flow.checkout.payBy : this.screen?.deadline;
  }

  /** The platform's time, as well as it is known here. */
  get nowMs(): number {
    return this.screen?.deal.nowMs ?? Date.now() + Number(this.purchase?.kept.skew ?? 0);
  }

  /** Asks the platform where things stand. */
  resume(): void {
    const { escrow } = this.#options;
    if (this.screen) this.screen.deal.send({ type: 'resumed' });
    else if (escrow !== undefined) void this.#show(escrow);
    else if (this.flow.at === 'choosing') this.purchase?.resume();
    else this.purchase?.send({ type: 'resumed' });
  }

  /** Buys at a price that was agreed on. @returns false for a price that is bought already, and while a deal is under way */
  agree(offerToken: string, wish: Wish): boolean {
    const { purchase } = this;
    if (!purchase || purchase.kept.offer === offerToken) return false;
    if (this.isHeld && !this.screen?.isOver) return false;
    purchase.offerToken = offerToken;
    purchase.send({ type: 'changed' });
    this.finish();
    purchase.send({ type: 'submitted', ...wish });
    return true;
  }

  /** Makes room for the next purchase. */
  finish(): void {
    this.screen?.deal.stop();
    this.screen = undefined;
    this.purchase?.send({ type: 'finished' });
  }

  /** Ends all calls and all waiting. What was begun stays remembered. */
  end(): void {
    this.#isEnded = true;
    this.desk?.stop();
    this.purchase?.stop();
    this.screen?.deal.stop();
  }

  /** Shows a deal, with the code for that. Of a purchase of this element the secret opens it, else the page's session does. */
  async #show(escrow: string, clientSecret?: string): Promise<void> {
    const { dealPart, transport, locale, overrides, words, close, changed } = this.#options;
    await dealPart.want();
    const { part } = dealPart;
    this.isCut = part === undefined;
    changed();
    if (!part || this.screen || this.#isEnded) return;
    const skew = this.purchase?.kept.skew;
    this.screen = part.openDeal({
      transport,
      escrow,
      clientSecret,
      skewMs: skew === undefined ? undefined : Number(skew),
      locale,
      overrides: overrides(),
      common: words,
      changed: (before) => this.#onDeal(before),
      close,
    });
  }

  #onFlow(before: Flow): void {
    const { purchase, desk } = this;
    const { element, changed, soldOut } = this.#options;
    if (!purchase || !desk) return;
    const { flow } = purchase;
    changed();
    if (before.at !== 'paying' && flow.at === 'paying') desk.watch(flow.checkout);
    if (before.at === 'paying' && flow.at !== 'paying') desk.stop();
    if (flow.at === 'held') this.#onPaid(purchase, flow.checkout);
    const error = problemOf(flow);
    if (error && error !== problemOf(before)) {
      emit(element, 'souk-error', { error });
      if (error.code === 'sold_out') soldOut();
    }
    // The payment window outlives a reload of this page, and still tells it when something has changed.
    if (before.at === 'creating' && flow.at === 'review' && purchase.kept.paying === 'popup')
      purchase.send({ type: 'payment_opened', surface: 'popup' });
  }

  #onPaid(purchase: Purchase, { id, escrow, clientSecret }: Checkout): void {
    if (purchase.kept.told === undefined) {
      purchase.keep({ told: 'yes' });
      emit(this.#options.element, 'souk-paid', { checkout: id, escrow });
    }
    void this.#show(escrow, clientSecret);
  }

  #onDeal(before: DealFlow): void {
    const { element, changed } = this.#options;
    changed();
    const flow = this.screen?.deal.flow;
    if (flow === undefined || flow === before) return;
    const error = problemOf(flow);
    if (error && error !== problemOf(before)) emit(element, 'souk-error', { error });
    if (flow.at !== 'known' || before.at !== 'known') return;
    const { id, status, checkout } = flow.facts.escrow;
    if (before.facts.escrow.status !== status)
      emit(element, 'souk-escrow-change', { checkout, escrow: id, status });
  }
}

/** What went wrong last, in either flow. */
export const problemOf = (flow: Flow | DealFlow): SoukError | undefined =>
  'problem' in flow ? flow.problem : undefined;
