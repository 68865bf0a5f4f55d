import type {
  Delivery,
  Instant,
  Media,
  Money,
  PriceTier,
  VerificationLevel,
} from '@souk/sdk/contract';

/** A listing as the platform keeps it: text in every language it has, stock split into what is there and what is promised. */
export interface ListingRow {
  readonly id: string;
  readonly sellerId: string;
  readonly status: 'draft' | 'published' | 'closed';
  /** Title and description by language tag; `defaultLocale` is always among them. */
  readonly texts: Readonly<Record<string, ListingText>>;
  readonly defaultLocale: string;
  readonly categoryId: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly price: Money;
  readonly listPrice?: Money;
  /** Cheaper prices from a quantity up, smallest quantity first. */
  readonly priceTiers: readonly PriceTier[];
  readonly minimumOrderQuantity: number;
  /** Units in the seller's hands, reserved ones among them. */
  readonly onHand: number;
  /** Units promised to open checkouts. `onHand − reserved` can be bought; never below zero. */
  readonly reserved: number;
  readonly media: readonly Media[];
  readonly shipsFrom: string;
  readonly shipsTo: readonly string[];
  readonly delivery: Delivery;
  readonly publishedAt: Instant | null;
  /** How often it was looked at and bought, the source of the conversion rate. */
  readonly views: number;
  readonly orders: number;
}

export interface ListingText {
  readonly title: string;
  readonly description: string;
}

/** A seller as the platform keeps it: facts and counters; the trust score is computed from them. */
export interface SellerRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly joinedAt: Instant;
  readonly verification: VerificationLevel;
  readonly completedOrders: number;
  readonly disputesLost: number;
  readonly responseHours: number;
  /** Sum of 1–5 star ratings and their number. */
  readonly ratingSum: number;
  readonly ratingCount: number;
}

/** A node of the category tree, named in several languages; `en` is always there. */
export interface CategoryRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly names: Readonly<Record<string, string>>;
}
