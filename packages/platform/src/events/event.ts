import type { Instant } from '@souk/sdk/contract';
import type { EscrowRow } from '../escrow/rows.js';

/** Something that happened, written in the same transaction as what made it happen. */
export type PlatformEvent =
  | {
      readonly type: `escrow.${string}`;
      readonly escrowId: string;
      readonly at: Instant;
      /** As it was right after the step: others may follow before the event is read. */
      readonly escrow: EscrowRow;
    }
  | { readonly type: 'listing.changed'; readonly listingId: string; readonly at: Instant }
  | { readonly type: 'seller.changed'; readonly sellerId: string; readonly at: Instant }
  | { readonly type: 'review.revealed'; readonly reviewId: string; readonly at: Instant }
  /** A file is no more; its bytes are still there. */
  | { readonly type: 'file.dropped'; readonly fileId: string; readonly at: Instant }
  /** The money of an authorisation is not wanted any more. */
  | { readonly type: 'payment.void_requested'; readonly paymentKey: string; readonly at: Instant };
