import { DomainError } from '../domain-error.js';
import type { ListingRow } from './rows.js';

/** Units that can be bought now. Never below zero. */
export const availableOf = (listing: ListingRow): number => listing.onHand - listing.reserved;

/**
 * Promises units to an open checkout.
 *
 * @throws DomainError `sold_out` when fewer are left
 */
export function reserve(listing: ListingRow, quantity: number): ListingRow {
  const available = availableOf(listing);
  if (quantity > available)
    throw new DomainError(
      'sold_out',
      available === 0
        ? `Listing ${listing.id} is sold out.`
        : `Only ${available} of listing ${listing.id} are left; ${quantity} were asked for.`,
      { available, param: 'quantity' },
    );
  return { ...listing, reserved: listing.reserved + quantity };
}

/** Takes a promise back. */
export const unreserve = (listing: ListingRow, quantity: number): ListingRow => ({
  ...listing,
  reserved: listing.reserved - quantity,
});

/** Turns a promise into a sale. */
export const sell = (listing: ListingRow, quantity: number): ListingRow => ({
  ...listing,
  onHand: listing.onHand - quantity,
  reserved: listing.reserved - quantity,
  orders: listing.orders + 1,
});

/** Puts sold units that never left the seller back on the shelf. */
export const restock = (listing: ListingRow, quantity: number): ListingRow => ({
  ...listing,
  onHand: listing.onHand + quantity,
});
