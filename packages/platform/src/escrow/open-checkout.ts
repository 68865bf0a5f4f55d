import { addDuration, idPrefixes, type CheckoutRequest, type Instant } from '@souk/sdk/contract';
import { textFor } from '../catalog/locale.js';
import { publicListing } from '../catalog/queries.js';
import type { ListingRow } from '../catalog/rows.js';
import { presentmentOf } from '../catalog/rates.js';
import { reserve } from '../catalog/stock.js';
import { asVariant } from '../catalog/variants.js';
import type { Caller } from '../caller.js';
import { heldBy, useHeld } from '../campaign/effects.js';
import type { ReservationRow } from '../campaign/rows.js';
import { DomainError } from '../domain-error.js';
import type { Ids } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { agreementOf, useAgreement, type Agreement } from '../chat/offer-effects.js';
import { onTheTable } from '../chat/offer-rules.js';
import { putListing, record } from './effects.js';
import { quote } from './quote.js';
import type { CheckoutRow, EscrowRow } from './rows.js';
import { milestonesOf, termsOf } from './terms.js';
import { timerAt } from './transition.js';

/** A checkout and its escrow, which live and end together. */
export interface Deal {
  readonly checkout: CheckoutRow;
  readonly escrow: EscrowRow;
}

/**
 * First step of a purchase, in one transaction: the price is read from the listing, the goods are reserved,
 * the escrow waits for payment. Nothing is charged.
 */
export function openCheckout(
  tx: Transaction,
  ids: Ids,
  request: CheckoutRequest,
  caller: Caller,
  now: Instant,
): Deal {
  assertMaySetTerms(caller, request);
  const listing = purchasable(tx, request);
  const { offerToken, reservationToken, quantity, variant, feePayer = 'buyer' } = request;
  const agreed = offerToken === undefined ? undefined : agreementOf(tx, offerToken, request, now);
  const held =
    reservationToken === undefined ? undefined : heldBy(tx, reservationToken, request, now);
  if (agreed && held) throw onlyOneToken();
  const agreedPrice = agreed ? onTheTable(agreed.offer).unitPrice : held?.unitPrice;
  const frozen = quote(asVariant(listing, variant), quantity, feePayer, agreedPrice);
  // What was agreed on or reserved is kept already: the checkout takes it over.
  if (!agreed && !held) putListing(tx, reserve(listing, quantity, variant), now);
  const deal = newDeal(tx, ids, { listing, request, frozen, caller, agreed, held, now });
  if (agreed) useAgreement(tx, ids, agreed, deal.checkout.id, now);
  if (held) useHeld(tx, held, { checkoutId: deal.checkout.id, escrowId: deal.escrow.id }, now);
  tx.checkouts.put(deal.checkout);
  tx.escrows.put(deal.escrow);
  tx.timers.set(deal.escrow.id, timerAt(deal.escrow)?.at);
  record(tx, deal.escrow, { type: 'escrow.created', actor: 'buyer' }, now);
  return deal;
}

/** The sites of a checkout: the one that asks, then those that its account has registered. */
const sitesOf = ({ origin, accountOrigins = [] }: Caller): string[] => [
  ...new Set([...(origin === undefined ? [] : [origin]), ...accountOrigins]),
];

/** Deadlines and milestones bind the seller, so a page cannot set them: anybody can change what a page sends. */
function assertMaySetTerms({ isServer }: Caller, { terms, milestones }: CheckoutRequest): void {
  if (!isServer && (terms ?? milestones))
    throw new DomainError('scope_missing', 'Terms and milestones are set with a secret key only.', {
      scope: 'escrow:create',
    });
}
const onlyOneToken = (): DomainError =>
  new DomainError(
    'invalid_request',
    'A checkout takes an offer or a reservation, not both: each has a price of its own.',
    { param: 'reservationToken' },
  );

function purchasable(tx: Transaction, request: CheckoutRequest): ListingRow {
  const listing = publicListing(tx, request.listing);
  if (listing.status === 'closed')
    throw new DomainError('listing_closed', `Listing ${listing.id} is no longer for sale.`, {
      param: 'listing',
    });
  const { shipTo } = request;
  if (shipTo !== undefined && listing.shipsTo.length > 0 && !listing.shipsTo.includes(shipTo))
    throw new DomainError(
      'destination_refused',
      `Listing ${listing.id} is not shipped to ${shipTo}.`,
      {
        param: 'shipTo',
        shipsTo: listing.shipsTo,
      },
    );
  return listing;
}

/**
 * What an escrow comes to later. Named from the start, so that every row of an escrow has the same fields in the same
 * order, which engines copy about four times as fast as one that grows.
 */
const notYet = {
  outcome: undefined,
  releases: undefined,
  refunds: undefined,
  disputeId: undefined,
  disputeCount: undefined,
  frozen: undefined,
  decision: undefined,
  clearedAt: undefined,
  remindedAt: undefined,
  shipment: undefined,
  fundedAt: undefined,
  shippedAt: undefined,
  deliveredAt: undefined,
  extendedAt: undefined,
  resumedAt: undefined,
  finishedAt: undefined,
  shipBy: undefined,
  confirmBy: undefined,
} as const;

function newDeal(
  tx: Transaction,
  ids: Ids,
  facts: {
    listing: ListingRow;
    request: CheckoutRequest;
    frozen: EscrowRow['quote'];
    caller: Caller;
    agreed: Agreement | undefined;
    held: ReservationRow | undefined;
    now: Instant;
  },
): Deal {
  const { listing, request, frozen, caller, agreed, held, now } = facts;
  const checkoutId = ids.next(idPrefixes.checkout);
  const escrowId = ids.next(idPrefixes.escrow);
  const { party } = caller;
  const terms = termsOf(request.terms);
  return {
    escrow: {
      id: escrowId,
      checkoutId,
      listingId: listing.id,
      listingTitle: textFor(listing, request.locale).title,
      sellerId: listing.sellerId,
      sellerName: tx.sellers.get(listing.sellerId)?.name ?? '',
      buyerId:
        agreed?.buyerId ??
        held?.buyerId ??
        (party?.is === 'buyer' ? party.id : ids.next(idPrefixes.buyer)),
      variantId: request.variant,
      campaignId: held?.campaignId,
      quote: frozen,
      presentment: request.currency && presentmentOf(frozen.total, request.currency),
      terms,
      milestones: milestonesOf(request.milestones, frozen.total),
      status: 'awaiting_payment',
      createdAt: now,
      // An agreed price may be paid as long as it is kept.
      payBy: agreed?.offer.payBy ?? addDuration(now, terms.payWithin),
      expiresAt: addDuration(now, terms.expireAfter),
      ...notYet,
    },
    checkout: {
      id: checkoutId,
      escrowId,
      status: 'open',
      clientSecret: `cs_${ids.secret()}`,
      linkSecret: ids.secret(),
      paymentToken: ids.secret(),
      origins: sitesOf(caller),
      locale: request.locale ?? 'en',
    },
  };
}
