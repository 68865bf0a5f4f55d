import type { CheckoutRequest, Instant } from '@souk/sdk/contract';
import { reserve, unreserve } from '../catalog/stock.js';
import { DomainError } from '../domain-error.js';
import type { Ids } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { say } from './effects.js';
import { answerAt, assertAboveFloor } from './haggling.js';
import { endOf, onTheTable, takeStep, type OfferCommand } from './offer-rules.js';
import type { ConversationRow, OfferRow } from './rows.js';

/**
 * Takes a step of an offer with everything that belongs to it, in the caller's transaction: the row, the goods that are
 * kept or set free, the timer, and the line in the conversation. Steps of the seller's rules come through here as the
 * seller's own do, so that they look the same.
 */
export function takeOfferStep(
  tx: Transaction,
  ids: Ids,
  offer: OfferRow,
  command: OfferCommand,
  now: Instant,
): OfferRow {
  const stepped = takeStep(offer, command, now);
  if (command.by === 'seller' && (command.move === 'accept' || command.move === 'counter'))
    assertAboveFloor(tx.haggling.get(offer.listingId), onTheTable(stepped).unitPrice);
  if (command.move === 'accept') keepGoods(tx, stepped, now);
  if (command.move === 'lapse') freeGoods(tx, stepped, now);
  const next =
    command.move === 'accept' ? { ...stepped, token: `ot_test_${ids.secret()}` } : stepped;
  return putOffer(tx, ids, next, now);
}

/** Keeps an offer after its latest move, sets its timer, and says the move in the conversation. */
export function putOffer(tx: Transaction, ids: Ids, offer: OfferRow, now: Instant): OfferRow {
  const { by } = onTheTable(offer);
  const next =
    offer.status === 'open' && by === 'buyer'
      ? { ...offer, answerAt: answerAt(offer, now) }
      : offer;
  tx.offers.put(next);
  tx.timers.set(next.id, nextFiring(next));
  const step = next.moves.at(-1);
  const conversation = tx.conversations.get(next.conversationId);
  if (!step || !conversation) throw new Error(`Offer ${next.id} hangs in the air.`);
  const open = { ...conversation, openOfferId: next.status === 'open' ? next.id : undefined };
  // A checkout is said by the order's own lines.
  if (step.move === 'check_out') tx.conversations.put(open);
  else sayMove(tx, ids, open, next, now);
  return next;
}

function sayMove(
  tx: Transaction,
  ids: Ids,
  conversation: ConversationRow,
  offer: OfferRow,
  now: Instant,
): void {
  const step = offer.moves.at(-1);
  if (!step) return;
  const { at: _, ...move } = step;
  const content = { type: 'offer', offerId: offer.id, ...move } as const;
  say(tx, ids, conversation, { from: step.by, content }, now);
}

/** When an offer's timer fires: for the seller's rules, or for its end. */
const nextFiring = (offer: OfferRow): Instant | undefined => offer.answerAt ?? endOf(offer);

function keepGoods(tx: Transaction, offer: OfferRow, now: Instant): void {
  const listing = tx.listings.get(offer.listingId);
  if (listing?.status !== 'published')
    throw new DomainError('listing_closed', `Listing ${offer.listingId} is no longer for sale.`);
  tx.listings.put(reserve(listing, onTheTable(offer).quantity, offer.variantId));
  tx.outbox.append({ type: 'listing.changed', listingId: listing.id, at: now });
}

function freeGoods(tx: Transaction, offer: OfferRow, now: Instant): void {
  const listing = tx.listings.get(offer.listingId);
  if (!listing) return;
  tx.listings.put(unreserve(listing, onTheTable(offer).quantity, offer.variantId));
  tx.outbox.append({ type: 'listing.changed', listingId: listing.id, at: now });
}

/** An agreed price that a checkout is to be opened at, once. */
export interface Agreement {
  readonly offer: OfferRow;
  readonly buyerId: string;
}

/**
 * The agreement behind a token, for the goods that it was made about.
 *
 * @throws DomainError `offer_token_invalid`, `offer_token_used`, `offer_token_expired`
 */
export function agreementOf(
  tx: Transaction,
  token: string,
  wanted: Pick<CheckoutRequest, 'listing' | 'quantity' | 'variant'>,
  now: Instant,
): Agreement {
  const offer = tx.offers.byToken(token);
  if (!offer)
    throw new DomainError('offer_token_invalid', 'No offer has this token.', {
      param: 'offerToken',
    });
  if (offer.status === 'used')
    throw new DomainError(
      'offer_token_used',
      `Offer ${offer.id} was checked out before, as ${offer.checkoutId}.`,
      { param: 'offerToken', checkout: offer.checkoutId },
    );
  const { payBy } = offer;
  if (offer.status !== 'accepted' || payBy === undefined || now >= payBy)
    throw new DomainError(
      'offer_token_expired',
      `The price of offer ${offer.id} is no longer kept.`,
      {
        param: 'offerToken',
      },
    );
  const { quantity } = onTheTable(offer);
  const { listingId, variantId } = offer;
  if (wanted.listing !== listingId || wanted.quantity !== quantity || wanted.variant !== variantId)
    throw new DomainError(
      'offer_token_invalid',
      `Offer ${offer.id} is about ${quantity} of ${variantId ?? `listing ${listingId}`}, not ${wanted.quantity} of ${wanted.variant ?? `listing ${wanted.listing}`}.`,
      {
        param: 'offerToken',
        listing: listingId,
        quantity,
        ...(variantId ? { variant: variantId } : {}),
      },
    );
  return { offer, buyerId: offer.buyerId };
}

/** Uses an agreement up for a checkout, which takes over the goods that were kept. */
export function useAgreement(
  tx: Transaction,
  ids: Ids,
  { offer }: Agreement,
  checkoutId: string,
  now: Instant,
): void {
  const used = takeStep(offer, { move: 'check_out', by: 'platform' }, now);
  putOffer(tx, ids, { ...used, checkoutId }, now);
}
