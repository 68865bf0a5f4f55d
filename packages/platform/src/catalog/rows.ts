import type {
  AttributeDefinition,
  Delivery,
  Instant,
  MeasureUnit,
  Media,
  Money,
  PriceTier,
  Returns,
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
  /** Versions that it comes in, if several; then `onHand` and `reserved` of the listing are their sums. */
  readonly variants?: readonly VariantRow[];
  /** Units in the seller's hands, reserved ones among them. */
  readonly onHand: number;
  /** Units promised to open checkouts. `onHand − reserved` can be bought; never below zero. */
  readonly reserved: number;
  readonly media: readonly MediaRow[];
  readonly shipsFrom: string;
  readonly shipsTo: readonly string[];
  readonly delivery: Delivery;
  readonly measure?: Measure;
  readonly returns?: Returns;
  /** Prices that it was for sale at, oldest first: the proof that a struck-through price needs. */
  readonly priceHistory?: readonly PriceRecord[];
  /** The seller's own name for it, one for each listing. */
  readonly reference?: string;
  readonly publishedAt: Instant | null;
  /** How often it was looked at and bought, the source of the conversion rate. */
  readonly views: number;
  readonly orders: number;
  /** Sum and number of the 1–5 stars that its buyers gave it. */
  readonly ratings?: { readonly sum: number; readonly count: number };
}

/** A picture; `alt` is in the listing's default language. */
export interface MediaRow extends Media {
  readonly alts?: Readonly<Record<string, string>>;
}

/** One version of a listing. */
export interface VariantRow {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The listing's price unless told. */
  readonly price?: Money;
  readonly onHand: number;
  readonly reserved: number;
}

/** How much one unit holds. */
export interface Measure {
  readonly amount: number;
  readonly unit: MeasureUnit;
}

/** A price and since when it has been asked. */
export interface PriceRecord {
  readonly price: Money;
  readonly from: Instant;
}

export interface ListingText {
  readonly title: string;
  readonly description: string;
}

/** A seller as the platform keeps it: facts, and a record by days; the trust score is computed from them. */
export interface SellerRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly joinedAt: Instant;
  readonly verification: VerificationLevel;
  /** What the seller had done before this platform kept a record. It has no days, so all of it counts from `importedAt`. */
  readonly completedOrders: number;
  readonly disputesLost: number;
  readonly responseHours: number;
  /** Set when the row is loaded; a row without it has just come. */
  readonly importedAt?: Instant;
  /** What has happened here since, oldest day first; days that no window reaches are left out. */
  readonly record?: readonly RecordDay[];
  /** Sum of 1–5 star ratings and their number. */
  readonly ratingSum: number;
  readonly ratingCount: number;
}

/** One UTC day of a seller's record. A deal that was split counts in part on both sides. */
export interface RecordDay {
  /** `2026-11-22`. */
  readonly day: string;
  readonly completed: number;
  readonly lost: number;
  readonly deliveries: number;
  readonly deliveryDays: number;
  readonly replies: number;
  readonly replyHours: number;
}

/** A node of the category tree, named in several languages; `en` is always there. */
export interface CategoryRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly names: Readonly<Record<string, string>>;
  /** Attributes of its listings, beside those of the categories above. */
  readonly attributes?: readonly AttributeDefinition[];
}
