import type { ChatParty, Instant, Money, OfferMoveKind, OfferStatus } from '@souk/sdk/contract';

/** A conversation as the platform keeps it. There is one for each listing and buyer. */
export interface ConversationRow {
  readonly id: string;
  readonly listingId: string;
  readonly sellerId: string;
  readonly buyerId: string;
  readonly createdAt: Instant;
  readonly lastSequence: number;
  readonly lastMessageAt: Instant;
  readonly receipts: Readonly<Record<ChatParty, Receipt>>;
  readonly blockedBy: readonly ChatParty[];
  /** Whether the buyer's first words have been answered, and since when they wait. */
  readonly answer:
    | { readonly is: 'nothing_asked' }
    | { readonly is: 'awaited'; readonly since: Instant }
    | { readonly is: 'counted' };
  readonly openOfferId?: string | undefined;
}

/** Up to which message a side has received and read. Reading is kept even of those who do not show it. */
export interface Receipt {
  readonly deliveredUpTo: number;
  readonly readUpTo: number;
}

/** What others may see of a receipt: reading is the party's own affair when it says so. */
export interface ShownReceipt {
  readonly deliveredUpTo: number;
  readonly readUpTo: number | null;
}

/** One line of a conversation; never changed once written. */
export interface MessageRow {
  readonly id: string;
  readonly conversationId: string;
  readonly sequence: number;
  readonly from: ChatParty | 'platform';
  readonly sentAt: Instant;
  readonly clientId?: string | undefined;
  readonly content: MessageContent;
}

export interface WarningRow {
  readonly kind: 'pays_elsewhere' | 'contact_elsewhere' | 'link_elsewhere';
  readonly rule: string;
}

export type MessageContent =
  | { readonly type: 'text'; readonly text: string; readonly warnings: readonly WarningRow[] }
  | {
      readonly type: 'image';
      readonly fileId: string;
      readonly alt: string;
      readonly warnings: readonly WarningRow[];
    }
  | {
      readonly type: 'offer';
      readonly offerId: string;
      readonly number: number;
      readonly move: OfferMoveKind;
      readonly by: ChatParty | 'platform';
      readonly unitPrice: Money;
      readonly quantity: number;
    }
  | {
      readonly type: 'order';
      readonly escrowId: string;
      readonly event: string;
      readonly status: string;
    }
  | {
      readonly type: 'system';
      readonly code: 'conversation_started' | 'blocked' | 'unblocked';
      readonly by: ChatParty | null;
    };

/** One move of an offer, as it is shown. */
export interface OfferMoveRow {
  readonly number: number;
  readonly move: OfferMoveKind;
  readonly by: ChatParty | 'platform';
  readonly unitPrice: Money;
  readonly quantity: number;
  readonly at: Instant;
}

/** An offer as the platform keeps it. The first move names a price. */
export interface OfferRow {
  readonly id: string;
  readonly conversationId: string;
  readonly listingId: string;
  readonly variantId?: string | undefined;
  readonly sellerId: string;
  readonly buyerId: string;
  readonly status: OfferStatus;
  readonly listUnitPrice: Money;
  readonly moves: readonly OfferMoveRow[];
  readonly createdAt: Instant;
  readonly expiresBy?: Instant | undefined;
  readonly payBy?: Instant | undefined;
  /** When the seller's rules are asked; the same whether there are any. */
  readonly answerAt?: Instant | undefined;
  /** Draws the lots of `answerAt`. Never shown. */
  readonly secret: string;
  readonly token?: string | undefined;
  readonly checkoutId?: string | undefined;
}

/** How a seller haggles about a listing; the id is the listing's. Kept apart from the listing, which buyers see. */
export interface HagglingRow {
  readonly id: string;
  readonly takesOffers: boolean;
  readonly floor?: Money | undefined;
  readonly autoAcceptAt?: Money | undefined;
  readonly autoDeclineBelow?: Money | undefined;
}

/** When a party last said that it is there. The id is the party's. */
export interface PresenceRow {
  readonly id: string;
  readonly state: 'online' | 'away';
  readonly at: Instant;
}

/** When a side of a conversation last typed. The id is the conversation's and the side's. */
export interface TypingRow {
  readonly id: string;
  readonly at: Instant;
}

/** What a party has settled about its chats. The id is the party's. */
export interface ChatSettingsRow {
  readonly id: string;
  readonly readReceipts: boolean;
  readonly presence: boolean;
  readonly quickReplies: readonly { readonly label: string; readonly text: string }[];
}

/** What somebody has reported to the platform. */
export interface ReportRow {
  readonly id: string;
  readonly conversationId: string;
  readonly by: ChatParty;
  readonly reason: string;
  readonly messageId?: string | undefined;
  readonly note?: string | undefined;
  readonly createdAt: Instant;
}

/** How often a party may still do something. The id names what and who. */
export interface RateRow {
  readonly id: string;
  readonly left: number;
  readonly at: Instant;
}

/** How long a seller took to answer, each time within the window of the trust formula. The id is the seller's. */
export interface ReplyTimesRow {
  readonly id: string;
  /** Latest last. */
  readonly samples: readonly { readonly at: Instant; readonly hours: number }[];
}
