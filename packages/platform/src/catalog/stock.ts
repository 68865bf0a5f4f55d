import { DomainError } from '../domain-error.js';
import type { ListingRow } from './rows.js';
import { asVariant } from './variants.js';

interface Units {
  readonly onHand: number;
  readonly reserved: number;
}

/** Units that can be bought now. Never below zero. */
export const availableOf = ({ onHand, reserved }: Units): number => onHand - reserved;

/**
 * Promises units to an open checkout.
 *
 * @throws DomainError `sold_out` when fewer are left, `variant_invalid` without the variant that it needs
 */
export function reserve(listing: ListingRow, quantity: number, variant?: string): ListingRow {
  const available = availableOf(asVariant(listing, variant));
  if (quantity > available)
    throw new DomainError(
      'sold_out',
      available === 0
        ? `Listing ${listing.id} is sold out.`
        : `Only ${available} of listing ${listing.id} are left; ${quantity} were asked for.`,
      { available, param: 'quantity' },
    );
  return moved(listing, variant, { onHand: 0, reserved: quantity });
}

/** Whether so many units could be promised now. Never throws: variants come and go while people talk. */
export function canReserve(listing: ListingRow, quantity: number, variant?: string): boolean {
  const { variants = [] } = listing;
  const found = variants.find(({ id }) => id === variant);
  const isMeant = found !== undefined || (variants.length === 0 && variant === undefined);
  return isMeant && quantity <= availableOf(found ?? listing);
}

/** Takes a promise back. */
export const unreserve = (listing: ListingRow, quantity: number, variant?: string): ListingRow =>
  moved(listing, variant, { onHand: 0, reserved: -quantity });

/** Turns a promise into a sale. */
export const sell = (listing: ListingRow, quantity: number, variant?: string): ListingRow => ({
  ...moved(listing, variant, { onHand: -quantity, reserved: -quantity }),
  orders: listing.orders + 1,
});

/** Puts sold units that never left the seller back on the shelf. Those of a variant that is no more have none. */
export const restock = (listing: ListingRow, quantity: number, variant?: string): ListingRow =>
  moved(listing, variant, { onHand: quantity, reserved: 0 });

/**
 * Sets the units on hand.
 *
 * @throws DomainError `quantity_invalid` below what is promised, `variant_invalid` without the variant that it needs
 */
export function setOnHand(listing: ListingRow, onHand: number, variant?: string): ListingRow {
  const before = asVariant(listing, variant);
  if (!Number.isSafeInteger(onHand) || onHand < before.reserved)
    throw new DomainError(
      'quantity_invalid',
      `${onHand} of listing ${listing.id} cannot be on hand; ${before.reserved} are promised to buyers.`,
      { minimum: before.reserved, param: 'onHand' },
    );
  return moved(listing, variant, { onHand: onHand - before.onHand, reserved: 0 });
}

function moved(listing: ListingRow, variant: string | undefined, by: Units): ListingRow {
  const add = <Row extends Units>(row: Row): Row => ({
    ...row,
    onHand: row.onHand + by.onHand,
    reserved: row.reserved + by.reserved,
  });
  const { variants = [] } = listing;
  if (variants.length === 0) return variant === undefined ? add(listing) : listing;
  if (!variants.some(({ id }) => id === variant)) return listing;
  return {
    ...add(listing),
    variants: variants.map((row) => (row.id === variant ? add(row) : row)),
  };
}
