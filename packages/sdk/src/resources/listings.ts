import {
  adjustStock,
  closeListing,
  createListing,
  importListings,
  listOwnListings,
  publishListing,
  retrieveOwnListing,
  updateListing,
  type ImportRow,
  type ListingChange,
  type ListingDraft,
  type OwnListing,
} from '../contract/listing-draft.js';
import { listListings, retrieveListing, type Listing } from '../contract/listing.js';
import type { Expanded } from '../contract/expand.js';
import type { BodyOf, ExpandOf, QueryOf } from '../contract/operation.js';
import { pagesOf, type PageAnswer, type Pages } from '../pages.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** What is for sale, and how sellers put it there. */
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
        ) as Promise<unknown> as Promise<PageAnswer<Expanded<Listing, Path>>>,
      query.cursor,
    ),
  /** One listing. @throws SoukError `listing_not_found` */
  retrieve: <Path extends ExpandOf<typeof retrieveListing> = never>(
    listing: string,
    query: QueryOf<typeof retrieveListing> = {},
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveListing, { ...query, listing }, options),
  /** A draft that its seller alone sees. Publish it when `missing` is empty. */
  create: (draft: ListingDraft, options?: CallOptions) =>
    transport.call(createListing, draft, options),
  /** Brings up to 500 listings; each row tells what became of it, and a row that is sent again changes its listing. */
  import: (
    request: { readonly seller?: string; readonly rows: ImportRow[] },
    options?: CallOptions,
  ) => transport.call(importListings, request, options),
  /** A listing as its seller sees it. */
  retrieveOwn: (
    listing: string,
    query: QueryOf<typeof retrieveOwnListing> = {},
    options?: CallOptions,
  ) => transport.call(retrieveOwnListing, { ...query, listing }, options),
  /** A seller's listings in any state. */
  listOwn: (
    seller: string,
    query: QueryOf<typeof listOwnListings> = {},
    options?: CallOptions,
  ): Pages<OwnListing> =>
    pagesOf(
      (cursor) =>
        transport.call(
          listOwnListings,
          cursor === undefined ? { ...query, seller } : { ...query, seller, cursor },
          options,
        ),
      query.cursor,
    ),
  /** Changes what is named. */
  update: (listing: string, change: ListingChange, options?: CallOptions) =>
    transport.call(updateListing, { ...change, listing }, options),
  /** Puts a draft up for sale, for free. @throws SoukError `listing_incomplete`, naming what is missing */
  publish: (listing: string, options?: CallOptions) =>
    transport.call(publishListing, { listing }, options),
  /** Takes a listing off the market for good. */
  close: (listing: string, options?: CallOptions) =>
    transport.call(closeListing, { listing }, options),
  /** Sets the units on hand, or adds to them. */
  adjustStock: (listing: string, request: BodyOf<typeof adjustStock>, options?: CallOptions) =>
    transport.call(adjustStock, { ...request, listing }, options),
});
