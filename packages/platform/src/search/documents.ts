import { trustScore, type Instant } from '@souk/sdk/contract';
import type { ListingRow, SellerRow } from '../catalog/rows.js';
import { availableOf } from '../catalog/stock.js';
import { ratingOf, trustInputs } from '../trust/present.js';
import type { Transaction } from '../store/store.js';
import type { SearchDocument, SearchIndex } from './search-index.js';

/** What search knows of a listing, or `undefined` when buyers are not to find it. */
export function documentOf(
  listing: ListingRow,
  seller: SellerRow | undefined,
  now: Instant,
): SearchDocument | undefined {
  if (listing.status !== 'published' || listing.publishedAt === null || !seller) return undefined;
  return {
    id: listing.id,
    texts: listing.texts,
    defaultLocale: listing.defaultLocale,
    categoryId: listing.categoryId,
    attributes: listing.attributes,
    ...variantAttributesOf(listing),
    price: listing.price,
    minimumOrderQuantity: listing.minimumOrderQuantity,
    available: availableOf(listing),
    shipsFrom: listing.shipsFrom,
    shipsTo: listing.shipsTo,
    deliveryDays: listing.delivery.maximumDays,
    publishedAt: listing.publishedAt,
    sellerId: seller.id,
    sellerName: seller.name,
    sellerRating: ratingOf(seller),
    sellerRatingCount: seller.ratingCount,
    sellerTrust: trustScore(trustInputs(seller, now)).exact,
    views: listing.views,
    orders: listing.orders,
  };
}

/** What can be had of the variants: values that are sold out are not found, unless all are. */
function variantAttributesOf({
  attributes,
  variants = [],
}: ListingRow): Pick<SearchDocument, 'variantAttributes'> {
  if (variants.length === 0) return {};
  const inStock = variants.filter((variant) => availableOf(variant) > 0);
  const offered = inStock.length > 0 ? inStock : variants;
  const names = new Set(offered.flatMap((variant) => Object.keys(variant.attributes)));
  return {
    variantAttributes: Object.fromEntries(
      [...names].map((name) => [
        name,
        [
          ...new Set(
            offered.flatMap((variant) => variant.attributes[name] ?? attributes[name] ?? []),
          ),
        ],
      ]),
    ),
  };
}

/** Makes the index agree with a listing's rows. */
export function indexListing(
  tx: Transaction,
  index: SearchIndex,
  listing: ListingRow,
  now: Instant,
): void {
  const document = documentOf(listing, tx.sellers.get(listing.sellerId), now);
  if (document) index.put(document);
  else index.remove(listing.id);
}
