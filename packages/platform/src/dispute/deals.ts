import { actorIn, type Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import type { Transaction } from '../store/store.js';
import type { Case } from './effects.js';
import type { Party } from './transition.js';

/** A dispute with its escrow. @throws DomainError `dispute_not_found` */
export function caseOf(tx: Transaction, id: string): Case {
  const dispute = tx.disputes.get(id);
  const escrow = dispute && tx.escrows.get(dispute.escrowId);
  if (!dispute || !escrow)
    throw new DomainError('dispute_not_found', `There is no dispute "${id}".`, {
      param: 'dispute',
    });
  return { dispute, escrow };
}

/** The same, for a caller who is a party of it, a mediator, or a server. */
export function caseFor(
  tx: Transaction,
  caller: Caller,
  id: string,
): Case & { readonly actor: ReturnType<typeof actorIn>; readonly party: Party } {
  const found = caseOf(tx, id);
  const checkout = tx.checkouts.get(found.escrow.checkoutId);
  if (!checkout) throw new Error(`Escrow ${found.escrow.id} has no checkout.`);
  const actor = actorIn(caller, found.escrow, checkout);
  return { ...found, actor, party: partyOf(caller, actor) };
}

/** A party as the rules of disputes see it. */
export const partyOf = (caller: Caller, actor: string): Party => ({
  is: actor,
  mediatorId: caller.mediatorId,
});
