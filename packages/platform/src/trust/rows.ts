import type { Instant } from '@souk/sdk/contract';

/** The public half of a key that trust claims are signed with. Its id is the `kid`. */
export interface SigningKeyRow {
  readonly id: string;
  /** The public point, base64url. */
  readonly x: string;
  readonly y: string;
  readonly createdAt: Instant;
  /** When another key took over; claims signed before are good for a while yet. */
  readonly retiredAt?: Instant;
}

/** What one finished deal has added to its seller's record, kept so that it is added once and can be taken back. */
export interface OutcomeRow {
  /** Id of the escrow. */
  readonly id: string;
  readonly sellerId: string;
  readonly day: string;
  /** 0–1 each: a deal that was split counts in part. */
  readonly completed: number;
  readonly lost: number;
  readonly deliveryDays?: number;
}

/** What one side of a deal has written about it. */
export interface ReviewRow {
  readonly id: string;
  readonly escrowId: string;
  readonly listingId: string;
  readonly listingTitle: string;
  readonly sellerId: string;
  readonly author: 'buyer' | 'seller';
  readonly sellerRating?: number | undefined;
  readonly itemRating?: number | undefined;
  readonly text: string;
  readonly locale: string;
  readonly writtenAt: Instant;
  /** When the other side reads it, at the latest. */
  readonly revealBy: Instant;
  readonly revealedAt?: Instant | undefined;
  readonly reply?: { readonly text: string; readonly locale: string; readonly writtenAt: Instant };
}
