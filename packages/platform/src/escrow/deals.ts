import { DomainError } from '../domain-error.js';
import { actorIn, type Caller } from '../caller.js';
import type { EscrowActor } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import type { Deal } from './open-checkout.js';

/** A checkout with its escrow. @throws DomainError `checkout_not_found` */
export function dealOfCheckout(tx: Transaction, id: string): Deal {
  const checkout = tx.checkouts.get(id);
  const escrow = checkout && tx.escrows.get(checkout.escrowId);
  if (!checkout || !escrow)
    throw new DomainError('checkout_not_found', `There is no checkout "${id}".`, {
      param: 'checkout',
    });
  return { checkout, escrow };
}

/** An escrow with its checkout. @throws DomainError `escrow_not_found` */
export function dealOfEscrow(tx: Transaction, id: string): Deal {
  const escrow = tx.escrows.get(id);
  const checkout = escrow && tx.checkouts.get(escrow.checkoutId);
  if (!escrow || !checkout)
    throw new DomainError('escrow_not_found', `There is no escrow "${id}".`, { param: 'escrow' });
  return { checkout, escrow };
}

/** The same, for a caller who is one of its parties. */
export function dealFor(
  tx: Transaction,
  caller: Caller,
  id: { escrow: string } | { checkout: string },
): Deal & { actor: EscrowActor } {
  const deal = 'escrow' in id ? dealOfEscrow(tx, id.escrow) : dealOfCheckout(tx, id.checkout);
  return { ...deal, actor: actorIn(caller, deal.escrow, deal.checkout) };
}
