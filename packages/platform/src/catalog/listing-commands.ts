import {
  idPrefixes,
  type BodyOf,
  type createListing,
  type ImportResult,
  type ImportRow,
  type InputOf,
  type Instant,
  type Money,
  type adjustStock,
  type OwnListing,
  type updateListing,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { insertionEntry } from '../ledger/journal.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { assertAttributes, definitionsOf } from './attributes.js';
import { changed, draftOf } from './draft.js';
import { assertComplete } from './missing.js';
import { assertListPrice, assertPrices, withPrice } from './prices.js';
import { categoryIn, ownListing, presentOwn, sellerFor } from './queries.js';
import type { ListingRow } from './rows.js';
import { setOnHand } from './stock.js';
import { asVariant } from './variants.js';

/** A row of an import, read, or why it could not be. */
export type ReadRow =
  { readonly row: ImportRow } | { readonly reference: string | null; readonly error: DomainError };

/**
 * What a seller does with listings.
 *
 * @param insertionFee what publishing one costs. Free unless told, and then none of these touches the books
 */
export const listingCommands = ({ store, clock, ids }: Ports, insertionFee?: Money) => {
  const present = (tx: Transaction, listing: ListingRow): OwnListing =>
    presentOwn(tx, listing, insertionFee);
  const newId = () => ids.next(idPrefixes.variant);
  /** A change of one listing by its seller, once per key. */
  const change = (
    { caller, wish }: Call,
    id: string,
    work: (tx: Transaction, listing: ListingRow, now: Instant) => ListingRow,
  ): Promise<Answer<OwnListing>> =>
    store.transaction((tx) => {
      const now = clock.now();
      const listing = ownListing(tx, caller, id);
      return once(tx, wish, now, () => present(tx, save(tx, work(tx, listing, now), now)));
    });

  return {
    create: (
      { caller, wish }: Call,
      { seller, ...draft }: BodyOf<typeof createListing>,
    ): Promise<Answer<OwnListing>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const sellerId = sellerFor(tx, caller, seller);
        return once(tx, wish, now, () => {
          const id = ids.next(idPrefixes.listing);
          return present(tx, save(tx, checked(tx, draftOf({ id, sellerId }, draft, newId)), now));
        });
      }),

    update: (call: Call, { listing: id, listPrice, ...told }: InputOf<typeof updateListing>) =>
      change(call, id, (tx, listing, now) => {
        const next = checked(tx, changed(open(listing), told, newId));
        return withListPrice(priced(listing, next, now), listPrice);
      }),

    publish: (call: Call, id: string) =>
      change(call, id, (tx, listing, now) => publish(tx, open(listing), now)),

    close: (call: Call, id: string) =>
      change(call, id, (_tx, listing) => ({ ...listing, status: 'closed' })),

    adjustStock: (
      call: Call,
      { listing: id, variant, onHand, change: by }: InputOf<typeof adjustStock>,
    ) => change(call, id, (_tx, listing) => withStock(open(listing), variant, onHand, by)),

    /** Brings many rows, each by itself: what is wrong with one does not stop the others. */
    import: (
      { caller, wish }: Call,
      seller: string | undefined,
      rows: readonly ReadRow[],
    ): Promise<Answer<ReturnType<typeof summary>>> =>
      store.transaction((tx) => {
        const now = clock.now();
        const sellerId = sellerFor(tx, caller, seller);
        return once(tx, wish, now, () => {
          const known = new Map(
            tx.listings.ofSeller(sellerId).map((listing) => [listing.reference, listing]),
          );
          return summary(
            rows.map((read, row) => {
              if ('error' in read) return refusedRow(row, read.reference, read.error);
              try {
                return importRow(tx, { row, sellerId, told: read.row, known, now });
              } catch (error) {
                if (error instanceof DomainError) return refusedRow(row, read.row.reference, error);
                throw error;
              }
            }),
          );
        });
      }),
  };

  /** Publishes what is not yet, and writes down what that costs. */
  function publish(tx: Transaction, listing: ListingRow, now: Instant): ListingRow {
    if (listing.status === 'published') return listing;
    const next = published(tx, listing, now);
    if (insertionFee && insertionFee.amount > 0)
      tx.journal.post(insertionEntry(listing, insertionFee, now));
    return next;
  }

  function importRow(
    tx: Transaction,
    {
      row,
      sellerId,
      told: { reference, publish: isPublished, ...draft },
      known,
      now,
    }: {
      row: number;
      sellerId: string;
      told: ImportRow;
      known: Map<string | undefined, ListingRow>;
      now: Instant;
    },
  ): ImportResult {
    const before = known.get(reference);
    const { onHand, ...change } = draft;
    const made = before
      ? restocked(changed(open(before), change, newId), onHand)
      : { ...draftOf({ id: ids.next(idPrefixes.listing), sellerId }, draft, newId), reference };
    const valid = priced(before ?? made, checked(tx, made), now);
    // Everything is decided before anything is written: a refused row leaves nothing behind.
    const next = isPublished ? publish(tx, valid, now) : valid;
    known.set(reference, save(tx, next, now));
    const status = before ? 'updated' : 'created';
    return { row, reference, status, listing: next.id, problem: null };
  }
};

