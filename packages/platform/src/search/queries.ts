import {
  idPrefixes,
  type Hit,
  type Instant,
  type SearchQuery,
  type SearchResult,
  type SellerSummary,
} from '@souk/sdk/contract';
import { mediaIn, nameFor } from '../catalog/locale.js';
import { availableOf } from '../catalog/stock.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { presentSellerSummary } from '../trust/present.js';
import type { RankedHit } from './search-index.js';

/** Search: the index finds and ranks, the rows say what is shown. */
export const searchQueries = ({ store, index, ids, clock }: Ports) => ({
  query: (query: SearchQuery): Promise<SearchResult> =>
    store.transaction((tx) => {
      const answer = index.query(query);
      const now = clock.now();
      const sellers = sellersOf(tx, now);
      return {
        queryId: ids.next(idPrefixes.query),
        parsed: answer.parsed,
        data: answer.hits.flatMap((hit) => presentHit(tx, hit, query.locale, sellers) ?? []),
        nextCursor: answer.nextCursor,
        hasMore: answer.nextCursor !== null,
        totalCount: answer.totalCount,
        facets: answer.facets,
        relaxations: answer.relaxations,
        ...(answer.debug ? { debug: answer.debug } : {}),
      };
    }),

  suggest: async (query: {
    q: string;
    locale?: string | undefined;
    limit?: number | undefined;
  }) => ({
    data: [...index.suggest(query)],
  }),
});

/** Sellers as buyers see them at a moment. One who has several things on a page is scored once. */
function sellersOf(tx: Transaction, now: Instant): (id: string) => SellerSummary | undefined {
  const known = new Map<string, SellerSummary | undefined>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const row = tx.sellers.get(id);
    const shown = row && presentSellerSummary(row, now);
    known.set(id, shown);
    return shown;
  };
}

function presentHit(
  tx: Transaction,
  hit: RankedHit,
  asked: string | undefined,
  sellers: (id: string) => SellerSummary | undefined,
): Hit | undefined {
  const listing = tx.listings.get(hit.id);
  const seller = listing && sellers(listing.sellerId);
  if (!listing || !seller) return undefined;
  const [image] = listing.media;
  return {
    id: listing.id,
    title: listing.texts[hit.locale]?.title ?? '',
    locale: hit.locale,
    category: {
      id: listing.categoryId,
      name: nameFor(tx.categories.get(listing.categoryId)?.names ?? {}, asked),
    },
    price: listing.price,
    ...(listing.listPrice ? { listPrice: listing.listPrice } : {}),
    minimumOrderQuantity: listing.minimumOrderQuantity,
    available: availableOf(listing),
    image: image ? mediaIn(image, hit.locale) : null,
    shipsFrom: listing.shipsFrom,
    delivery: listing.delivery,
    seller,
    score: hit.score,
    ranking: { ...hit.ranking },
    highlights: { title: hit.titleHighlights.map(([start, end]) => [start, end]) },
  };
}
