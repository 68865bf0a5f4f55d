import {
  offerTerms,
  times,
  type ChatParty,
  type Instant,
  type Offer,
  type Quote,
} from '@souk/sdk/contract';
import { availableMoves, bounds, onTheTable, prices } from './offer-rules.js';
import type { OfferRow } from './rows.js';

/** An offer as one of its sides sees it. Nothing of the seller's rules goes into it. */
export function presentOffer(
  offer: OfferRow,
  you: ChatParty | 'platform',
  now: Instant,
  quote: Quote | null,
): Offer {
  const { unitPrice, quantity, by } = onTheTable(offer);
  const moves = availableMoves(offer, you, now);
  const { above, below } = bounds(offer);
  const { currency } = offer.listUnitPrice;
  return {
    id: offer.id,
    conversation: offer.conversationId,
    listing: offer.listingId,
    ...(offer.variantId === undefined ? {} : { variant: offer.variantId }),
    seller: offer.sellerId,
    buyer: offer.buyerId,
    status: offer.status,
    unitPrice,
    quantity,
    proposer: by,
    total: times(unitPrice, quantity),
    quote,
    listUnitPrice: offer.listUnitPrice,
    moves: [...offer.moves],
    pricesLeft: offerTerms.maximumPrices - prices(offer).length,
    createdAt: offer.createdAt,
    expiresBy: offer.expiresBy ?? null,
    payBy: offer.payBy ?? null,
    offerToken: you === 'buyer' && offer.status === 'accepted' ? (offer.token ?? null) : null,
    checkout: offer.checkoutId ?? null,
    availableMoves: moves,
    between: moves.includes('counter')
      ? { above: { amount: above, currency }, below: { amount: below, currency } }
      : null,
  };
}
