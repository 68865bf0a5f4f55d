import * as z from 'zod/mini';
import { Delivery, Listing, measureUnits, Media, PriceTier } from './listing.js';
import { Money } from './money.js';
import type { Operation } from './operation.js';
import { Country, idOf, Locale, open, pageOf, pageQuery } from './schema.js';

/** The most that one listing, and one import, may hold. */
export const catalogLimits = {
  variants: 100,
  media: 20,
  priceTiers: 10,
  attributes: 30,
  locales: 40,
  importRows: 500,
  importBytes: 2 * 1024 * 1024,
} as const;

const Units = z.int().check(z.minimum(0), z.maximum(1_000_000_000));
const Attributes = z.record(
  z.string().check(z.regex(/^[a-z_]{1,30}$/)),
  z.string().check(z.maxLength(100)),
);
const HttpsUrl = z.string().check(z.regex(/^https?:\/\/[^\s"'<>]{1,1000}$/));

const AltText = z.string().check(z.maxLength(300));

/** A picture as a seller names it; without an `alt` it can be kept and not be published. */
export const MediaRequest = z.strictObject({
  url: HttpsUrl,
  width: z.int().check(z.minimum(1), z.maximum(20_000)),
  height: z.int().check(z.minimum(1), z.maximum(20_000)),
  /** What it shows, in the listing’s default language. */
  alt: AltText,
  /** The same in other languages. */
  alts: z.optional(z.record(Locale, AltText)),
  /** The same picture in other widths. */
  sources: z.optional(
    z
      .array(
        z.strictObject({ url: HttpsUrl, width: z.int().check(z.minimum(1), z.maximum(20_000)) }),
      )
      .check(z.maxLength(10)),
  ),
});
export type MediaRequest = z.infer<typeof MediaRequest>;

/** A variant, as a seller tells it. */
export const VariantRequest = z.strictObject({
  /** That of a variant to keep; a new one without. */
  id: z.optional(idOf('variant')),
  attributes: Attributes,
  /** The listing’s price unless told. */
  price: z.optional(Money),
  onHand: Units,
});
export type VariantRequest = z.infer<typeof VariantRequest>;

const ListingText = z.strictObject({
  title: z.string().check(z.maxLength(200)),
  description: z.string().check(z.maxLength(10_000)),
});

const draftFields = {
  /** Title and description by language. */
  texts: z.record(Locale, ListingText),
  /** The language to fall back to; `texts` has it. */
  defaultLocale: Locale,
  category: z.string().check(z.maxLength(40)),
  attributes: z.optional(Attributes),
  price: Money,
  /** Cheaper prices from a quantity up. */
  priceTiers: z.optional(z.array(PriceTier).check(z.maxLength(catalogLimits.priceTiers))),
  minimumOrderQuantity: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  /** Units in the seller’s hands; with variants, theirs are counted instead. */
  onHand: z.optional(Units),
  variants: z.optional(z.array(VariantRequest).check(z.maxLength(catalogLimits.variants))),
  media: z.optional(z.array(MediaRequest).check(z.maxLength(catalogLimits.media))),
  /** How much one unit holds, for the price per kilogram, litre or metre. */
  measure: z.optional(
    z.strictObject({ amount: z.number().check(z.minimum(0.001)), unit: z.enum(measureUnits) }),
  ),
  shipsFrom: Country,
  /** Countries it is shipped to; every country unless told. */
  shipsTo: z.optional(z.array(Country)),
  delivery: Delivery,
  returns: z.optional(
    z.strictObject({
      withinDays: z.int().check(z.minimum(0), z.maximum(365)),
      paidBy: z.enum(['seller', 'buyer']),
    }),
  ),
} as const;

/** What a seller wants to sell. */
export const ListingDraft = z.strictObject({
  ...draftFields,
  /** Whose listing it is. A must on servers; a signed-in seller’s own. */
  seller: z.optional(idOf('seller')),
});
export type ListingDraft = z.infer<typeof ListingDraft>;

/** What changes; what is not named stays. */
export const ListingChange = z.strictObject({
  texts: z.optional(draftFields.texts),
  defaultLocale: z.optional(draftFields.defaultLocale),
  category: z.optional(draftFields.category),
  attributes: draftFields.attributes,
  price: z.optional(draftFields.price),
  /** Strikes this price through. It must be the lowest of the 30 days before the price fell; `null` takes it away. */
  listPrice: z.optional(z.nullable(Money)),
  priceTiers: draftFields.priceTiers,
  minimumOrderQuantity: draftFields.minimumOrderQuantity,
  variants: draftFields.variants,
  media: draftFields.media,
  measure: draftFields.measure,
  shipsFrom: z.optional(draftFields.shipsFrom),
  shipsTo: draftFields.shipsTo,
  delivery: z.optional(draftFields.delivery),
  returns: draftFields.returns,
});
export type ListingChange = z.infer<typeof ListingChange>;

/** A listing as its seller sees it: every language, the stock in two parts, and what publishing costs. */
export const OwnListing = z.extend(Listing, {
  /** With what each shows in every language, as it was told. */
  media: z.array(z.extend(Media, { alts: z.optional(z.record(z.string(), z.string())) })),
  texts: z.record(z.string(), z.object({ title: z.string(), description: z.string() })),
  defaultLocale: Locale,
  onHand: z.int(),
  /** Units promised to open checkouts. */
  reserved: z.int(),
  stock: z.array(z.object({ variant: idOf('variant'), onHand: z.int(), reserved: z.int() })),
  /** Looks by pages, one a minute for each site at most: nobody can push a listing down by asking for it. */
  views: z.int(),
  orders: z.int(),
  /** The seller’s own name for it, from an import. */
  reference: z.nullable(z.string()),
  /** What publishing costs. Zero unless the platform says otherwise: it is free. */
  insertionFee: Money,
  /** What must be told before it can be published, as paths: `media.0.alt`. */
  missing: z.array(z.string()),
});
export type OwnListing = z.infer<typeof OwnListing>;

const ListingParams = z.strictObject({ listing: idOf('listing') });
const draftProblems = [
  'seller_not_found',
  'actor_not_allowed',
  'category_not_found',
  'attribute_invalid',
  'price_invalid',
  'variant_invalid',
] as const;
const ownProblems = ['listing_not_found', 'actor_not_allowed'] as const;

export const createListing = {
  id: 'listings.create',
  method: 'POST',
  path: '/v1/listings',
  summary: 'A draft, seen by its seller alone',
  scope: 'listing:write',
  status: 201,
  versioned: 'listing',
  body: ListingDraft,
  response: OwnListing,
  problems: draftProblems,
} as const satisfies Operation;

export const retrieveOwnListing = {
  id: 'listings.retrieveOwn',
  method: 'GET',
  path: '/v1/listings/{listing}/own',
  summary: 'A listing as its seller sees it, drafts among them',
  scope: 'listing:write',
  status: 200,
  versioned: 'listing',
  params: ListingParams,
  query: z.strictObject({ locale: z.optional(Locale) }),
  response: OwnListing,
  problems: ownProblems,
} as const satisfies Operation;

export const listOwnListings = {
  id: 'listings.listOwn',
  method: 'GET',
  path: '/v1/sellers/{seller}/listings',
  summary: 'A seller’s listings in any state',
  scope: 'listing:write',
  status: 200,
  params: z.strictObject({ seller: idOf('seller') }),
  query: z.strictObject({
    ...pageQuery,
    status: z.optional(z.enum(['draft', 'published', 'closed'])),
    locale: z.optional(Locale),
  }),
  response: pageOf(OwnListing),
  problems: ['seller_not_found', 'actor_not_allowed'],
} as const satisfies Operation;

export const updateListing = {
  id: 'listings.update',
  method: 'POST',
  path: '/v1/listings/{listing}',
  summary:
    'Changes a draft or a published listing; open checkouts keep the price that they were quoted',
  scope: 'listing:write',
  status: 200,
  versioned: 'listing',
  params: ListingParams,
  body: ListingChange,
  response: OwnListing,
  problems: [
    ...ownProblems,
    'listing_closed',
    'listing_incomplete',
    'category_not_found',
    'attribute_invalid',
    'price_invalid',
    'list_price_invalid',
    'variant_invalid',
  ],
} as const satisfies Operation;

export const publishListing = {
  id: 'listings.publish',
  method: 'POST',
  path: '/v1/listings/{listing}/publish',
  summary: 'Puts a draft up for sale, for free',
  scope: 'listing:write',
  status: 200,
  versioned: 'listing',
  params: ListingParams,
  response: OwnListing,
  problems: [...ownProblems, 'listing_closed', 'listing_incomplete'],
} as const satisfies Operation;

export const closeListing = {
  id: 'listings.close',
  method: 'POST',
  path: '/v1/listings/{listing}/close',
  summary: 'Takes a listing off the market for good; checkouts and escrows that are open go on',
  scope: 'listing:write',
  status: 200,
  versioned: 'listing',
  params: ListingParams,
  response: OwnListing,
  problems: ownProblems,
} as const satisfies Operation;

export const adjustStock = {
  id: 'listings.adjustStock',
  method: 'POST',
  path: '/v1/listings/{listing}/stock',
  summary: 'Sets the units on hand, or adds to them; never below what is promised to buyers',
  scope: 'listing:write',
  status: 200,
  versioned: 'listing',
  params: ListingParams,
  body: z.strictObject({
    /** A must when the listing has variants. */
    variant: z.optional(idOf('variant')),
    /** Units on hand from now on; or `change`. */
    onHand: z.optional(Units),
    /** Units that came, or went when below zero. */
    change: z.optional(z.int().check(z.minimum(-1_000_000_000), z.maximum(1_000_000_000))),
  }),
  response: OwnListing,
  problems: [...ownProblems, 'listing_closed', 'quantity_invalid', 'variant_invalid'],
} as const satisfies Operation;

/** One row of an import: a listing under the seller’s own name for it, so that sending it again changes it. */
export const ImportRow = z.strictObject({
  ...draftFields,
  reference: z.string().check(z.regex(/^[\w.:/-]{1,100}$/)),
  /** Puts it up for sale at once. */
  publish: z.optional(z.boolean()),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** What became of one row. */
export const ImportResult = z.object({
  /** Its place in the import, from 0. */
  row: z.int(),
  reference: z.nullable(z.string()),
  status: open(['created', 'updated', 'refused']),
  listing: z.nullable(idOf('listing')),
  problem: z.nullable(
    z.object({ code: z.string(), detail: z.string(), param: z.optional(z.string()) }),
  ),
});
export type ImportResult = z.infer<typeof ImportResult>;

export const importListings = {
  id: 'listings.import',
  method: 'POST',
  path: '/v1/listings/import',
  summary:
    'Brings many listings at once, as an array or as lines of JSON; each row stands by itself',
  scope: 'listing:write',
  status: 200,
  maximumBytes: catalogLimits.importBytes,
  takesLines: 'rows',
  query: z.strictObject({ seller: z.optional(idOf('seller')) }),
  body: z.strictObject({
    /** A must on servers; a signed-in seller’s own. Beside lines of JSON it is told in the query. */
    seller: z.optional(idOf('seller')),
    rows: z.array(z.unknown()).check(z.maxLength(catalogLimits.importRows)),
  }),
  response: z.object({
    data: z.array(ImportResult),
    created: z.int(),
    updated: z.int(),
    refused: z.int(),
  }),
  problems: ['seller_not_found', 'actor_not_allowed'],
} as const satisfies Operation;
