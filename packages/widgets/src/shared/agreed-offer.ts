import type { Money } from '@souk/sdk';

/** A price that both sides have agreed on, and what opens a checkout at it, once. */
export interface AgreedOffer {
  readonly offer: string;
  readonly conversation: string;
  readonly listing: string;
  readonly variant?: string | undefined;
  readonly quantity: number;
  readonly unitPrice: Money;
  /** Only the buyer has it. */
  readonly offerToken: string | null;
}

declare global {
  interface HTMLElementEventMap {
    /** The buyer wants to pay an agreed price; `preventDefault()` says that somebody on the page takes it. */
    'souk-offer-checkout': CustomEvent<AgreedOffer>;
  }
}
