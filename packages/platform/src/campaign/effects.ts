import {
  addDuration,
  idPrefixes,
  reservationTime,
  type BodyOf,
  type CheckoutRequest,
  type createReservation,
  type Instant,
  type Money,
} from '@souk/sdk/contract';
import { sameSecret, type Caller } from '../caller.js';
import { publicListing } from '../catalog/queries.js';
import type { ListingRow } from '../catalog/rows.js';
import { reserve, unreserve } from '../catalog/stock.js';
import { asVariant } from '../catalog/variants.js';
import { DomainError } from '../domain-error.js';
import { quote } from '../escrow/quote.js';
import type { Ids } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { campaignOf } from './queries.js';
import type { CampaignRow, Goods, ReservationRow } from './rows.js';
import {
  areSame,
  assertOpen,
  countSold,
  dissolve,
  giveBack,
  itemOf,
  letGo,
  nameOf,
  statusAt,
  takeUnits,
  uncountSold,
} from './units.js';

/** Holds units for a buyer, out of a campaign or out of a listing's stock. */
export function hold(
  tx: Transaction,
  ids: Ids,
  request: BodyOf<typeof createReservation>,
  caller: Caller,
  now: Instant,
): ReservationRow {
  const listing = publicListing(tx, request.listing);
  if (listing.status === 'closed')
    throw new DomainError('listing_closed', `Listing ${listing.id} is no longer for sale.`, {
      param: 'listing',
    });
  const { campaign: campaignId, variant: variantId, quantity } = request;
  const id = ids.next(idPrefixes.reservation);
  const wanted: Wanted = {
    listingId: listing.id,
    variantId,
    quantity,
    buyerId: caller.party?.is === 'buyer' ? caller.party.id : undefined,
  };
  const unitPrice =
    campaignId === undefined
      ? undefined
      : takeFromCampaign(tx, campaignOf(tx, campaignId), wanted, now);
  // A quantity that no checkout would take is not held either.
  quote(asVariant(listing, variantId), quantity, 'buyer', unitPrice);
  if (campaignId === undefined) putListing(tx, reserve(listing, quantity, variantId), now);
  const reservation: ReservationRow = {
    ...wanted,
    id,
    // With the id in it, so that it is found without a search.
    token: `${id}.${ids.secret()}`,
    status: 'active',
    campaignId,
    unitPrice,
    createdAt: now,
    expiresBy: addDuration(now, reservationTime),
  };
  tx.timers.set(id, reservation.expiresBy);
  keep(tx, reservation, 'reservation.created', now);
  return reservation;
}

type Wanted = Goods & { readonly quantity: number; readonly buyerId: string | undefined };

/** @returns what one unit costs there */
function takeFromCampaign(
  tx: Transaction,
  campaign: CampaignRow,
  wanted: Wanted,
  now: Instant,
): Money {
  assertOpen(campaign, now);
  const { perBuyer, price } = itemOf(campaign, wanted);
  if (perBuyer !== undefined) assertWithinLimit(tx, campaign, wanted, perBuyer);
  const next = takeUnits(campaign, wanted, wanted.quantity);
  putCampaign(tx, next, now);
  if (statusAt(next, now) === 'sold_out')
    tx.outbox.append({ type: 'campaign.sold_out', campaign: next, at: now });
  return price;
}

/** @throws DomainError `buyer_unknown` for a buyer who is not signed in, `buyer_limit_reached` */
function assertWithinLimit(
  tx: Transaction,
  campaign: CampaignRow,
  wanted: Wanted,
  perBuyer: number,
): void {
  const { buyerId, quantity } = wanted;
  if (buyerId === undefined)
    throw new DomainError(
      'buyer_unknown',
      `Campaign ${campaign.id} sells each buyer at most ${perBuyer} of ${nameOf(wanted)}, so the buyer has to be signed in.`,
      { perBuyer },
    );
  const had = tx.reservations
    .ofBuyer(buyerId, campaign.id)
    .filter((row) => areSame(row, wanted) && counts(tx, row))
    .reduce((sum, row) => sum + row.quantity, 0);
  if (had + quantity > perBuyer)
    throw new DomainError(
      'buyer_limit_reached',
      `Each buyer can have ${perBuyer} of ${nameOf(wanted)} in campaign ${campaign.id}; this one has ${had} and asks for ${quantity}.`,
      { perBuyer, available: Math.max(0, perBuyer - had), param: 'quantity' },
    );
}

/** What is held counts, and what was bought unless the deal came to nothing. */
function counts(tx: Transaction, { status, escrowId }: ReservationRow): boolean {
  if (status === 'active') return true;
  const escrow = status === 'used' && escrowId !== undefined ? tx.escrows.get(escrowId) : undefined;
  return escrow !== undefined && !['canceled', 'expired', 'refunded'].includes(escrow.status);
}