const summary = (data: ImportResult[]) => ({
  data,
  created: data.filter(({ status }) => status === 'created').length,
  updated: data.filter(({ status }) => status === 'updated').length,
  refused: data.filter(({ status }) => status === 'refused').length,
});

function refusedRow(row: number, reference: string | null, error: DomainError): ImportResult {
  const { param } = error.facts;
  const problem = {
    code: error.code,
    detail: error.message,
    ...(typeof param === 'string' ? { param } : {}),
  };
  return { row, reference, status: 'refused', listing: null, problem };
}

function save(tx: Transaction, listing: ListingRow, now: Instant): ListingRow {
  tx.listings.put(listing);
  tx.outbox.append({ type: 'listing.changed', listingId: listing.id, at: now });
  return listing;
}

/** @throws DomainError `listing_closed` */
function open(listing: ListingRow): ListingRow {
  if (listing.status === 'closed')
    throw new DomainError('listing_closed', `Listing ${listing.id} is closed for good.`, {
      param: 'listing',
    });
  return listing;
}

/** A listing whose parts fit each other; what buyers see must be complete, too. */
function checked(tx: Transaction, listing: ListingRow): ListingRow {
  if (!tx.categories.get(listing.categoryId))
    throw new DomainError('category_not_found', `There is no category "${listing.categoryId}".`, {
      param: 'category',
    });
  const definitions = definitionsOf(categoryIn(tx), listing.categoryId);
  assertAttributes(listing, definitions);
  assertPrices(listing);
  if (listing.status === 'published') assertComplete(listing, definitions);
  return listing;
}

function published(tx: Transaction, listing: ListingRow, now: Instant): ListingRow {
  assertComplete(listing, definitionsOf(categoryIn(tx), listing.categoryId));
  const priceHistory = withPrice([], listing.price, now);
  return { ...listing, status: 'published', publishedAt: now, priceHistory };
}

/** Keeps what a published listing cost. A struck-through price ends when the price is no longer below it. */
function priced(before: ListingRow, next: ListingRow, now: Instant): ListingRow {
  const { listPrice, ...rest } = next;
  if (next.status !== 'published') return next;
  const since = before.priceHistory ?? withPrice([], before.price, now);
  const priceHistory = withPrice(since, next.price, now);
  const isStruck =
    listPrice !== undefined &&
    listPrice.currency === next.price.currency &&
    listPrice.amount > next.price.amount;
  return isStruck ? { ...next, priceHistory } : { ...rest, priceHistory };
}

function withListPrice(listing: ListingRow, listPrice: ListingRow['listPrice'] | null): ListingRow {
  if (listPrice === undefined) return listing;
  const { listPrice: _before, ...rest } = listing;
  if (listPrice === null) return rest;
  assertListPrice(listPrice, listing.priceHistory ?? []);
  return { ...rest, listPrice };
}

/** @throws DomainError `invalid_request` unless one of the two is told, or `quantity_invalid` below what is promised */
function withStock(
  listing: ListingRow,
  variant: string | undefined,
  onHand: number | undefined,
  by: number | undefined,
): ListingRow {
  if ((onHand === undefined) === (by === undefined))
    throw new DomainError('invalid_request', 'Tell either "onHand" or "change".', {
      param: 'onHand',
    });
  const before = asVariant(listing, variant).onHand;
  return setOnHand(listing, onHand ?? before + (by ?? 0), variant);
}

const restocked = (listing: ListingRow, onHand: number | undefined): ListingRow =>
  onHand === undefined || (listing.variants ?? []).length > 0
    ? listing
    : setOnHand(listing, onHand);
