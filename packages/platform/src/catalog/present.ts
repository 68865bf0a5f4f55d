import type { Currency, Listing, Money, OwnListing, Variant } from '@souk/sdk/contract';
import { definitionsOf, type CategoryOf } from './attributes.js';
import { mediaIn, nameFor, textFor } from './locale.js';
import { missingOf } from './missing.js';
import { unitPriceOf } from './prices.js';
import { presentmentOf } from './rates.js';
import type { ListingRow } from './rows.js';
import { availableOf } from './stock.js';
import { priceOf } from './variants.js';

/** How a reader wants to see a listing. */
export interface Reading {
  readonly locale?: string | undefined;
  /** Shows the price in this currency too. */
  readonly currency?: Currency | undefined;
}

/** A listing as buyers see it, in the language that suits them best. */
export function presentListing(
  listing: ListingRow,
  categoryOf: CategoryOf,
  { locale: asked, currency }: Reading,
): Listing {
  const { title, description, locale, tried } = textFor(listing, asked);
  const { price, listPrice, measure, returns } = listing;
  return {
    id: listing.id,
    seller: listing.sellerId,
    status: listing.status,
    title,
    description,
    locale,
    locales: Object.keys(listing.texts),
    localeFallback: [...tried],
    category: {
      id: listing.categoryId,
      name: nameFor(categoryOf(listing.categoryId)?.names ?? {}, asked),
    },
    attributes: { ...listing.attributes },
    price,
    ...(listPrice ? { listPrice } : {}),
    ...(measure ? { unitPrice: unitPriceOf(price, measure) } : {}),
    ...(currency && currency !== price.currency
      ? { presentment: presentmentOf(price, currency) }
      : {}),
    priceTiers: [...listing.priceTiers],
    minimumOrderQuantity: listing.minimumOrderQuantity,
    available: availableOf(listing),
    variants: variantsOf(listing),
    media: listing.media.map((media) => mediaIn(media, locale)),
    shipsFrom: listing.shipsFrom,
    shipsTo: [...listing.shipsTo],
    delivery: listing.delivery,
    ...(returns ? { returns } : {}),
    publishedAt: listing.publishedAt,
    rating: ratingOf(listing.ratings),
    ratingCount: listing.ratings?.count ?? 0,
  };
}

const variantsOf = (listing: ListingRow): Variant[] =>
  (listing.variants ?? []).map((variant) => ({
    id: variant.id,
    attributes: { ...variant.attributes },
    price: priceOf(listing, variant),
    available: availableOf(variant),
  }));

/** A listing as its seller sees it. */
export const presentOwnListing = (
  listing: ListingRow,
  categoryOf: CategoryOf,
  reading: Reading,
  insertionFee: Money | undefined,
): OwnListing => ({
  ...presentListing(listing, categoryOf, reading),
  media: [...listing.media],
  texts: { ...listing.texts },
  defaultLocale: listing.defaultLocale,
  onHand: listing.onHand,
  reserved: listing.reserved,
  stock: (listing.variants ?? []).map(({ id, onHand, reserved }) => ({
    variant: id,
    onHand,
    reserved,
  })),
  views: listing.views,
  orders: listing.orders,
  reference: listing.reference ?? null,
  insertionFee: insertionFee ?? { amount: 0, currency: listing.price.currency },
  missing: [...missingOf(listing, definitionsOf(categoryOf, listing.categoryId))],
});

/** Mean of stars to one decimal, or `null` without any. */
export const ratingOf = (stars: ListingRow['ratings']): number | null =>
  stars === undefined || stars.count === 0 ? null : Math.round((stars.sum / stars.count) * 10) / 10;