/** Ends an unused reservation: its units go back to where they came from. */
export function endReservation(
  tx: Transaction,
  reservation: ReservationRow,
  status: 'released' | 'expired',
  now: Instant,
): ReservationRow {
  const ended = { ...reservation, status };
  tx.timers.set(reservation.id, undefined);
  keep(tx, ended, `reservation.${status}`, now);
  returnUnits(tx, reservation, now);
  return ended;
}

/** Held units go back: into the campaign that they came from while it lasts, else to the listing's stock. */
export function returnUnits(tx: Transaction, held: Held, now: Instant): void {
  const campaign = held.campaignId === undefined ? undefined : tx.campaigns.get(held.campaignId);
  if (campaign && campaign.dissolvedAt === undefined) {
    putCampaign(tx, giveBack(campaign, held, held.quantity), now);
    return;
  }
  if (campaign) putCampaign(tx, letGo(campaign, held, held.quantity), now);
  const listing = tx.listings.get(held.listingId);
  if (listing) putListing(tx, unreserve(listing, held.quantity, held.variantId), now);
}

/** Units that a campaign, or a listing's stock, does without for now. */
export type Held = Goods & {
  readonly campaignId?: string | undefined;
  readonly quantity: number;
};

/** Counts a sale of a campaign, or one that came to nothing. */
export function countInCampaign(
  tx: Transaction,
  { campaignId, ...held }: Held,
  what: 'sold' | 'refunded',
  now: Instant,
): void {
  const campaign = campaignId === undefined ? undefined : tx.campaigns.get(campaignId);
  if (!campaign) return;
  const count = what === 'sold' ? countSold : uncountSold;
  putCampaign(tx, count(campaign, held, held.quantity), now);
}

/**
 * What a token holds for a checkout.
 *
 * @throws DomainError `reservation_not_found` for a token that never was, `reservation_ended` for one that is over or
 *   used, `invalid_request` when the checkout asks for something else than what is held
 */
export function heldBy(
  tx: Transaction,
  token: string,
  request: Pick<CheckoutRequest, 'listing' | 'variant' | 'quantity'>,
  now: Instant,
): ReservationRow {
  const reservation = tx.reservations.get(token.slice(0, token.indexOf('.')));
  if (!reservation || !sameSecret(token, reservation.token))
    throw new DomainError('reservation_not_found', 'There is no reservation with this token.', {
      param: 'reservationToken',
    });
  assertActive(reservation, now);
  const asked: Goods = { listingId: request.listing, variantId: request.variant };
  const { id, quantity } = reservation;
  if (!areSame(reservation, asked) || request.quantity !== quantity)
    throw new DomainError(
      'invalid_request',
      `Reservation ${id} holds ${quantity} of ${nameOf(reservation)}; the checkout asks for ${request.quantity} of ${nameOf(asked)}.`,
      { param: areSame(reservation, asked) ? 'quantity' : 'listing' },
    );
  return reservation;
}

/** A checkout takes over what is held: from here on its own deadline counts. */
export function useHeld(
  tx: Transaction,
  reservation: ReservationRow,
  deal: { readonly checkoutId: string; readonly escrowId: string },
  now: Instant,
): void {
  tx.timers.set(reservation.id, undefined);
  keep(tx, { ...reservation, ...deal, status: 'used' }, 'reservation.used', now);
}

/** @throws DomainError `reservation_ended` */
export function assertActive(reservation: ReservationRow, now: Instant): void {
  const { id, status, expiresBy } = reservation;
  if (status !== 'active' || now >= expiresBy)
    throw new DomainError(
      'reservation_ended',
      status === 'active' || status === 'expired'
        ? `Reservation ${id} ended at ${expiresBy}.`
        : `Reservation ${id} is "${status}"; only an active one can be used.`,
      { status: status === 'active' ? 'expired' : status },
    );
}

/** Ends a campaign: what nobody holds goes back to the listings. */
export function closeCampaign(tx: Transaction, campaign: CampaignRow, now: Instant): CampaignRow {
  for (const { listingId, variantId, available } of campaign.items) {
    const listing = tx.listings.get(listingId);
    if (listing && available > 0) putListing(tx, unreserve(listing, available, variantId), now);
  }
  const closed = dissolve(campaign, now);
  tx.timers.set(campaign.id, undefined);
  putCampaign(tx, closed, now);
  tx.outbox.append({ type: 'campaign.closed', campaign: closed, at: now });
  return closed;
}

/** Keeps a campaign and tells whoever watches it. */
export function putCampaign(tx: Transaction, campaign: CampaignRow, now: Instant): void {
  tx.campaigns.put(campaign);
  tx.outbox.append({ type: 'campaign.changed', campaignId: campaign.id, at: now });
}

export function putListing(tx: Transaction, listing: ListingRow, now: Instant): void {
  tx.listings.put(listing);
  tx.outbox.append({ type: 'listing.changed', listingId: listing.id, at: now });
}

function keep(
  tx: Transaction,
  reservation: ReservationRow,
  type: `reservation.${string}`,
  now: Instant,
): void {
  tx.reservations.put(reservation);
  tx.outbox.append({ type, reservation, at: now });
}
