import * as z from 'zod/mini';
import { Delivery, Media } from './listing.js';
import { Currency, Money } from './money.js';
import type { Operation } from './operation.js';
import { Country, idOf, Locale, open, pageOf, pageQuery } from './schema.js';
import { SellerSummary } from './seller.js';

/** What somebody who searches can be after. */
export const intents = ['bargain', 'bulk', 'premium', 'specific', 'gift', 'unknown'] as const;
/** One of `intents`. */
export type Intent = (typeof intents)[number];

/** Orders of search results. */
export const sorts = [
  'relevance',
  'price_ascending',
  'price_descending',
  'rating',
  'newest',
] as const;
/** One of `sorts`. */
export type Sort = (typeof sorts)[number];

/**
 * The features of a score, each 0–1 before its weight; `personalFit` is among them only when the request carries preferences.
 */
export const rankingFeatures = [
  'textRelevance',
  'sellerReputation',
  'conversionRate',
  'deliverySpeed',
  'priceCompetitiveness',
  'sellerTrust',
  'personalFit',
] as const;
/** A feature that search results are ranked by. */
export type RankingFeature = (typeof rankingFeatures)[number];

/**
 * A condition that was read from the words ("under $5"), shown as a chip that can be taken away.
 * To take it away, send its `id` in `ignore`.
 */
export const ParsedFilter = z.object({
  /** Stable within one query, e.g. `price_max`. */
  id: z.string(),
  field: open(['price', 'quantity', 'color', 'material', 'size', 'brand', 'not', 'category']),
  /** The words of the query that it was read from. */
  text: z.string(),
  /** In whole units of `currency` for a price, in pieces for a quantity. */
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  /** Of a price: the currency that the words name, else that of the request. */
  currency: z.optional(z.string()),
  value: z.optional(z.string()),
});
export type ParsedFilter = z.infer<typeof ParsedFilter>;

/** What the platform made of the words. */
export const ParsedQuery = z.object({
  terms: z.array(z.string()),
  filters: z.array(ParsedFilter),
  intent: z.object({ name: open(intents), confidence: z.number() }),
  corrections: z.array(z.object({ from: z.string(), to: z.string() })),
  language: z.string(),
});
export type ParsedQuery = z.infer<typeof ParsedQuery>;

const Range = z.tuple([z.int(), z.int()]);

/** One result. `ranking` says what each feature added; the contributions add up to `score`. */
export const Hit = z.object({
  id: idOf('listing'),
  title: z.string(),
  locale: Locale,
  category: z.object({ id: z.string(), name: z.string() }),
  price: Money,
  listPrice: z.optional(Money),
  minimumOrderQuantity: z.int(),
  available: z.int(),
  image: z.nullable(Media),
  shipsFrom: Country,
  delivery: Delivery,
  seller: SellerSummary,
  score: z.number(),
  ranking: z.record(z.string(), z.number()),
  /** Where the query matched, as [start, end) offsets in UTF-16 units of the title. Never markup. */
  highlights: z.object({ title: z.array(Range) }),
});
export type Hit = z.infer<typeof Hit>;

/**
 * Counts of one field over all results, as if that field itself were not filtered. A value is chosen with `category`, or with
 * `attribute` as `field:value` (`price` and `ships_from` too), or for `rating` with `minimumSellerRating`.
 */
export const Facet = z.object({
  field: z.string(),
  values: z.array(
    z.object({
      value: z.string(),
      label: z.string(),
      count: z.int(),
      selected: z.boolean(),
      /** Ends of a price range, both inside, in minor units of the request's currency; no `maximum` when it is open. */
      minimum: z.optional(z.int()),
      maximum: z.optional(z.int()),
    }),
  ),
});
export type Facet = z.infer<typeof Facet>;

/** A filter that, taken away, brings results back. */
const Relaxation = z.object({ id: z.string(), label: z.string(), count: z.int() });

