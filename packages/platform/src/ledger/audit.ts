import type { Money, Quote } from '@souk/sdk/contract';
import { balanceChange, type Account, type JournalEntry } from './journal.js';

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
  readonly status: string;
  readonly quote: Pick<Quote, 'total'>;
}

const heldStatuses = new Set(['funded', 'shipped', 'delivered']);
/** The entries that each status must have left behind, in order. */
const entriesOf: Readonly<Record<string, string>> = {
  awaiting_payment: '',
  canceled: '',
  expired: '',
  funded: 'hold',
  shipped: 'hold',
  delivered: 'hold',
  released: 'hold release',
  refunded: 'hold refund',
};

/**
 * Recomputes everything from the entries and compares: debits equal credits, balances follow from entries,
 * nothing is below zero, the escrow account equals what escrows hold, and each escrow was paid in and out exactly once.
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
  ];
  return { faults, entries: entries.length, held: Object.fromEntries(held), balances };
}

function sumHeld(escrows: readonly AuditedEscrow[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const { status, quote } of escrows)
    if (heldStatuses.has(status))
      held.set(quote.total.currency, (held.get(quote.total.currency) ?? 0) + quote.total.amount);
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
      `Entry "${entry.kind}" of ${entry.escrowId} is off by ${difference} in ${[...currencies].join(', ')}.`,
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

function wrongEscrows(
  entries: readonly JournalEntry[],
  escrows: readonly AuditedEscrow[],
): string[] {
  const kinds = new Map<string, string[]>();
  for (const { escrowId, kind } of entries)
    kinds.set(escrowId, [...(kinds.get(escrowId) ?? []), kind]);
  return escrows.flatMap(({ id, status }) => {
    const found = (kinds.get(id) ?? []).join(' ');
    return found === entriesOf[status]
      ? []
      : [`Escrow ${id} is "${status}" but its entries are "${found}".`];
  });
}
