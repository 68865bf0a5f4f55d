import type {
  DeclineCode,
  DisputeOutcome,
  EscrowDeadline,
  EscrowStatus,
  EscrowTerms,
  Instant,
  Presentment,
  Money,
  Quote,
  Shipment,
  TimelineEntry,
} from '@souk/sdk/contract';
import type { RefundRow, ReleaseRow } from '../ledger/parts.js';

/** An escrow as the platform keeps it. Deadlines that no longer count are `undefined`. */
export interface EscrowRow {
  readonly id: string;
  readonly checkoutId: string;
  readonly listingId: string;
  /** The selling event that it was bought in. */
  readonly campaignId?: string | undefined;
  readonly listingTitle: string;
  readonly variantId?: string | undefined;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly buyerId: string;
  readonly quote: Quote;
  /** The total as the buyer reads it, at the rate of that moment. */
  readonly presentment?: Presentment | undefined;
  readonly terms: EscrowTerms;
  readonly status: EscrowStatus;
  readonly outcome?: string | undefined;
  readonly releases?: readonly ReleaseRow[] | undefined;
  readonly refunds?: readonly RefundRow[] | undefined;
  readonly milestones?: readonly MilestoneRow[] | undefined;
  /** The open dispute or the last one, how many there were, and the clocks that it stopped. */
  readonly disputeId?: string | undefined;
  readonly disputeCount?: number | undefined;
  readonly frozen?: Frozen | undefined;
  readonly decision?: DisputeOutcome | undefined;
  /** When a mediator cleared the seller of what a dispute had said. */
  readonly clearedAt?: Instant | undefined;
  /** When a party was last reminded of the deadline that runs. */
  readonly remindedAt?: Instant | undefined;
  readonly shipment?: Shipment | undefined;
  readonly createdAt: Instant;
  readonly fundedAt?: Instant | undefined;
  readonly shippedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly extendedAt?: Instant | undefined;
  /** When a clock that a dispute had stopped started again. */
  readonly resumedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
  readonly payBy?: Instant | undefined;
  readonly shipBy?: Instant | undefined;
  readonly expiresAt?: Instant | undefined;
  readonly confirmBy?: Instant | undefined;
}

/** A step of the deal that is paid by itself. */
export interface MilestoneRow {
  readonly title: string;
  readonly amount: Money;
  readonly releasedAt?: Instant | undefined;
}

/** Where an escrow stood when its clock stopped, and the milliseconds that were left; below zero for a deadline missed. */
export interface Frozen {
  readonly status: EscrowStatus;
  readonly leftMs: Partial<Readonly<Record<EscrowDeadline, number>>>;
  readonly at: Instant;
}

/** A checkout as the platform keeps it, with the secrets that open it. */
export interface CheckoutRow {
  readonly id: string;
  readonly escrowId: string;
  readonly status: 'open' | 'processing' | 'paid' | 'canceled' | 'expired';
  /** Opens the checkout and the buyer's side of its escrow. */
  readonly clientSecret: string;
  /** Part of the payment page's address; reading the page needs it. */
  readonly linkSecret: string;
  /** Written into the payment page, which no other origin can read: the charge needs it. */
  readonly paymentToken: string;
  /** Key of the authorisation under way, so that it can be taken back. */
  readonly paymentKey?: string | undefined;
  /** What the bank asked the buyer, until it is answered. */
  readonly challenge?: ChallengeRow | undefined;
  readonly lastDecline?: { readonly declineCode: DeclineCode; readonly at: Instant } | undefined;
  /** The sites that may frame the payment page and are told of the result: the one that asked for it first, then the account's. */
  readonly origins: readonly string[];
  readonly locale: string;
}

/** A bank's question to the buyer: the authorisation under `paymentKey` waits for the answer. */
export interface ChallengeRow {
  readonly id: string;
  readonly paymentKey: string;
  readonly at: Instant;
}

/** One line of an escrow's history, as it is shown. */
export type TimelineRow = TimelineEntry;
/** A line before it is sealed: the store numbers it and hashes it with the one before. */
export type NewTimelineRow = Omit<TimelineRow, 'sequence' | 'hash'>;
