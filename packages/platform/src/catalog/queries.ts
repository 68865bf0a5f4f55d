import type { Listing, ParamsOf, QueryOf, listListings, retrieveListing } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import type { ListingCursor, Transaction } from '../store/store.js';
import { presentListing } from './present.js';
import type { ListingRow } from './rows.js';

/** Reads of the catalogue. */
export const catalogQueries = ({ store }: Ports) => ({
  list: (query: QueryOf<typeof listListings>) =>
    store.transaction((tx) => {
      const limit = query.limit ?? 20;
      const rows = tx.listings.newest({
        sellerId: query.seller,
        after: query.cursor === undefined ? undefined : listingCursor(query.cursor),
        limit: limit + 1,
      });
      return pageOf(rows, limit, (row) => ({
        shown: present(tx, row, query.locale),
        cursor: [row.publishedAt ?? '', row.id],
      }));
    }),

  retrieve: (
    query: ParamsOf<typeof retrieveListing> & QueryOf<typeof retrieveListing>,
  ): Promise<Listing> =>
    store.transaction((tx) => present(tx, publicListing(tx, query.listing), query.locale)),
});

/**
 * A listing that buyers may see: published or closed, never a draft.
 *
 * @throws DomainError `listing_not_found`
 */
export function publicListing(tx: Transaction, id: string): ListingRow {
  const listing = tx.listings.get(id);
  if (!listing || listing.status === 'draft')
    throw new DomainError('listing_not_found', `There is no listing "${id}".`, {
      param: 'listing',
    });
  return listing;
}

const present = (tx: Transaction, listing: ListingRow, locale: string | undefined): Listing =>
  presentListing(listing, tx.categories.get(listing.categoryId), locale);

function listingCursor(cursor: string): ListingCursor {
  const [publishedAt = '', id = ''] = readCursor(cursor, 2);
  return { publishedAt, id };
}
