import type {
  Category,
  Listing,
  listListings,
  listOwnListings,
  Money,
  OwnListing,
  InputOf,
  QueryOf,
  retrieveListing,
  retrieveOwnListing,
} from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import type { ListingCursor, Transaction } from '../store/store.js';
import { nameFor } from './locale.js';
import { isNewLook } from './looks.js';
import { presentListing, presentOwnListing } from './present.js';
import type { ListingRow } from './rows.js';

/** Reads of the catalogue. */
export const catalogQueries = ({ store, clock }: Ports, insertionFee?: Money) => ({
  list: (query: QueryOf<typeof listListings>) =>
    store.transaction((tx) => {
      const limit = query.limit ?? 20;
      const rows = tx.listings.newest({
        sellerId: query.seller,
        after: query.cursor === undefined ? undefined : listingCursor(query.cursor),
        limit: limit + 1,
      });
      return pageOf(rows, limit, (row) => ({
        shown: presentListing(row, categoryIn(tx), query),
        cursor: [row.publishedAt ?? '', row.id],
      }));
    }),

  /**
   * One listing. A look by a page counts towards its conversion rate, once a minute for each site; the index learns of it with
   * the next change.
   */
  retrieve: (
    { isServer, party, origin = 'no site' }: Caller,
    { listing: id, ...reading }: InputOf<typeof retrieveListing>,
  ): Promise<Listing> =>
    store.transaction((tx) => {
      const listing = publicListing(tx, id);
      const isOwn = party?.is === 'seller' && party.id === listing.sellerId;
      const look = `look ${id} ${origin}`;
      const now = clock.now();
      if (!isServer && !isOwn && isNewLook(tx.rates.get(look)?.at, now)) {
        tx.rates.put({ id: look, left: 0, at: now });
        tx.listings.put({ ...listing, views: listing.views + 1 });
      }
      return presentListing(listing, categoryIn(tx), reading);
    }),

  retrieveOwn: (
    caller: Caller,
    { listing, locale }: InputOf<typeof retrieveOwnListing>,
  ): Promise<OwnListing> =>
    store.transaction((tx) =>
      presentOwn(tx, ownListing(tx, caller, listing), insertionFee, locale),
    ),

  listOwn: (
    caller: Caller,
    { seller, status, locale, cursor, limit = 20 }: InputOf<typeof listOwnListings>,
  ) =>
    store.transaction((tx) => {
      const sellerId = sellerFor(tx, caller, seller);
      const [after = ''] = cursor === undefined ? [] : readCursor(cursor, 1);
      const rows = tx.listings
        .ofSeller(sellerId)
        .filter((row) => row.id > after && (status === undefined || row.status === status))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return pageOf(rows, limit, (row) => ({
        shown: presentOwn(tx, row, insertionFee, locale),
        cursor: [row.id],
      }));
    }),

  categories: ({ locale }: { locale?: string | undefined }): Promise<{ data: Category[] }> =>
    store.transaction((tx) => ({
      data: [...tx.categories.all()].map(({ id, parentId, names, attributes = [] }) => ({
        id,
        parent: parentId,
        name: nameFor(names, locale),
        attributes: [...attributes],
      })),
    })),
});

/**
 * A listing that buyers may see: published or closed, never a draft.
 *
 * @throws DomainError `listing_not_found`
 */
export function publicListing(tx: Transaction, id: string): ListingRow {
  const listing = tx.listings.get(id);
  if (!listing || listing.status === 'draft') throw notFound(id);
  return listing;
}

/**
 * A listing for its seller, or for a server. To others a draft does not exist.
 *
 * @throws DomainError `listing_not_found` or `actor_not_allowed`
 */
export function ownListing(tx: Transaction, caller: Caller, id: string): ListingRow {
  const listing = tx.listings.get(id);
  if (!listing) throw notFound(id);
  if (isSeller(caller, listing.sellerId)) return listing;
  if (listing.status === 'draft') throw notFound(id);
  throw new DomainError(
    'actor_not_allowed',
    `Listing ${id} belongs to seller ${listing.sellerId}; only that seller changes it.`,
  );
}

/**
 * The seller that a caller acts for: its own, or the one that a server names.
 *
 * @throws DomainError `actor_not_allowed`, `invalid_request` when a server names none, `seller_not_found`
 */
export function sellerFor(tx: Transaction, caller: Caller, asked: string | undefined): string {
  const id = asked ?? (caller.party?.is === 'seller' ? caller.party.id : undefined);
  if (id === undefined)
    throw new DomainError('invalid_request', 'Name the seller in "seller".', { param: 'seller' });
  if (!isSeller(caller, id))
    throw new DomainError('actor_not_allowed', `This session does not act for seller ${id}.`);
  if (!tx.sellers.get(id))
    throw new DomainError('seller_not_found', `There is no seller "${id}".`, { param: 'seller' });
  return id;
}

const isSeller = ({ isServer, party }: Caller, sellerId: string): boolean =>
  isServer || (party?.is === 'seller' && party.id === sellerId);

const notFound = (id: string): DomainError =>
  new DomainError('listing_not_found', `There is no listing "${id}".`, { param: 'listing' });

/** Finds categories in a transaction. */
export const categoryIn = (tx: Transaction) => (id: string) => tx.categories.get(id);

/** A listing as its seller sees it. */
export const presentOwn = (
  tx: Transaction,
  listing: ListingRow,
  insertionFee: Money | undefined,
  locale?: string,
): OwnListing => presentOwnListing(listing, categoryIn(tx), { locale }, insertionFee);

function listingCursor(cursor: string): ListingCursor {
  const [publishedAt = '', id = ''] = readCursor(cursor, 2);
  return { publishedAt, id };
}
