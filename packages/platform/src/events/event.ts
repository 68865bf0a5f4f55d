import type { ChatParty, Instant } from '@souk/sdk/contract';
import type { CampaignRow, ReservationRow } from '../campaign/rows.js';
import type { EscrowRow } from '../escrow/rows.js';
import type { ConversationRow, MessageRow, ShownReceipt } from '../chat/rows.js';

/** Something that happened, written in the same transaction as what made it happen. */
export type PlatformEvent =
  | {
      readonly type: `escrow.${string}` | `dispute.${string}`;
      readonly escrowId: string;
      readonly at: Instant;
      /** As it was right after the step: others may follow before the event is read. */
      readonly escrow: EscrowRow;
    }
  | {
      readonly type: 'campaign.opened' | 'campaign.sold_out' | 'campaign.closed';
      readonly campaign: CampaignRow;
      readonly at: Instant;
    }
  | { readonly type: 'campaign.changed'; readonly campaignId: string; readonly at: Instant }
  | {
      readonly type: `reservation.${string}`;
      readonly reservation: ReservationRow;
      readonly at: Instant;
    }
  | { readonly type: 'listing.changed'; readonly listingId: string; readonly at: Instant }
  | { readonly type: 'seller.changed'; readonly sellerId: string; readonly at: Instant }
  | { readonly type: 'review.revealed'; readonly reviewId: string; readonly at: Instant }
  | {
      readonly type: 'message.sent';
      readonly conversation: ConversationRow;
      readonly message: MessageRow;
      readonly at: Instant;
    }
  /** Someone has received, read or blocked. */
  | {
      readonly type: 'conversation.changed';
      readonly conversation: ConversationRow;
      readonly shown: Readonly<Record<ChatParty, ShownReceipt>>;
      readonly at: Instant;
    }
  | { readonly type: 'conversation.typing'; readonly conversationId: string; readonly at: Instant }
  | { readonly type: 'presence.changed'; readonly partyId: string; readonly at: Instant }
  /** A seller has answered a buyer's first words, or has let the time for it pass. */
  | {
      readonly type: 'seller.answered';
      readonly sellerId: string;
      readonly hours: number;
      readonly at: Instant;
    }
  /** A file is no more; its bytes are still there. */
  | { readonly type: 'file.dropped'; readonly fileId: string; readonly at: Instant }
  /** The money of an authorisation is not wanted any more. */
  | { readonly type: 'payment.void_requested'; readonly paymentKey: string; readonly at: Instant };
