import * as z from 'zod/mini';
import { Currency, Money } from './money.js';
import type { Operation } from './operation.js';
import { Country, idOf, Locale, open, pageOf, pageQuery } from './schema.js';
import { Instant } from './time.js';

/** A picture with the box it needs, so that a page reserves the space before it arrives. */
export const Media = z.object({
  url: z.string(),
  width: z.int(),
  height: z.int(),
  /** What it shows, in the language that the listing is told in if its seller wrote it, else in the seller’s own. */
  alt: z.string(),
  /** The same picture in other widths, in the form of the attribute of the same name: `https://… 400w, https://… 800w`. */
  srcset: z.optional(z.string()),
});
export type Media = z.infer<typeof Media>;

/** Price of one unit from a quantity up. */
export const PriceTier = z.object({ minimumQuantity: z.int(), price: Money });
export type PriceTier = z.infer<typeof PriceTier>;

/** How long the goods travel, in whole days, and what that costs per order. */
export const Delivery = z.object({ minimumDays: z.int(), maximumDays: z.int(), cost: Money });
export type Delivery = z.infer<typeof Delivery>;

/** One version of a thing that comes in several: its own attributes, stock and, if it differs, price. */
export const Variant = z.object({
  id: idOf('variant'),
  /** What sets it apart from the others: `{ size: 'm' }`. */
  attributes: z.record(z.string(), z.string()),
  price: Money,
  available: z.int(),
});
export type Variant = z.infer<typeof Variant>;

/** Units in which goods are measured, and in which their price is told per one of them. */
export const measureUnits = ['g', 'kg', 'ml', 'l', 'cm', 'm', 'm2', 'piece'] as const;
/** A unit that prices per unit are told in. */
export type MeasureUnit = (typeof measureUnits)[number];

/** The price of one kilogram, litre, metre, square metre or piece. */
export const UnitPrice = z.object({ price: Money, per: open(['kg', 'l', 'm', 'm2', 'piece']) });
export type UnitPrice = z.infer<typeof UnitPrice>;

/** Whether goods can be sent back when they please not, and who pays the way back. */
export const Returns = z.object({
  /** Days from delivery; 0 for none. */
  withinDays: z.int(),
  paidBy: open(['seller', 'buyer']),
});
export type Returns = z.infer<typeof Returns>;

/**
 * A price in another currency, to read and not to pay: what is charged is `price`. The rate is named, so that a checkout
 * can freeze the same one.
 */
export const Presentment = z.object({
  price: Money,
  rate: z.object({ id: z.string(), value: z.number(), at: Instant }),
});
export type Presentment = z.infer<typeof Presentment>;

/** What is for sale. Text is in `locale`, the best match for what was asked along its fallback chain. */
export const Listing = z.object({
  id: idOf('listing'),
  seller: idOf('seller'),
  status: open(['draft', 'published', 'closed']),
  title: z.string(),
  description: z.string(),
  locale: Locale,
  locales: z.array(Locale),
  /** The languages that were tried for the reader, best first; the last is `locale`, or the one that it was found by. */
  localeFallback: z.array(z.string()),
  category: z.object({ id: z.string(), name: z.string() }),
  attributes: z.record(z.string(), z.string()),
  /** Price of one unit at the minimum order; more units may cost less, see `priceTiers`. */
  price: Money,
  /** The lowest price of the 30 days before the price fell, to be struck through. Only with a record that proves it. */
  listPrice: z.optional(Money),
  unitPrice: z.optional(UnitPrice),
  /** `price` in the currency that the reader asked for. */
  presentment: z.optional(Presentment),
  priceTiers: z.array(PriceTier),
  minimumOrderQuantity: z.int(),
  /** Units on hand less those reserved: what can be bought now. */
  available: z.int(),
  /** Empty for a thing that comes in one version; else one of them is chosen to buy. */
  variants: z.array(Variant),
  media: z.array(Media),
  shipsFrom: Country,
  /** Countries it is shipped to; empty means every country. */
  shipsTo: z.array(Country),
  delivery: Delivery,
  returns: z.optional(Returns),
  publishedAt: z.nullable(Instant),
  /** Mean of its buyers' 1–5 stars to one decimal; `null` before the first. */
  rating: z.nullable(z.number()),
  ratingCount: z.int(),
});
export type Listing = z.infer<typeof Listing>;

export const listListings = {
  id: 'listings.list',
  method: 'GET',
  path: '/v1/listings',
  summary: 'Published listings, newest first',
  scope: 'catalog:read',
  status: 200,
  expands: 'listing',
  query: z.strictObject({
    ...pageQuery,
    seller: z.optional(idOf('seller')),
    locale: z.optional(Locale),
    /** Shows prices in this currency too. */
    currency: z.optional(Currency),
  }),
  response: pageOf(Listing),
  problems: [],
} as const satisfies Operation;

export const retrieveListing = {
  id: 'listings.retrieve',
  method: 'GET',
  path: '/v1/listings/{listing}',
  summary: 'One listing',
  scope: 'catalog:read',
  status: 200,
  versioned: 'listing',
  expands: 'listing',
  params: z.strictObject({ listing: idOf('listing') }),
  query: z.strictObject({ locale: z.optional(Locale), currency: z.optional(Currency) }),
  response: Listing,
  problems: ['listing_not_found'],
} as const satisfies Operation;
