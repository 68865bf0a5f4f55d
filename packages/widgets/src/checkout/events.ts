import type { EscrowStatus, SoukError } from '@souk/sdk';

/** What is about to be bought. */
export interface CheckoutIntent {
  readonly listing: string;
  readonly quantity: number;
}

/** Which deal an event is about. */
export interface DealIds {
  readonly checkout: string;
  readonly escrow: string;
}

declare global {
  interface HTMLElementEventMap {
    'souk-checkout-before': CustomEvent<CheckoutIntent>;
    'souk-checkout-open': CustomEvent<CheckoutIntent>;
    'souk-paid': CustomEvent<DealIds>;
    'souk-escrow-change': CustomEvent<DealIds & { readonly status: EscrowStatus | (string & {}) }>;
    'souk-error': CustomEvent<{ readonly error: SoukError }>;
  }
}
