import { categories } from '../../../../mocks/src/seed/categories.js';
import { seedCatalog, type SeedSize } from '../../../../mocks/src/seed/catalog.js';
import { documentOf } from '../search/documents.js';
import { createSearchIndex } from '../search/index-in-memory.js';
import type { SearchDocument, SearchIndex } from '../search/search-index.js';

const now = '2026-11-22T09:00:00.000Z';

/** The published listings of the demo's catalogue as the search index takes them. */
export function seededDocuments(seed: number, size: SeedSize): SearchDocument[] {
  const { listings, sellers } = seedCatalog({ seed, size, now, mediaOrigin: 'https://souk.test' });
  const byId = new Map(sellers.map((seller) => [seller.id, seller]));
  return listings.flatMap((listing) => documentOf(listing, byId.get(listing.sellerId), now) ?? []);
}

/** A search index that holds these listings. */
export function indexOf(documents: Iterable<SearchDocument>): SearchIndex {
  const index = createSearchIndex({ categories });
  for (const document of documents) index.put(document);
  return index;
}
