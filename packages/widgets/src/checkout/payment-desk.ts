import type { Checkout } from '@souk/sdk';
import type { Flow, FlowEvent, Surface } from './checkout-flow.js';
import { openPaymentWindow, paymentAddress, watchPayment } from './payment-surface.js';
import type { Kept } from './purchase.js';

/** What the desk needs of the purchase that is paid at it. */
interface Customer {
  readonly flow: Flow;
  readonly kept: Kept;
  keep(data: Kept): void;
  send(event: FlowEvent): void;
}

/** Opens the platform's payment page for a purchase, and watches it. */
export class PaymentDesk {
  readonly #customer: Customer;
  #window: Window | undefined;
  #stop: (() => void) | undefined;

  constructor(customer: Customer) {
    this.#customer = customer;
  }

  /** The platform's payment page for this purchase, while it can be paid. */
  get address(): string | undefined {
    const { flow, kept } = this.#customer;
    if (flow.at !== 'review' && flow.at !== 'paying') return undefined;
    return paymentAddress({ checkout: flow.checkout, nonce: kept.nonce ?? '' });
  }

  /** Within the press: browsers only then let a window open. Its address is known, since the order is. */
  pay(surface: Surface): void {
    const { flow } = this.#customer;
    const { address } = this;
    if (address === undefined) return;
    this.#customer.keep({ paying: surface });
    if (surface === 'redirect' || (flow.at === 'review' && flow.remark === 'blocked')) return;
    if (surface === 'popup') {
      this.#window = openPaymentWindow(address);
      if (!this.#window) return this.#customer.send({ type: 'payment_blocked' });
    }
    this.#customer.send({ type: 'payment_opened', surface });
  }

  /** Brings the payment window to the front, or opens it again. */
  show(): void {
    const { flow } = this.#customer;
    if (this.#window && !this.#window.closed) return this.#window.focus();
    const { address } = this;
    if (address !== undefined) this.#window = openPaymentWindow(address);
    if (flow.at === 'paying') this.watch(flow.checkout);
  }

  /** Tells the purchase when the payment page has something to tell, or is gone. */
  watch(checkout: Checkout): void {
    const { nonce = '' } = this.#customer.kept;
    this.stop();
    this.#stop = watchPayment({ checkout, nonce }, this.#window, {
      moved: () => this.#customer.send({ type: 'payment_moved' }),
      closed: () => this.#customer.send({ type: 'payment_closed' }),
    });
  }

  stop(): void {
    this.#stop?.();
  }
}
