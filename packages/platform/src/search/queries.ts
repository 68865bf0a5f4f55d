import {
  idPrefixes,
  type Hit,
  type Instant,
  type SearchQuery,
  type SearchResult,
} from '@souk/sdk/contract';
import { nameFor } from '../catalog/locale.js';
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
      return {
        queryId: ids.next(idPrefixes.query),
        parsed: answer.parsed,
        data: answer.hits.flatMap((hit) => presentHit(tx, hit, query.locale, now) ?? []),
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

function presentHit(
  tx: Transaction,
  hit: RankedHit,
  asked: string | undefined,
  now: Instant,
): Hit | undefined {
  const listing = tx.listings.get(hit.id);
  const seller = listing && tx.sellers.get(listing.sellerId);
  if (!listing || !seller) return undefined;
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
    image: listing.media[0] ?? null,
    shipsFrom: listing.shipsFrom,
    delivery: listing.delivery,
    seller: presentSellerSummary(seller, now),
    score: hit.score,
    ranking: { ...hit.ranking },
    highlights: { title: hit.titleHighlights.map(([start, end]) => [start, end]) },
  };
}