/** What each step of a search did. Meant for people who look into it; fields may come and go. */
export const SearchDebug = z.object({
  /** What was looked for: `must` is a condition, `should` a word, `may` a wish, `not` an exclusion; and the terms that would do. */
  understand: z.array(
    z.object({ text: z.string(), force: z.string(), terms: z.array(z.string()) }),
  ),
  retrieve: z.object({
    listings: z.int(),
    matched: z.int(),
    /** How many of the words a listing had to have. */
    wordsAsked: z.int(),
    /** How rare each word is: the more, the rarer. */
    rarities: z.array(z.number()),
  }),
  filter: z.object({
    passed: z.int(),
    /** How many listings each condition hid. */
    hidden: z.array(z.object({ field: z.string(), count: z.int() })),
  }),
  rank: z.object({
    sort: z.string(),
    weights: z.record(z.string(), z.number()),
    candidates: z.int(),
    topText: z.number(),
    middlePriceUsdCents: z.int(),
  }),
});
export type SearchDebug = z.infer<typeof SearchDebug>;

/** A page of hits, with how the words were understood and what they can be narrowed to. */
export const SearchResult = z.extend(pageOf(Hit), {
  queryId: idOf('query'),
  parsed: ParsedQuery,
  facets: z.array(Facet),
  relaxations: z.array(Relaxation),
  totalCount: z.int(),
  debug: z.optional(SearchDebug),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** What is searched for. */
export const SearchQuery = z.strictObject({
  ...pageQuery,
  q: z.string().check(z.maxLength(200)),
  locale: z.optional(Locale),
  sort: z.optional(z.enum(sorts)),
  shipsTo: z.optional(Country),
  /** 1–5; 4 unless told. A seller without ratings passes. */
  minimumSellerRating: z.optional(z.number().check(z.minimum(0), z.maximum(5))),
  /** Only what can be bought now. True unless told. */
  inStock: z.optional(z.boolean()),
  category: z.optional(z.array(z.string().check(z.maxLength(20)))),
  /** `name:value`, e.g. `color:red`. Values of one name widen, names narrow. */
  attribute: z.optional(z.array(z.string().check(z.regex(/^[a-z_]{1,30}:.{1,60}$/u)))),
  /** In minor units of `currency`. */
  minimumPrice: z.optional(z.int().check(z.minimum(0))),
  maximumPrice: z.optional(z.int().check(z.minimum(0))),
  /** Currency of prices in the words and in the price filters. USD unless told. */
  currency: z.optional(Currency),
  /** Ids of filters from `parsed.filters` that the person took away. */
  ignore: z.optional(z.array(z.string().check(z.maxLength(40)))),
  /**
   * What a person likes, `name:value:strength` with a strength of 0–1 (`color:teal:0.8`, `category:177:0.5`), from a profile that their
   * own device keeps and sends only with their consent. Used for this answer, kept nowhere, told in `ranking.personalFit`.
   */
  preference: z.optional(
    z
      .array(z.string().check(z.regex(/^[a-z_]{1,30}:[^:]{1,60}:(0(\.\d{1,4})?|1(\.0{1,4})?)$/u)))
      .check(z.maxLength(20)),
  ),
  /** Adds what each step did. */
  debug: z.optional(z.boolean()),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const search = {
  id: 'search.query',
  method: 'GET',
  path: '/v1/search',
  summary: 'Ranked listings for a query in plain words, with facets and reasons',
  scope: 'catalog:read',
  status: 200,
  query: SearchQuery,
  response: SearchResult,
  problems: [],
} as const satisfies Operation;

/** How the words of a search could go on. */
export const Suggestion = z.object({
  text: z.string(),
  kind: open(['query', 'category']),
  /** Id of the category that it names. */
  category: z.optional(z.string()),
  /** Where the typed words matched, as [start, end) offsets. */
  highlights: z.array(Range),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const suggest = {
  id: 'search.suggest',
  method: 'GET',
  path: '/v1/search/suggestions',
  summary: 'Completions of what has been typed so far',
  scope: 'catalog:read',
  status: 200,
  query: z.strictObject({
    q: z.string().check(z.maxLength(200)),
    locale: z.optional(Locale),
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  }),
  response: z.object({ data: z.array(Suggestion) }),
  problems: [],
} as const satisfies Operation;
