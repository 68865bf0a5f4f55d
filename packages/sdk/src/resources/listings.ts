import { listListings, retrieveListing, type Listing } from '../contract/listing.js';
import type { Expanded } from '../contract/expand.js';
import type { ExpandOf, QueryOf } from '../contract/operation.js';
import type { ExpandOptions } from '../options.js';
import { pagesOf, type PageAnswer, type Pages } from '../pages.js';
import type { Asked, Transport } from '../transport.js';

/** What is for sale. */
export const listings = (transport: Transport) => ({
  /** Published listings, newest first, fetched as they are read. */
  list: <Path extends ExpandOf<typeof listListings> = never>(
    query: QueryOf<typeof listListings> = {},
    options?: ExpandOptions<Path>,
  ): Pages<Expanded<Listing, Path>> =>
    pagesOf(
      (cursor) =>
        // The rows are expanded, which the type of the page does not say.
        transport.call(
          listListings,
          cursor === undefined ? query : { ...query, cursor },
          options,
        ) as Promise<unknown> as Asked<PageAnswer<Expanded<Listing, Path>>>,
      query.cursor,
    ),
  /** One listing. @throws SoukError `listing_not_found` */
  retrieve: <Path extends ExpandOf<typeof retrieveListing> = never>(
    listing: string,
    query: QueryOf<typeof retrieveListing> = {},
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveListing, { ...query, listing }, options),
});
