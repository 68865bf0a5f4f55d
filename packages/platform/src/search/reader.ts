import type { OutboxReader } from '../events/readers.js';
import type { Ports } from '../ports.js';
import { indexListing } from './documents.js';

/** Keeps the search index like the rows: stock, price, publication, the seller's trust. */
export const searchReader = ({ index, clock }: Ports): OutboxReader => ({
  name: 'search',
  inside(tx, event) {
    if (event.type === 'listing.changed') {
      const listing = tx.listings.get(event.listingId);
      if (listing) indexListing(tx, index, listing, clock.now());
    }
    if (event.type === 'seller.changed')
      for (const listing of tx.listings.ofSeller(event.sellerId))
        indexListing(tx, index, listing, clock.now());
  },
});
