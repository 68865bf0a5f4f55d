import { listListings, retrieveListing, type Listing } from '../contract/listing.js';
import type { QueryOf } from '../contract/operation.js';
import { pagesOf, type Pages } from '../pages.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** What is for sale. */
export const listings = (transport: Transport) => ({
  /** Published listings, newest first, fetched as they are read. */
  list: (query: QueryOf<typeof listListings> = {}, options?: CallOptions): Pages<Listing> =>
    pagesOf(
      (cursor) =>
        transport.call(listListings, cursor === undefined ? query : { ...query, cursor }, options),
      query.cursor,
    ),
  /** One listing. @throws SoukError `listing_not_found` */
  retrieve: (listing: string, query: QueryOf<typeof retrieveListing> = {}, options?: CallOptions) =>
    transport.call(retrieveListing, { ...query, listing }, options),
});
