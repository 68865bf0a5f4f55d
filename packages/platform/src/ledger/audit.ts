import type { Money, Quote } from '@souk/sdk/contract';
import { balanceChange, subjectOf, type Account, type JournalEntry } from './journal.js';
import { holdOf, type RefundRow, type ReleaseRow } from './parts.js';

/** What an audit found. `faults` is empty when the books are right; each fault is a sentence. */
export interface Audit {
  readonly faults: readonly string[];
  readonly entries: number;
  /** Held for open escrows, by currency, in minor units. */
  readonly held: Readonly<Record<string, number>>;
  readonly balances: readonly { readonly account: Account; readonly money: Money }[];
}

interface AuditedEscrow {
  readonly id: string;
  readonly sellerId: string;
  readonly status: string;
  readonly quote: Pick<Quote, 'total' | 'buyerFee' | 'sellerFee'>;
  readonly releases?: readonly ReleaseRow[] | undefined;
  readonly refunds?: readonly RefundRow[] | undefined;
}

const heldStatuses = new Set(['funded', 'shipped', 'delivered', 'disputed']);
const unpaidStatuses = new Set(['awaiting_payment', 'canceled', 'expired']);

/**
 * Recomputes everything from the entries and compares: debits equal credits, balances follow from entries,
 * nothing is below zero, the escrow account equals what escrows hold, and of each escrow
 * released + refunded + fees = funded, each exactly once: what its entries moved is what its own record says; and no listing
 * was charged for twice.
 */
export function audit(
  entries: readonly JournalEntry[],
  balances: readonly { readonly account: Account; readonly money: Money }[],
  escrows: readonly AuditedEscrow[],
): Audit {
  const held = sumHeld(escrows);
  const recomputed = recompute(entries);
  const faults = [
    ...unbalanced(entries),
    ...wrongBalances(balances, recomputed),
    ...wrongHoldings(recomputed, held),
    ...wrongEscrows(entries, escrows),
    ...wrongInsertions(entries),
  ];
  return { faults, entries: entries.length, held: Object.fromEntries(held), balances };
}

function sumHeld(escrows: readonly AuditedEscrow[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const escrow of escrows) {
    if (!heldStatuses.has(escrow.status)) continue;
    const { amount, currency } = holdOf(escrow).amount;
    held.set(currency, (held.get(currency) ?? 0) + amount);
  }
  return held;
}

function recompute(entries: readonly JournalEntry[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries)
    for (const posting of entry.postings) {
      const key = `${posting.money.currency} ${posting.account}`;
      sums.set(key, (sums.get(key) ?? 0) + balanceChange(posting));
    }
  return sums;
}

function unbalanced(entries: readonly JournalEntry[]): string[] {
  return entries.flatMap((entry) => {
    let difference = 0;
    for (const { side, money } of entry.postings)
      difference += side === 'debit' ? money.amount : -money.amount;
    const currencies = new Set(entry.postings.map(({ money }) => money.currency));
    if (difference === 0 && currencies.size === 1) return [];
    return [
      `Entry "${entry.kind}" of ${subjectOf(entry)} is off by ${difference} in ${[...currencies].join(', ')}.`,
    ];
  });
}

function wrongBalances(
  balances: readonly { readonly account: Account; readonly money: Money }[],
  recomputed: ReadonlyMap<string, number>,
): string[] {
  return balances.flatMap(({ account, money: { amount, currency } }) => {
    const expected = recomputed.get(`${currency} ${account}`) ?? 0;
    return [
      ...(amount === expected
        ? []
        : [`Account ${account} says ${amount} ${currency}; its entries say ${expected}.`]),
      ...(amount >= 0 ? [] : [`Account ${account} is below zero: ${amount} ${currency}.`]),
    ];
  });
}

function wrongHoldings(
  recomputed: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
): string[] {
  const currencies = new Set(
    [...recomputed.keys()].filter((key) => key.endsWith(' escrow')).map((key) => key.slice(0, 3)),
  );
  for (const currency of held.keys()) currencies.add(currency);
  return [...currencies].flatMap((currency) => {
    const account = recomputed.get(`${currency} escrow`) ?? 0;
    const sum = held.get(currency) ?? 0;
    return account === sum
      ? []
      : [`The escrow account holds ${account} ${currency}; open escrows hold ${sum}.`];
  });
}

/** What the entries of one escrow have moved, in minor units. */
interface Moves {
  funded: number;
  holds: number;
  /** To the seller, to the platform and back to the buyer. */
  released: number;
  fees: number;
  refunded: number;
  payOuts: number;
}

function movesOf(entries: readonly JournalEntry[]): Map<string, Moves> {
  const all = new Map<string, Moves>();
  for (const entry of entries) {
    if (entry.kind === 'insertion') continue;
    const { escrowId, kind, postings } = entry;
    const moves = all.get(escrowId) ?? { funded: 0, holds: 0, released: 0, fees: 0, refunded: 0, payOuts: 0 };
    all.set(escrowId, moves);
    moves[kind === 'hold' ? 'holds' : 'payOuts'] += 1;
    for (const { account, side, money } of postings) {
      if (account === 'cash') moves[side === 'debit' ? 'funded' : 'refunded'] += money.amount;
      else if (account === 'fees') moves.fees += money.amount;
      else if (account !== 'escrow') moves.released += money.amount;
    }
  }
  return all;
} // prettier-ignore

const nothing: Moves = { funded: 0, holds: 0, released: 0, fees: 0, refunded: 0, payOuts: 0 };

function wrongEscrows(
  entries: readonly JournalEntry[],
  escrows: readonly AuditedEscrow[],
): string[] {
  const moves = movesOf(entries);
  return escrows.flatMap((escrow) => wrongEscrow(escrow, moves.get(escrow.id) ?? nothing));
}

function wrongEscrow(escrow: AuditedEscrow, moves: Moves): string[] {
  const { id, status, quote, releases = [], refunds = [] } = escrow;
  const faults: string[] = [];
  const compare = (what: string, found: number, expected: number): void => {
    if (found !== expected)
      faults.push(`Escrow ${id} is "${status}": its entries ${what} ${found}, not ${expected}.`);
  };
  const isPaid = !unpaidStatuses.has(status);
  compare('fund it with', moves.funded, isPaid ? quote.total.amount : 0);
  compare('fund it so often:', moves.holds, isPaid ? 1 : 0);
  compare('release', moves.released, sum(releases.map(({ sellerReceives }) => sellerReceives)));
  compare('charge fees of', moves.fees, sum(releases.map(({ fee }) => fee)));
  compare('refund', moves.refunded, sum(refunds.map(({ amount }) => amount)));
  const hold = holdOf(escrow);
  if (isPaid && !heldStatuses.has(status)) {
    compare('leave', hold.amount.amount, 0);
    compare('leave fees of', hold.fee.amount, 0);
    compare('pay out in all', moves.released + moves.fees + moves.refunded, quote.total.amount);
  }
  if (hold.amount.amount < 0 || hold.fee.amount < 0)
    faults.push(`Escrow ${id} has paid out ${-hold.amount.amount} more than it held.`);
  return faults;
}

function wrongInsertions(entries: readonly JournalEntry[]): string[] {
  const charged = new Set<string>();
  return entries.flatMap((entry) => {
    if (entry.kind !== 'insertion') return [];
    if (charged.has(entry.listingId))
      return [`Listing ${entry.listingId} was charged for more than once.`];
    charged.add(entry.listingId);
    return [];
  });
}

const sum = (amounts: readonly Money[]): number =>
  amounts.reduce((total, { amount }) => total + amount, 0);
