import type { Money } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { ListingRow, VariantRow } from './rows.js';

/** The variant that an order names, or `undefined` for a listing without variants. @throws DomainError `variant_invalid` */
export function chosenVariant(listing: ListingRow, id: string | undefined): VariantRow | undefined {
  const { variants = [] } = listing;
  const chosen = variants.find((variant) => variant.id === id);
  if (chosen || (variants.length === 0 && id === undefined)) return chosen;
  throw new DomainError(
    'variant_invalid',
    id === undefined
      ? `Listing ${listing.id} comes in ${variants.length} variants; choose one.`
      : `Listing ${listing.id} has no variant "${id}".`,
    { param: 'variant', variants: variants.map((variant) => variant.id) },
  );
}

/** What one unit of a variant costs below any quantity tier. */
export const priceOf = (listing: ListingRow, variant: VariantRow | undefined): Money =>
  variant?.price ?? listing.price;

/**
 * A listing as if it were one of its variants alone: its price and its stock. Quantity tiers belong to the listing's price,
 * so a variant with a price of its own has none.
 */
export function asVariant(listing: ListingRow, id: string | undefined): ListingRow {
  const variant = chosenVariant(listing, id);
  if (!variant) return listing;
  const { onHand, reserved, price, attributes } = variant;
  return {
    ...listing,
    attributes: { ...listing.attributes, ...attributes },
    price: price ?? listing.price,
    priceTiers: price ? [] : listing.priceTiers,
    onHand,
    reserved,
  };
}

/** A listing with these variants: its stock is their sum. Without any, the stock that it had stays. */
export function withVariants(listing: ListingRow, variants: readonly VariantRow[]): ListingRow {
  if (variants.length === 0) return { ...listing, variants };
  return {
    ...listing,
    variants,
    onHand: variants.reduce((sum, { onHand }) => sum + onHand, 0),
    reserved: variants.reduce((sum, { reserved }) => sum + reserved, 0),
  };
}
