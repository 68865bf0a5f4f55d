import { changing, type ChangeOf } from '../change.js';
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
import type { BodyOf, QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import { pagesOf, type Pages } from '../pages.js';
import type { Transport } from '../transport.js';

/** How sellers put things up for sale. Apart from `listings`, so that a page that only shows them does not carry it. */
export const ownListings = (transport: Transport) => ({
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
  /** Changes what is named; or what a function says, when it is given the listing as it is and nobody else changes it meanwhile. */
  update: (listing: string, change: ChangeOf<OwnListing, ListingChange>, options?: CallOptions) =>
    changing(
      {
        read: (reading) => transport.call(retrieveOwnListing, { listing }, reading),
        write: (told, sending) => transport.call(updateListing, { ...told, listing }, sending),
      },
      change,
      options,
    ),
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
