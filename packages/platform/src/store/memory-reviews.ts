import type { ReviewRow } from '../trust/rows.js';
import { MemoryTable } from './memory-table.js';
import type { ReviewCursor, Transaction } from './store.js';

const everyone = 'all';

/**
 * Reviews, by deal, and those that are shown by seller and listing in order of age. An order is made anew at the first
 * read after one of its reviews changed.
 */
export class MemoryReviews extends MemoryTable<ReviewRow> {
  readonly #byEscrow = new Map<string, Set<string>>();
  readonly #shown = new Map<string, Set<string>>();
  readonly #orders = new Map<string, readonly ReviewRow[]>();

  ofEscrow: Transaction['reviews']['ofEscrow'] = (escrowId) =>
    this.#rows(this.#byEscrow.get(escrowId)).sort((a, b) => compare(a.writtenAt, b.writtenAt));

  revealed: Transaction['reviews']['revealed'] = ({ sellerId, listingId, after, limit }) => {
    const page: ReviewRow[] = [];
    const order = this.#orderOf(listingId ?? sellerId ?? everyone);
    for (let at = after ? firstAfter(order, after) : 0; at < order.length; at++) {
      const row = order[at];
      if (!row || (sellerId !== undefined && row.sellerId !== sellerId)) continue;
      if (page.push(row) === limit) break;
    }
    return page;
  };

  protected override changed(before: ReviewRow | undefined, after: ReviewRow | undefined): void {
    if (before) this.#forget(before);
    if (after) this.#note(after);
  }

  #note(row: ReviewRow): void {
    add(this.#byEscrow, row.escrowId, row.id);
    for (const key of keysOf(row)) {
      add(this.#shown, key, row.id);
      this.#orders.delete(key);
    }
  }

  #forget(row: ReviewRow): void {
    this.#byEscrow.get(row.escrowId)?.delete(row.id);
    for (const key of keysOf(row)) {
      this.#shown.get(key)?.delete(row.id);
      this.#orders.delete(key);
    }
  }

  #orderOf(key: string): readonly ReviewRow[] {
    const kept = this.#orders.get(key);
    if (kept) return kept;
    const made = this.#rows(this.#shown.get(key)).sort(byAge);
    this.#orders.set(key, made);
    return made;
  }

  #rows(ids: Iterable<string> = []): ReviewRow[] {
    return [...ids].flatMap((id) => this.get(id) ?? []);
  }
}

/** Where a review is listed: nowhere before it is shown, nor when a seller wrote it. */
const keysOf = ({ author, revealedAt, sellerId, listingId }: ReviewRow): readonly string[] =>
  author === 'buyer' && revealedAt !== undefined ? [sellerId, listingId, everyone] : [];

const add = (index: Map<string, Set<string>>, key: string, id: string): void => {
  index.set(key, (index.get(key) ?? new Set()).add(id));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byAge = (a: ReviewRow, b: ReviewRow): number =>
  compare(b.revealedAt ?? '', a.revealedAt ?? '') || compare(a.id, b.id);

function firstAfter(order: readonly ReviewRow[], { revealedAt, id }: ReviewCursor): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = order[middle];
    const isBefore = row && (compare(revealedAt, row.revealedAt ?? '') || compare(row.id, id)) <= 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
