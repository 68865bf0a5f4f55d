import type { ListingRow } from '../catalog/rows.js';
import { MemoryTable } from './memory-table.js';
import type { ListingCursor, Transaction } from './store.js';

/**
 * Listings, with the published ones also in order of age.
 * The order is made anew at the first read after a publication changed; stock and text do not touch it.
 */
export class MemoryListings extends MemoryTable<ListingRow> {
  #order: ListingCursor[] | undefined;
  readonly #bySeller = new Map<string, Set<string>>();

  newest: Transaction['listings']['newest'] = ({ sellerId, after, limit }) => {
    this.#order ??= [...this.all()].flatMap((row) => publication(row) ?? []).sort(byAge);
    const order = this.#order;
    const page: ListingRow[] = [];
    for (let at = after ? firstAfter(order, after) : 0; at < order.length; at++) {
      const row = this.get(order[at]?.id ?? '');
      if (!row || (sellerId !== undefined && row.sellerId !== sellerId)) continue;
      if (page.push(row) === limit) break;
    }
    return page;
  };

  ofSeller: Transaction['listings']['ofSeller'] = (sellerId) =>
    [...(this.#bySeller.get(sellerId) ?? [])].flatMap((id) => this.get(id) ?? []);

  protected override changed(before: ListingRow | undefined, after: ListingRow | undefined): void {
    if (before && before.sellerId !== after?.sellerId)
      this.#bySeller.get(before.sellerId)?.delete(before.id);
    if (after && before?.sellerId !== after.sellerId) this.#add(after);
    if (publication(before)?.publishedAt !== publication(after)?.publishedAt)
      this.#order = undefined;
  }

  #add(listing: ListingRow): void {
    const ids = this.#bySeller.get(listing.sellerId) ?? new Set();
    this.#bySeller.set(listing.sellerId, ids.add(listing.id));
  }
}

const publication = (row: ListingRow | undefined): ListingCursor | undefined =>
  row?.status === 'published' && row.publishedAt !== null
    ? { id: row.id, publishedAt: row.publishedAt }
    : undefined;

function byAge(a: ListingCursor, b: ListingCursor): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt > b.publishedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function firstAfter(order: readonly ListingCursor[], cursor: ListingCursor): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = order[middle];
    if (row && byAge(row, cursor) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
