import type { Instant, Money, SoukEvent } from '@souk/sdk/contract';
import type { CategoryRow, ListingRow, SellerRow } from '../catalog/rows.js';
import type {
  ChatSettingsRow,
  ConversationRow,
  HagglingRow,
  MessageRow,
  OfferRow,
  PresenceRow,
  RateRow,
  ReplyTimesRow,
  ReportRow,
  TypingRow,
} from '../chat/rows.js';
import type { DisputeRow } from '../dispute/rows.js';
import type { CheckoutRow, EscrowRow, NewTimelineRow, TimelineRow } from '../escrow/rows.js';
import type { PlatformEvent } from '../events/event.js';
import type { EventDraft, EventRow } from '../events/rows.js';
import type { Account, JournalEntry } from '../ledger/journal.js';
import type { FileRow } from '../files/rows.js';
import type { AttemptRow } from '../once.js';
import type { InteractionRow } from '../search/rows.js';
import type { SessionRow } from '../session/rows.js';
import type { OutcomeRow, ReviewRow, SigningKeyRow } from '../trust/rows.js';
import type { CampaignRow, ReservationRow } from '../campaign/rows.js';
import type { DeliveryRow, WebhookRow } from '../webhook/rows.js';

/** Rows by id. Rows are never changed in place: `put` replaces the whole row. */
export interface Table<Row extends { readonly id: string }> {
  get(id: string): Row | undefined;
  put(row: Row): void;
  delete(id: string): void;
  /** All rows, in the order in which their ids were first put. */
  all(): IterableIterator<Row>;
}

/** Where a page of a list begins: after this row. */
export interface ListingCursor {
  readonly publishedAt: Instant;
  readonly id: string;
}

/** Where a page of reviews begins: after this one. */
export interface ReviewCursor {
  readonly revealedAt: Instant;
  readonly id: string;
}

