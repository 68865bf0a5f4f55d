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
import type { CheckoutRow, EscrowRow } from '../escrow/rows.js';
import type { FileRow } from '../files/rows.js';
import type { SessionRow } from '../session/rows.js';
import type { Kept, StoreDump } from './kept.js';
import type { OutcomeRow, SigningKeyRow } from '../trust/rows.js';
import type { CampaignRow } from '../campaign/rows.js';
import { MemoryReservations } from './memory-reservations.js';
import type { WebhookRow } from '../webhook/rows.js';
import { MemoryAttempts } from './memory-attempts.js';
import { MemoryDeliveries } from './memory-deliveries.js';
import { MemoryEvents } from './memory-events.js';
import { MemoryConversations, memoryMessages } from './memory-chat.js';
import { MemoryJournal } from './memory-journal.js';
import { MemoryOutbox } from './memory-outbox.js';
import { MemoryTimeline } from './memory-timeline.js';
import { MemoryTimers } from './memory-timers.js';
import { MemoryDisputes } from './memory-disputes.js';
import { MemoryInteractions } from './memory-interactions.js';
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
    interactions: new MemoryInteractions(undo),
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
    attempts: new MemoryAttempts(undo),
    journal: new MemoryJournal(undo),
    timeline: new MemoryTimeline(undo),
    timers: new MemoryTimers(undo),
    outbox: new MemoryOutbox(undo),
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
  // No async function: nearly every transaction is done when it returns, and keeping a place to go on from costs more than
  // the whole of a short one. A refusal is a rejected promise all the same, like that of a database.
  const transaction: Store['transaction'] = (work) => {
    if (rehearsal) return rehearsal.then(() => transaction(work));
    try {
      const value = attempt(work);
      undo.forget();
      return Promise.resolve(value);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  return {
    transaction,
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
