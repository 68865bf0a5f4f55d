import type { SearchQuery, SearchResult } from '@souk/sdk/contract';
import type { SearchEngine } from './search-engine.js';
import type { Understood } from './understand/understood.js';

type Relaxations = SearchResult['relaxations'];

/**
 * Conditions read from the words that, taken away, bring results back, with how many. When none does alone, each is counted with
 * what a listing is like left open too.
 */
export function relaxationsOf(
  engine: SearchEngine,
  query: SearchQuery,
  { filters }: Understood,
): Relaxations {
  const { cursor: _, ...rest } = query;
  const without = (more: readonly string[]): Relaxations =>
    filters
      .map(({ id, text }) => ({
        id,
        label: text,
        count: engine.countOf({ ...rest, ignore: [...(query.ignore ?? []), id, ...more] }),
      }))
      .filter(({ count }) => count > 0);
  const alone = without([]);
  return alone.length > 0
    ? alone
    : without(filters.filter(({ field }) => likenesses.has(field)).map(({ id }) => id));
}

/** What a listing is like. Its price, its quantity and what it must not be are never given up. */
const likenesses = new Set<string>(['color', 'material', 'size', 'brand']);

/**
 * The query without what no listing fits all of: when there is no red oak sofa, an oak sofa in another colour is shown, and the answer's
 * relaxations say what was taken away. The condition whose loss brings most
 * results goes; if none alone helps, all of them go.
 */
export function easedQuery(
  query: SearchQuery,
  { filters }: Understood,
  relaxations: Relaxations,
): SearchQuery {
  const isLikeness = (id: string): boolean =>
    filters.some((filter) => filter.id === id && likenesses.has(filter.field));
  const [best] = [...relaxations]
    .sort((a, b) => b.count - a.count)
    .filter(({ id }) => isLikeness(id));
  const dropped = best
    ? [best.id]
    : relaxations.length > 0
      ? []
      : filters.map(({ id }) => id).filter(isLikeness);
  return { ...query, ignore: [...(query.ignore ?? []), ...dropped] };
}
