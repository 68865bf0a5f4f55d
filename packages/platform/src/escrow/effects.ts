import type { EscrowActor, EscrowTransition, Instant } from '@souk/sdk/contract';
import { restock, sell, unreserve } from '../catalog/stock.js';
import type { ListingRow } from '../catalog/rows.js';
import { holdEntry, refundEntry, releaseEntry } from '../ledger/journal.js';
import type { Transaction } from '../store/store.js';
import type { EscrowRow } from './rows.js';
import { applyTransition, timerAt } from './transition.js';

const entryFor = { hold: holdEntry, release: releaseEntry, refund: refundEntry } as const;

/**
 * Takes a transition with everything that belongs to it, in the caller's transaction:
 * the row, the ledger entry, the stock, the timer, the history and the event.
 */
export function take(
  tx: Transaction,
  escrow: EscrowRow,
  row: EscrowTransition,
  actor: EscrowActor,
  now: Instant,
): EscrowRow {
  const next = applyTransition(escrow, row, now);
  tx.escrows.put(next);
  if (row.ledger) tx.journal.post(entryFor[row.ledger](escrow, now));
  moveStock(tx, escrow, next, now);
  if (next.status === 'canceled' || next.status === 'expired')
    closeCheckout(tx, next, next.status, now);
  tx.timers.set(escrow.id, timerAt(next)?.at);
  record(tx, next, row.event, actor, now);
  return next;
}

/** Writes a line of history and the event that tells the world. */
export function record(
  tx: Transaction,
  escrow: EscrowRow,
  event: `escrow.${string}`,
  actor: EscrowActor,
  now: Instant,
): void {
  tx.timeline.append(escrow.id, { type: event, actor, at: now, status: escrow.status });
  tx.outbox.append({ type: event, escrowId: escrow.id, at: now, escrow });
}

/** Keeps a listing and tells whoever follows it. */
export function putListing(tx: Transaction, listing: ListingRow, now: Instant): void {
  tx.listings.put(listing);
  tx.outbox.append({ type: 'listing.changed', listingId: listing.id, at: now });
}

/** An unpaid checkout ends with its escrow; an authorisation that is under way is taken back. */
function closeCheckout(
  tx: Transaction,
  escrow: EscrowRow,
  status: 'canceled' | 'expired',
  now: Instant,
): void {
  const checkout = tx.checkouts.get(escrow.checkoutId);
  if (!checkout) return;
  tx.checkouts.put({ ...checkout, status });
  const { paymentKey } = checkout;
  if (paymentKey !== undefined)
    tx.outbox.append({ type: 'payment.void_requested', paymentKey, at: now });
}

function moveStock(tx: Transaction, before: EscrowRow, after: EscrowRow, now: Instant): void {
  const listing = tx.listings.get(before.listingId);
  const change = listing && stockChange(listing, before, after);
  if (change) putListing(tx, change, now);
}

function stockChange(
  listing: ListingRow,
  before: EscrowRow,
  after: EscrowRow,
): ListingRow | undefined {
  const { quantity } = before.quote;
  const { variantId } = before;
  if (before.status === 'awaiting_payment')
    return after.status === 'funded'
      ? sell(listing, quantity, variantId)
      : unreserve(listing, quantity, variantId);
  // Only unshipped goods are still with the seller.
  if (before.status === 'funded' && after.status === 'refunded')
    return restock(listing, quantity, variantId);
  return undefined;
}
