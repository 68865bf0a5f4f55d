import type { Listing } from '@souk/sdk/contract';
import { nameFor, textFor } from './locale.js';
import type { CategoryRow, ListingRow } from './rows.js';
import { availableOf } from './stock.js';

/** A listing as buyers see it, in the language that suits them best. */
export function presentListing(
  listing: ListingRow,
  category: CategoryRow | undefined,
  asked: string | undefined,
): Listing {
  const { title, description, locale } = textFor(listing, asked);
  return {
    id: listing.id,
    seller: listing.sellerId,
    status: listing.status,
    title,
    description,
    locale,
    locales: Object.keys(listing.texts),
    category: { id: listing.categoryId, name: nameFor(category?.names ?? {}, asked) },
    attributes: { ...listing.attributes },
    price: listing.price,
    ...(listing.listPrice ? { listPrice: listing.listPrice } : {}),
    priceTiers: [...listing.priceTiers],
    minimumOrderQuantity: listing.minimumOrderQuantity,
    available: availableOf(listing),
    media: [...listing.media],
    shipsFrom: listing.shipsFrom,
    shipsTo: [...listing.shipsTo],
    delivery: listing.delivery,
    publishedAt: listing.publishedAt,
    rating: ratingOf(listing.ratings),
    ratingCount: listing.ratings?.count ?? 0,
  };
}

/** Mean of stars to one decimal, or `null` without any. */
export const ratingOf = (stars: ListingRow['ratings']): number | null =>
  stars === undefined || stars.count === 0 ? null : Math.round((stars.sum / stars.count) * 10) / 10;
