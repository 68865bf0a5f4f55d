import type { Currency, Instant, Money } from '@souk/sdk/contract';
import type { RefundRow, ReleaseRow } from './parts.js';

/**
 * Accounts of the books. `cash` is what the payment processor holds for us (debits raise it);
 * `due:…` is what one seller owes us, raised by debits too. What we owe and earn is raised by credits: `escrow` to whoever a deal
 * will pay, `seller:…` to one seller, `fees` our own.
 */
export type Account = 'cash' | 'escrow' | 'fees' | `seller:${string}` | `due:${string}`;

export interface Posting {
  readonly account: Account;
  readonly side: 'debit' | 'credit';
  readonly money: Money;
}

/** One movement of money: debits equal credits, and it is never changed afterwards. */
export type JournalEntry = (
  | { readonly kind: 'hold' | 'release' | 'refund' | 'split'; readonly escrowId: string }
  | { readonly kind: 'insertion'; readonly listingId: string }
) & { readonly at: Instant; readonly postings: readonly Posting[] };

/** The escrow or the listing that an entry is about. */
export const subjectOf = (entry: JournalEntry): string =>
  entry.kind === 'insertion' ? entry.listingId : entry.escrowId;

/** By how much a posting changes the balance of its account, counted on the account's own side. */
export function balanceChange(posting: Posting): number {
  const { account } = posting;
  const raises = account === 'cash' || account.startsWith('due:') ? 'debit' : 'credit';
  return posting.side === raises ? posting.money.amount : -posting.money.amount;
}

/**
 * Refuses an entry whose debits and credits differ in any currency, or whose postings are not above zero.
 *
 * @throws Error a fault of ours, never of a caller: the transaction is undone
 */
export function assertBalanced(entry: JournalEntry): void {
  for (const { money } of entry.postings) {
    if (!Number.isSafeInteger(money.amount) || money.amount <= 0)
      throw new Error(`A posting of ${money.amount} ${money.currency} is not above zero.`);
    const difference = differenceIn(money.currency, entry.postings);
    if (difference !== 0)
      throw new Error(
        `Entry "${entry.kind}" of ${subjectOf(entry)} is off by ${difference} ${money.currency}.`,
      );
  }
}

/** Debits less credits. Added up anew for each of a handful of postings, because a map of sums costs more than that. */
function differenceIn(currency: Currency, postings: readonly Posting[]): number {
  let difference = 0;
  for (const { money, side } of postings)
    if (money.currency === currency) difference += side === 'debit' ? money.amount : -money.amount;
  return difference;
}

const debit = (account: Account, value: Money): Posting => ({
  account,
  side: 'debit',
  money: value,
});
const credit = (account: Account, value: Money): Posting => ({
  account,
  side: 'credit',
  money: value,
});

/** What an entry needs to know of an escrow. */
export interface MoneyOfEscrow {
  readonly id: string;
  readonly sellerId: string;
  readonly quote: { readonly total: Money };
}

/** The buyer's payment comes in and is held. */
export const holdEntry = (escrow: MoneyOfEscrow, at: Instant): JournalEntry => ({
  escrowId: escrow.id,
  kind: 'hold',
  at,
  postings: [debit('cash', escrow.quote.total), credit('escrow', escrow.quote.total)],
});

/**
 * What leaves the hold, in one balanced entry: to the seller less the platform's fee, back to the buyer, or both at once.
 *
 * @throws RangeError when nothing moves
 */
export function payOutEntry(
  escrow: MoneyOfEscrow,
  { release, refund }: { readonly release?: ReleaseRow | undefined; readonly refund?: RefundRow | undefined },
  at: Instant,
): JournalEntry {
  if (!release && !refund) throw new RangeError(`Nothing of ${escrow.id} is paid out.`);
  const postings: Posting[] = [];
  const move = (account: Account, value: Money): void => {
    if (value.amount > 0) postings.push(credit(account, value));
  };
  const out = (release?.amount.amount ?? 0) + (refund?.amount.amount ?? 0);
  postings.push(debit('escrow', { ...escrow.quote.total, amount: out }));
  if (release) {
    move(`seller:${escrow.sellerId}`, release.sellerReceives);
    move('fees', release.fee);
  }
  if (refund) move('cash', refund.amount);
  return { escrowId: escrow.id, kind: release && refund ? 'split' : release ? 'release' : 'refund', at, postings };
} // prettier-ignore

/** What a seller owes for publishing a listing, where that costs something. */
export const insertionEntry = (
  listing: { readonly id: string; readonly sellerId: string },
  fee: Money,
  at: Instant,
): JournalEntry => ({
  listingId: listing.id,
  kind: 'insertion',
  at,
  postings: [debit(`due:${listing.sellerId}`, fee), credit('fees', fee)],
});
