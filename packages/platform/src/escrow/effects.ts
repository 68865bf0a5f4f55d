import type { EscrowActor, EscrowTransition, Instant, Money } from '@souk/sdk/contract';
import { restock, sell, unreserve } from '../catalog/stock.js';
import { countInCampaign, returnUnits } from '../campaign/effects.js';
import type { ListingRow } from '../catalog/rows.js';
import { holdEntry, payOutEntry } from '../ledger/journal.js';
import type { Transaction } from '../store/store.js';
import { keepPaid, payOut, paidFacts } from './pay-out.js';
import type { EscrowRow } from './rows.js';
import { applyTransition, timerAt } from './transition.js';

/** What a step moves beside what its row says: which part, how much of a split, and what to write beside it. */
export interface Step {
  /** The part to pay or give back. */
  readonly amount?: Money | undefined;
  readonly milestone?: number | undefined;
  /** What goes back to the buyer in a split. */
  readonly refund?: Money | undefined;
  /** Why, when the row leaves it open. */
  readonly reason?: string | undefined;
  readonly facts?: Readonly<Record<string, string>> | undefined;
}

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
  step: Step = {},
): EscrowRow {
  const paid = row.ledger === undefined || row.ledger === 'hold' ? undefined : payOut(escrow, row, step, now);
  let next = applyTransition(escrow, row, now);
  if (paid) next = keepPaid(next, paid, step);
  tx.escrows.put(next);
  if (paid) tx.journal.post(payOutEntry(escrow, paid, now));
  else if (row.ledger === 'hold') tx.journal.post(holdEntry(escrow, now));
  moveStock(tx, escrow, next, now);
  if (next.status === 'canceled' || next.status === 'expired')
    closeCheckout(tx, next, next.status, now);
  tx.timers.set(escrow.id, timerAt(next)?.at);
  record(tx, next, { type: row.event, actor, facts: { ...paidFacts(paid), ...step.facts } }, now);
  return next;
} // prettier-ignore

/** What a line of history says beside where the escrow stands. */
export interface Line {
  readonly type: `escrow.${string}` | `dispute.${string}`;
  readonly actor: EscrowActor;
  readonly facts?: Readonly<Record<string, string>> | undefined;
  /** The deadline that counts from here on. @default the escrow's own */
  readonly by?: Instant | undefined;
}

const noFacts: Readonly<Record<string, string>> = {};

/** Writes a line of history and the event that tells the world. */
export function record(tx: Transaction, escrow: EscrowRow, line: Line, now: Instant): void {
  const { type, actor, facts = noFacts, by = runningDeadline(escrow) } = line;
  const { status } = escrow;
  tx.timeline.append(escrow.id, { type, actor, at: now, status, by: by ?? null, facts });
  tx.outbox.append({ type, escrowId: escrow.id, at: now, escrow });
}

const runningDeadline = ({ payBy, shipBy, confirmBy }: EscrowRow): Instant | undefined =>
  payBy ?? shipBy ?? confirmBy;

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
  if (before.status === after.status) return;
  if (before.campaignId !== undefined) {
    const held = { ...before, quantity: before.quote.quantity };
    if (after.status === 'canceled' || after.status === 'expired')
      return returnUnits(tx, held, now);
    if (before.status === 'awaiting_payment') countInCampaign(tx, held, 'sold', now);
    if (after.status === 'refunded') countInCampaign(tx, held, 'refunded', now);
  }
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
  // Goods are with the seller again when they never left, or when they came back.
  const { status } = before.frozen ?? before;
  if (after.status === 'refunded' && (status === 'funded' || after.outcome === 'returned'))
    return restock(listing, quantity, variantId);
  return undefined;
}
