import type { Instant } from '@souk/sdk/contract';
import { canReserve } from '../catalog/stock.js';
import type { Ids } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { ruleAnswer } from './haggling.js';
import { takeOfferStep } from './offer-effects.js';
import { endOf } from './offer-rules.js';
import type { OfferRow } from './rows.js';

/** Lets the seller's rules answer, or time end what was not answered or not paid. */
export const fireOfferTimer =
  (ids: Ids) =>
  (tx: Transaction, id: string, now: Instant): void => {
    const offer = tx.offers.get(id);
    if (!offer) return;
    const end = endOf(offer);
    if (end !== undefined && now >= end) {
      const move = offer.status === 'open' ? 'expire' : 'lapse';
      takeOfferStep(tx, ids, offer, { move, by: 'system' }, now);
      return;
    }
    if (offer.answerAt === undefined || now < offer.answerAt) return;
    const looked = { ...offer, answerAt: undefined };
    tx.offers.put(looked);
    tx.timers.set(id, end);
    answerByRule(tx, ids, looked, now);
  };

function answerByRule(tx: Transaction, ids: Ids, offer: OfferRow, now: Instant): void {
  const move = ruleAnswer(offer, tx.haggling.get(offer.listingId));
  if (!move || !mayAnswer(tx, offer, move)) return;
  takeOfferStep(tx, ids, offer, { move, by: 'seller' }, now);
}

/** What a seller could not do now, their rules cannot either: then the price waits for the seller. */
function mayAnswer(tx: Transaction, offer: OfferRow, move: 'accept' | 'decline'): boolean {
  if ((tx.conversations.get(offer.conversationId)?.blockedBy.length ?? 1) > 0) return false;
  const listing = tx.listings.get(offer.listingId);
  const quantity = offer.moves.at(-1)?.quantity ?? 0;
  return (
    move === 'decline' ||
    (listing?.status === 'published' && canReserve(listing, quantity, offer.variantId))
  );
}
