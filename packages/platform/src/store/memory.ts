import { timelineHash, type Money } from '@souk/sdk/contract';
import type { CategoryRow, SellerRow } from '../catalog/rows.js';
import type {
  ChatSettingsRow,
  HagglingRow,
  PresenceRow,
  RateRow,
  ReplyTimesRow,
  ReportRow,
  TypingRow,
} from '../chat/rows.js';
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
import type { Kept, StoreDump } from './kept.js';
import type { OutcomeRow, SigningKeyRow } from '../trust/rows.js';
import type { CampaignRow } from '../campaign/rows.js';
import { MemoryReservations } from './memory-reservations.js';
import type { WebhookRow } from '../webhook/rows.js';
import { MemoryDeliveries } from './memory-deliveries.js';
import { MemoryEvents } from './memory-events.js';
import { MemoryConversations, memoryMessages } from './memory-chat.js';
import { MemoryTimers } from './memory-timers.js';
import { MemoryDisputes } from './memory-disputes.js';
import { MemoryListings } from './memory-listings.js';
import { MemoryOffers } from './memory-offers.js';
import { MemoryReviews } from './memory-reviews.js';
import { MemoryTable } from './memory-table.js';
import type { Store, Transaction } from './store.js';
import { UndoLog } from './undo-log.js';

/** A store in memory, which can be written down and read back as a whole. */
export interface MemoryStore extends Store {
  dump(): StoreDump;
  /** Holds what was dumped, and nothing else. Parts that the dump does not name are emptied. */
  load(dump: StoreDump): void;
}

/**
 * A store in memory. Work is synchronous, so a transaction is a plain call: writes go straight to the rows,
 * and a log of how to undo them is replayed backwards when the work throws.
 */
export function createMemoryStore(): MemoryStore {
  const undo = new UndoLog();
  const tx: { readonly [Part in keyof Transaction]: Transaction[Part] & Kept } = {
    categories: new MemoryTable<CategoryRow>(undo),
    sellers: new MemoryTable<SellerRow>(undo),
    listings: new MemoryListings(undo),
    checkouts: new MemoryTable<CheckoutRow>(undo),
    escrows: new MemoryTable<EscrowRow>(undo),
    disputes: new MemoryDisputes(undo),
    sessions: new MemoryTable<SessionRow>(undo),
    files: new MemoryTable<FileRow>(undo),
    outcomes: new MemoryTable<OutcomeRow>(undo),
    reviews: new MemoryReviews(undo),
    signingKeys: new MemoryTable<SigningKeyRow>(undo),
    conversations: new MemoryConversations(undo),
    messages: memoryMessages(undo),
    offers: new MemoryOffers(undo),
    haggling: new MemoryTable<HagglingRow>(undo),
    presence: new MemoryTable<PresenceRow>(undo),
    typing: new MemoryTable<TypingRow>(undo),
    chatSettings: new MemoryTable<ChatSettingsRow>(undo),
    reports: new MemoryTable<ReportRow>(undo),
    rates: new MemoryTable<RateRow>(undo),
    replyTimes: new MemoryTable<ReplyTimesRow>(undo),
    attempts: new MemoryTable<AttemptRow>(undo),
    journal: memoryJournal(undo),
    timeline: memoryTimeline(undo),
    timers: new MemoryTimers(undo),
    outbox: memoryOutbox(undo),
    events: new MemoryEvents(undo),
    campaigns: new MemoryTable<CampaignRow>(undo),
    reservations: new MemoryReservations(undo),
    webhooks: new MemoryTable<WebhookRow>(undo),
    deliveries: new MemoryDeliveries(undo),
  };
  /** What was written before the work stays when it throws. */
  const attempt = <T>(work: (tx: Transaction) => T): T => {
    const kept = undo.length;
    try {
      return work(tx);
    } catch (error) {
      undo.rollBack(kept);
      throw error;
    }
  };
  let rehearsal: Promise<unknown> | undefined;
  return {
    // An async function, so that a refusal is a rejected promise like that of a database.
    async transaction(work) {
      while (rehearsal) await rehearsal;
      const value = attempt(work);
      undo.forget();
      return value;
    },
    async rehearse(work) {
      while (rehearsal) await rehearsal;
      const running = work({ transaction: async (inner) => attempt(inner) });
      rehearsal = running.then(ended, ended);
      return running;

      function ended(): void {
        rehearsal = undefined;
        undo.rollBack();
      }
    },
    dump: () =>
      Object.fromEntries(Object.entries<Kept>(tx).map(([name, part]) => [name, part.dump()])),
    load(dump) {
      for (const [name, part] of Object.entries<Kept>(tx)) part.load(dump[name] ?? []);
      undo.forget();
    },
  };
}

function memoryJournal(undo: UndoLog): Transaction['journal'] & Kept {
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
  const post = (entry: JournalEntry): void => {
    assertBalanced(entry);
    for (const posting of entry.postings)
      change(posting.account, posting.money.currency, balanceChange(posting));
    entries.push(entry);
    undo.add(() => entries.pop());
  };
  return {
    post,
    balance: (account, currency) => balances.get(keyOf(account, currency))?.money.amount ?? 0,
    balances: () => [...balances.values()],
    entries: () => entries,
    dump: () => [...entries],
    load(dumped) {
      entries.length = 0;
      balances.clear();
      // Posting anew checks every entry and makes the balances. What was dumped here are entries.
      for (const entry of dumped) post(entry as JournalEntry);
    },
  };
}

function memoryTimeline(undo: UndoLog): Transaction['timeline'] & Kept {
  const lines = new Map<string, TimelineRow[]>();
  return {
    append(escrowId, line) {
      const history = lines.get(escrowId) ?? [];
      lines.set(escrowId, history);
      const numbered = { sequence: history.length + 1, ...line };
      history.push({ ...numbered, hash: timelineHash(history.at(-1)?.hash ?? escrowId, numbered) });
      undo.add(() => history.pop());
    },
    of: (escrowId) => lines.get(escrowId) ?? [],
    // A transaction that was taken back leaves an empty history, which is as good as none.
    dump: () =>
      [...lines].flatMap(([escrowId, history]) =>
        history.length === 0 ? [] : [[escrowId, [...history]]],
      ),
    load(dumped) {
      lines.clear();
      // What was dumped here are pairs of an id and its lines.
      for (const [escrowId, history] of dumped as [string, TimelineRow[]][])
        lines.set(escrowId, [...history]);
    },
  };
}

function memoryOutbox(undo: UndoLog): Transaction['outbox'] & Kept {
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
    dump: () => [[...events], [...positions].filter(([, at]) => at > 0)],
    load([written = [], read = []]) {
      // What was dumped here are the events, and pairs of a reader and its position.
      events.length = 0;
      for (const event of written as PlatformEvent[]) events.push(event);
      positions.clear();
      for (const [reader, at] of read as [string, number][]) positions.set(reader, at);
    },
  };
}
