import type {
  DeclineCode,
  EscrowActor,
  EscrowStatus,
  EscrowTerms,
  Instant,
  Presentment,
  Quote,
  Shipment,
} from '@souk/sdk/contract';

/** An escrow as the platform keeps it. Deadlines that no longer count are `undefined`. */
export interface EscrowRow {
  readonly id: string;
  readonly checkoutId: string;
  readonly listingId: string;
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
  readonly shipment?: Shipment | undefined;
  readonly createdAt: Instant;
  readonly fundedAt?: Instant | undefined;
  readonly shippedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly extendedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
  readonly payBy?: Instant | undefined;
  readonly shipBy?: Instant | undefined;
  readonly expiresAt?: Instant | undefined;
  readonly confirmBy?: Instant | undefined;
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
  readonly lastDecline?: { readonly declineCode: DeclineCode; readonly at: Instant } | undefined;
  /** The site that asked for it: the one that may frame the payment page and is told of the result. */
  readonly origin?: string | undefined;
  readonly locale: string;
}

/** One line of an escrow's history. */
export interface TimelineRow {
  readonly sequence: number;
  readonly type: string;
  readonly actor: EscrowActor;
  readonly at: Instant;
  readonly status: EscrowStatus;
}