/** Everything that one decision reads and writes; all of it is kept, or none. */
export interface Transaction {
  readonly categories: Table<CategoryRow>;
  readonly sellers: Table<SellerRow>;
  readonly listings: Table<ListingRow> & {
    /** Published listings, newest first, ties by id; at most `limit`. */
    newest(page: {
      sellerId?: string | undefined;
      after?: ListingCursor | undefined;
      limit: number;
    }): ListingRow[];
    /** All listings of a seller, in any state. */
    ofSeller(sellerId: string): ListingRow[];
  };
  readonly checkouts: Table<CheckoutRow>;
  readonly escrows: Table<EscrowRow>;
  readonly disputes: Table<DisputeRow> & {
    /** Disputes in which somebody must act, the most urgent first, ties by id. */
    open(): readonly DisputeRow[];
  };
  readonly sessions: Table<SessionRow>;
  readonly files: Table<FileRow>;
  readonly outcomes: Table<OutcomeRow>;
  readonly reviews: Table<ReviewRow> & {
    /** Both reviews of a deal at most, the first first. */
    ofEscrow(escrowId: string): ReviewRow[];
    /** Buyers' reviews that are shown, newest first, ties by id; at most `limit`. */
    revealed(page: {
      sellerId?: string | undefined;
      listingId?: string | undefined;
      after?: ReviewCursor | undefined;
      limit: number;
    }): ReviewRow[];
  };
  readonly interactions: Table<InteractionRow> & {
    /** What followed from one search, in order. */
    ofQuery(queryId: string): readonly InteractionRow[];
  };
  readonly signingKeys: Table<SigningKeyRow>;
  readonly conversations: Table<ConversationRow> & {
    /** Those of a buyer or seller, the one with the latest message first, ties by id. */
    ofParty(
      partyId: string,
      page: {
        after?: Pick<ConversationRow, 'lastMessageAt' | 'id'> | undefined;
        limit: number;
      },
    ): ConversationRow[];
    /** The one that a buyer has about a listing. */
    between(listingId: string, buyerId: string): ConversationRow | undefined;
  };
  readonly messages: {
    /** @throws Error when its sequence is not the next of its conversation */
    append(message: MessageRow): void;
    get(id: string): MessageRow | undefined;
    /** Lines behind a sequence, oldest first, or before one, latest first. */
    of(
      conversationId: string,
      page: { after: number; limit: number } | { before: number; limit: number },
    ): readonly MessageRow[];
  };
  readonly offers: Table<OfferRow> & {
    /** The offer whose agreed price a token opens. */
    byToken(token: string): OfferRow | undefined;
    /** Those of a conversation, latest first. */
    ofConversation(conversationId: string): readonly OfferRow[];
  };
  readonly haggling: Table<HagglingRow>;
  readonly presence: Table<PresenceRow>;
  readonly typing: Table<TypingRow>;
  readonly chatSettings: Table<ChatSettingsRow>;
  readonly reports: Table<ReportRow>;
  readonly rates: Table<RateRow>;
  readonly replyTimes: Table<ReplyTimesRow>;
  readonly attempts: Table<AttemptRow> & {
    /** Those that were started at or before an instant, oldest first; at most `limit`. */
    oldest(startedBy: Instant, limit: number): readonly AttemptRow[];
  };
  readonly journal: {
    /** Appends a balanced entry. @throws Error when it is not, or when an account would go below zero */
    post(entry: JournalEntry): void;
    balance(account: Account, currency: Money['currency']): number;
    balances(): { readonly account: Account; readonly money: Money }[];
    entries(): readonly JournalEntry[];
  };
  readonly timeline: {
    /** Numbers a line and seals it with the one before. */
    append(escrowId: string, line: NewTimelineRow): void;
    of(escrowId: string): readonly TimelineRow[];
  };
  /** At most one instant per id at which a timer fires; the prefix of the id says whose timer it is. */
  readonly timers: {
    set(id: string, at: Instant | undefined): void;
    /** The earliest, ties by id. */
    earliest(): { readonly id: string; readonly at: Instant } | undefined;
  };
  /** Events in order, numbered from 1, and how far each reader has come. */
  readonly outbox: {
    append(event: PlatformEvent): void;
    /** How many there ever were. */
    last(): number;
    after(position: number, limit: number): readonly PlatformEvent[];
    /** Never before what was let go. */
    position(reader: string): number;
    advance(reader: string, position: number): void;
    /** Lets those go that every reader has read. */
    forget(upTo: number): void;
  };
  readonly campaigns: Table<CampaignRow>;
  readonly reservations: Table<ReservationRow> & {
    /** Those of a buyer in a campaign that are active or were used. */
    ofBuyer(buyerId: string, campaignId: string): readonly ReservationRow[];
  };
  readonly webhooks: Table<WebhookRow>;
  readonly deliveries: Table<DeliveryRow> & {
    /** The highest number of a delivery to this address. */
    lastNumber(webhookId: string): number;
    /** The longest due, of an address that is free. */
    due(isFree: (webhookId: string) => boolean): DeliveryRow | undefined;
    /** The first unfinished one of a resource, by the sequence of its event. */
    head(webhookId: string, resourceId: string): DeliveryRow | undefined;
    /** The same of every resource. */
    heads(webhookId: string): readonly DeliveryRow[];
    /** Whether an event waits or is under way to this address. */
    isOpen(webhookId: string, event: SoukEvent): boolean;
    /** Newest first, those with a lower number than `before`. */
    newest(
      webhookId: string,
      page: {
        readonly before?: number | undefined;
        readonly limit: number;
        readonly where?: (row: DeliveryRow) => boolean;
      },
    ): readonly DeliveryRow[];
    /** Finished ones beyond so many, longest finished first. */
    finishedBeyond(webhookId: string, kept: number): readonly string[];
  };
  /** What the world may know of what happened, numbered from 1 without gaps. Old ones are let go. */
  readonly events: {
    /** The mark of this log, made when there is none yet: another log has another one. */
    epoch(make: () => string): string;
    append(event: EventDraft): EventRow;
    /** Those behind a position, in order, at most `limit`: all, or those with one of these keys. */
    after(
      position: number,
      page: { readonly keys?: readonly string[] | undefined; readonly limit: number },
    ): readonly EventRow[];
    /** First and last position that are kept; in an empty log the first is behind the last. */
    bounds(): { readonly first: number; readonly last: number };
    /** Lets those go that happened before an instant. */
    forget(before: Instant): void;
  };
}

/** Keeps the marketplace's rows. Transactions run one after the other; one that throws changes nothing. */
export interface Store {
  transaction<T>(work: (tx: Transaction) => T): Promise<T>;
  /**
   * Lets work run transactions on the store that it is given, each seeing what the ones before it wrote, and takes all of
   * them back. No other transaction runs meanwhile, so the work must be short. A database does this in one transaction.
   */
  rehearse<T>(work: (store: Pick<Store, 'transaction'>) => Promise<T>): Promise<T>;
}
