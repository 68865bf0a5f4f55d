import type {
  Currency,
  SearchDebug,
  SearchQuery,
  SearchResult,
  Suggestion,
} from '@souk/sdk/contract';

/**
 * One listing as search sees it. The platform makes it from its rows whenever one of them changes
 * (published, edited, sold out, seller's reputation moved); the index keeps no other source.
 */
export interface SearchDocument {
  readonly id: string;
  readonly texts: Readonly<
    Record<string, { readonly title: string; readonly description: string }>
  >;
  readonly defaultLocale: string;
  readonly categoryId: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes that its variants differ in, with every value that can be had; they take the place of its own. */
  readonly variantAttributes?: Readonly<Record<string, readonly string[]>>;
  readonly price: { readonly amount: number; readonly currency: Currency };
  readonly minimumOrderQuantity: number;
  readonly available: number;
  readonly shipsFrom: string;
  readonly shipsTo: readonly string[];
  readonly deliveryDays: number;
  readonly publishedAt: string;
  readonly sellerId: string;
  /** Found like a brand. */
  readonly sellerName?: string;
  /** Mean of 1–5 stars, or `null` without ratings. */
  readonly sellerRating: number | null;
  readonly sellerRatingCount: number;
  /** 0–100; a new seller has a number here too, see `TrustScore.exact`. */
  readonly sellerTrust: number;
  readonly views: number;
  readonly orders: number;
}

/** What the index answers: ids and numbers; the platform adds title, price and seller from its rows. */
export interface SearchAnswer {
  readonly hits: readonly RankedHit[];
  readonly totalCount: number;
  readonly nextCursor: string | null;
  readonly parsed: SearchResult['parsed'];
  readonly facets: SearchResult['facets'];
  readonly relaxations: SearchResult['relaxations'];
  /** What each step did, when that was asked. */
  readonly debug?: SearchDebug;
}

export interface RankedHit {
  readonly id: string;
  readonly score: number;
  /** Contribution of each feature; they add up to `score`. */
  readonly ranking: Readonly<Record<string, number>>;
  /** The locale whose title is shown: best match for the asked locale. */
  readonly locale: string;
  readonly titleHighlights: readonly (readonly [number, number])[];
}

/** Finds listings. Changes are visible to the next query; the same documents and query give the same answer. */
export interface SearchIndex {
  /** Adds a listing, or replaces the one with the same id. */
  put(document: SearchDocument): void;
  /** Forgets a listing; unknown ids are ignored. */
  remove(id: string): void;
  query(query: SearchQuery): SearchAnswer;
  suggest(query: {
    q: string;
    locale?: string | undefined;
    limit?: number | undefined;
  }): readonly Suggestion[];
}
