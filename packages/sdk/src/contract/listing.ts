import * as z from 'zod/mini';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { Country, idOf, Locale, open, pageOf, pageQuery } from './schema.js';
import { Instant } from './time.js';

/** A picture with the box it needs, so that a page reserves the space before it arrives. */
export const Media = z.object({
  url: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
});
export type Media = z.infer<typeof Media>;

/** Price of one unit from a quantity up. */
export const PriceTier = z.object({ minimumQuantity: z.int(), price: Money });
export type PriceTier = z.infer<typeof PriceTier>;

/** How long the goods travel, in whole days, and what that costs per order. */
export const Delivery = z.object({ minimumDays: z.int(), maximumDays: z.int(), cost: Money });
export type Delivery = z.infer<typeof Delivery>;

/** What is for sale. Text is in `locale`, the best match for what was asked along its fallback chain. */
export const Listing = z.object({
  id: idOf('listing'),
  seller: idOf('seller'),
  status: open(['draft', 'published', 'closed']),
  title: z.string(),
  description: z.string(),
  locale: Locale,
  locales: z.array(Locale),
  category: z.object({ id: z.string(), name: z.string() }),
  attributes: z.record(z.string(), z.string()),
  /** Price of one unit at the minimum order; more units may cost less, see `priceTiers`. */
  price: Money,
  listPrice: z.optional(Money),
  priceTiers: z.array(PriceTier),
  minimumOrderQuantity: z.int(),
  /** Units on hand less those reserved: what can be bought now. */
  available: z.int(),
  media: z.array(Media),
  shipsFrom: Country,
  /** Countries it is shipped to; empty means every country. */
  shipsTo: z.array(Country),
  delivery: Delivery,
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
  query: z.strictObject({
    ...pageQuery,
    seller: z.optional(idOf('seller')),
    locale: z.optional(Locale),
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
  params: z.strictObject({ listing: idOf('listing') }),
  query: z.strictObject({ locale: z.optional(Locale) }),
  response: Listing,
  problems: ['listing_not_found'],
} as const satisfies Operation;
