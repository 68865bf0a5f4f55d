import type { SearchDocument } from '../search/search-index.js';

/** A tea seller's listing, as the search index takes it. */
export function aListing(
  id: string,
  title: string,
  more: Partial<SearchDocument> & { readonly locale?: string; readonly description?: string } = {},
): SearchDocument {
  const { locale = 'en', description = '', ...rest } = more;
  return {
    id: `lst_${id}`,
    texts: { [locale]: { title, description } },
    defaultLocale: locale,
    categoryId: '2073',
    attributes: {},
    price: { amount: 1_000, currency: 'USD' },
    minimumOrderQuantity: 1,
    available: 5,
    shipsFrom: 'CN',
    shipsTo: [],
    deliveryDays: 5,
    publishedAt: '2026-11-01T00:00:00.000Z',
    sellerId: 'sel_hangzhou',
    sellerRating: 4.5,
    sellerRatingCount: 20,
    sellerTrust: 60,
    views: 100,
    orders: 5,
    ...rest,
  };
}
