import type { Ports } from '../ports.js';
import { indexListing } from '../search/documents.js';
import { nextLeaving } from '../trust/record.js';
import type { ReviewRow } from '../trust/rows.js';
import { publicListing } from './queries.js';
import type { CategoryRow, ListingRow, SellerRow } from './rows.js';
import { setOnHand } from './stock.js';

/** A whole catalogue, as a seed or an import brings it. */
export interface Catalog {
  readonly categories: readonly CategoryRow[];
  readonly sellers: readonly SellerRow[];
  readonly listings: readonly ListingRow[];
  /** What was written before; their stars are in the rows of the listings already. */
  readonly reviews?: readonly ReviewRow[];
}

/** Writes to the catalogue. */
export const catalogCommands = ({ store, index, clock }: Ports) => ({
  /** Takes over a catalogue; rows with the same id are replaced. */
  load: (catalog: Catalog): Promise<void> =>
    store.transaction((tx) => {
      for (const category of catalog.categories) tx.categories.put(category);
      for (const review of catalog.reviews ?? []) tx.reviews.put(review);
      const now = clock.now();
      for (const seller of catalog.sellers) {
        const row = { ...seller, importedAt: seller.importedAt ?? now };
        tx.sellers.put(row);
        tx.timers.set(row.id, nextLeaving(row, now));
      }
      for (const listing of catalog.listings) {
        tx.listings.put(listing);
        indexListing(tx, index, listing, now);
      }
    }),

  /** Makes the search index agree with the rows of some listings, gone ones too, after rows changed behind its back. */
  reindex: (listingIds: Iterable<string>): Promise<void> =>
    store.transaction((tx) => {
      for (const id of listingIds) {
        const listing = tx.listings.get(id);
        if (listing) indexListing(tx, index, listing, clock.now());
        else index.remove(id);
      }
    }),

  /** Sets how many units a seller has. @throws DomainError `listing_not_found`, or `quantity_invalid` below what is reserved */
  restock: (id: string, onHand: number): Promise<void> =>
    store.transaction((tx) => {
      tx.listings.put(setOnHand(publicListing(tx, id), onHand));
      tx.outbox.append({ type: 'listing.changed', listingId: id, at: clock.now() });
    }),
});
