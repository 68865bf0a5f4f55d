import type { Money } from '@souk/sdk/contract';
import type { CategoryRow, SellerRow } from '../catalog/rows.js';
import type { CheckoutRow, EscrowRow, TimelineRow } from '../escrow/rows.js';
import type { PlatformEvent } from '../events/event.js';
import type { FileRow } from '../files/rows.js';
import {
  assertBalanced,
  balanceChange,
  type Account,
  type JournalEntry,
} from '../ledger/journal.js';
import type { AttemptRow } from '../once.js';
import type { SessionRow } from '../session/rows.js';
import type { SigningKeyRow } from '../trust/rows.js';
import { MemoryTimers } from './memory-timers.js';
import { MemoryListings } from './memory-listings.js';
import { MemoryTable } from './memory-table.js';
import type { Store, Transaction } from './store.js';
import { UndoLog } from './undo-log.js';

/**
 * A store in memory. Work is synchronous, so a transaction is a plain call: writes go straight to the rows,
 * and a log of how to undo them is replayed backwards when the work throws.
 */
export function createMemoryStore(): Store {
  const undo = new UndoLog();
  const tx: Transaction = {
    categories: new MemoryTable<CategoryRow>(undo),
    sellers: new MemoryTable<SellerRow>(undo),
    listings: new MemoryListings(undo),
    checkouts: new MemoryTable<CheckoutRow>(undo),
    escrows: new MemoryTable<EscrowRow>(undo),
    sessions: new MemoryTable<SessionRow>(undo),
    files: new MemoryTable<FileRow>(undo),
    signingKeys: new MemoryTable<SigningKeyRow>(undo),
    attempts: new MemoryTable<AttemptRow>(undo),
    journal: memoryJournal(undo),
    timeline: memoryTimeline(undo),
    timers: new MemoryTimers(undo),
    outbox: memoryOutbox(undo),
  };
  return {
    // An async function, so that a refusal is a rejected promise like that of a database.
    async transaction(work) {
      try {
        const value = work(tx);
        undo.forget();
        return value;
      } catch (error) {
        undo.rollBack();
        throw error;
      }
    },
  };
}

function memoryJournal(undo: UndoLog): Transaction['journal'] {
  const entries: JournalEntry[] = [];
  const balances = new Map<string, { account: Account; money: Money }>();
  const keyOf = (account: Account, currency: string): string => `${currency} ${account}`;
  const change = (account: Account, currency: Money['currency'], by: number): void => {
    const key = keyOf(account, currency);
    const amount = (balances.get(key)?.money.amount ?? 0) + by;
    balances.set(key, { account, money: { amount, currency } });
    undo.add(() => {
      const now = balances.get(key)?.money.amount ?? 0;
      balances.set(key, { account, money: { amount: now - by, currency } });
    });
    if (amount < 0) throw new Error(`Account ${account} would fall to ${amount} ${currency}.`);
  };
  return {
    post(entry) {
      assertBalanced(entry);
      for (const posting of entry.postings)
        change(posting.account, posting.money.currency, balanceChange(posting));
      entries.push(entry);
      undo.add(() => entries.pop());
    },
    balance: (account, currency) => balances.get(keyOf(account, currency))?.money.amount ?? 0,
    balances: () => [...balances.values()],
    entries: () => entries,
  };
}

function memoryTimeline(undo: UndoLog): Transaction['timeline'] {
  const lines = new Map<string, TimelineRow[]>();
  return {
    append(escrowId, line) {
      const history = lines.get(escrowId) ?? [];
      lines.set(escrowId, history);
      history.push({ sequence: history.length + 1, ...line });
      undo.add(() => history.pop());
    },
    of: (escrowId) => lines.get(escrowId) ?? [],
  };
}

function memoryOutbox(undo: UndoLog): Transaction['outbox'] {
  const events: PlatformEvent[] = [];
  const positions = new Map<string, number>();
  const position = (reader: string): number => positions.get(reader) ?? 0;
  return {
    append(event) {
      events.push(event);
      undo.add(() => events.pop());
    },
    after: (from, limit) => events.slice(from, from + limit),
    position,
    advance(reader, to) {
      const before = position(reader);
      positions.set(reader, to);
      undo.add(() => positions.set(reader, before));
    },
  };
}
