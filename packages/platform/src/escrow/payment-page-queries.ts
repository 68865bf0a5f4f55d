import type { Checkout, Instant } from '@souk/sdk/contract';
import { sameSecret } from '../caller.js';
import { DomainError } from '../domain-error.js';
import type { Ports } from '../ports.js';
import { dealOfCheckout } from './deals.js';
import type { Deal } from './open-checkout.js';
import { presentCheckout } from './present.js';

/** What the platform's own payment page shows and holds. */
export interface PaymentPage {
  readonly checkout: Checkout;
  /** The charge needs it; only a reader of this page has it. */
  readonly paymentToken: string;
  /** Key for the next charge from this page: sent twice, charged once. */
  readonly idempotencyKey: string;
  /** The sites that may frame the page and are told of the result, the one that asked for it first. */
  readonly origins: readonly string[];
  readonly locale: string;
  readonly now: Instant;
}

/** The payment page: opened by the link of a checkout, charging only with what the page itself holds. */
export function paymentPages({ store, ids, clock }: Ports, payAt: string) {
  const page = ({ checkout, escrow }: Deal): PaymentPage => ({
    checkout: presentCheckout(checkout, escrow, payAt),
    paymentToken: checkout.paymentToken,
    idempotencyKey: ids.secret(),
    origins: checkout.origins,
    locale: checkout.locale,
    now: clock.now(),
  });
  const pageWith = (
    id: string,
    secret: 'linkSecret' | 'paymentToken',
    sent: string,
  ): Promise<PaymentPage> =>
    store.transaction((tx) => {
      const deal = dealOfCheckout(tx, id);
      if (!sameSecret(sent, deal.checkout[secret]))
        throw new DomainError('checkout_not_found', `This link does not open checkout "${id}".`);
      return page(deal);
    });
  return {
    /** The page behind a payment link. @throws DomainError `checkout_not_found`, also when the link is wrong */
    open: (id: string, link: string) => pageWith(id, 'linkSecret', link),
    /** The page again, for whoever has read it. @throws DomainError `checkout_not_found` when the token is wrong */
    authorize: (id: string, paymentToken: string) => pageWith(id, 'paymentToken', paymentToken),
  };
}
