import { epochMsOf, instantOf, type Instant } from '@souk/sdk/contract';
import type { ListingRow } from '@souk/platform';

const dayMs = 86_400_000;

/**
 * A listing with the record that its struck-through price needs: asked for since it was published, until it fell some days
 * ago, at least 30 days later. One that is too young for that has no price to strike through.
 *
 * @see Directive 98/6/EC, article 6a
 */
export function withPriceHistory(listing: ListingRow, index: number, now: Instant): ListingRow {
  const { listPrice, ...rest } = listing;
  if (!listPrice || listing.publishedAt === null) return rest;
  const fellAt = instantOf(epochMsOf(now) - (1 + (index % 9)) * dayMs);
  if (epochMsOf(fellAt) - epochMsOf(listing.publishedAt) < 30 * dayMs) return rest;
  const priceHistory = [
    { price: listPrice, from: listing.publishedAt },
    { price: listing.price, from: fellAt },
  ];
  return { ...listing, priceHistory };
}
