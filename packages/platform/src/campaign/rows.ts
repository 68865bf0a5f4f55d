import type { Instant, Money } from '@souk/sdk/contract';

/** A selling event. Units that are set aside are reserved in the listing, all of them, until it is over. */
export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly items: readonly CampaignItemRow[];
  readonly createdAt: Instant;
  /** When what was left went back to the listings. */
  readonly dissolvedAt?: Instant | undefined;
}

/** What is sold: a listing, or one of its variants. */
export interface Goods {
  readonly listingId: string;
  readonly variantId?: string | undefined;
}

/** `units` − `available` − `sold` is held by reservations and unpaid checkouts; none of them is ever below zero. */
export interface CampaignItemRow extends Goods {
  readonly price: Money;
  readonly units: number;
  readonly available: number;
  readonly sold: number;
  readonly perBuyer?: number | undefined;
}

/** Units held for one buyer. */
export interface ReservationRow extends Goods {
  readonly id: string;
  readonly token: string;
  readonly status: 'active' | 'used' | 'released' | 'expired';
  readonly campaignId?: string | undefined;
  readonly quantity: number;
  readonly unitPrice?: Money | undefined;
  readonly buyerId?: string | undefined;
  readonly createdAt: Instant;
  readonly expiresBy: Instant;
  readonly checkoutId?: string | undefined;
  readonly escrowId?: string | undefined;
}
