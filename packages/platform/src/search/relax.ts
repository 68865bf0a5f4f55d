import type { SearchQuery, SearchResult } from '@souk/sdk/contract';
import type { SearchEngine } from './search-engine.js';
import type { Understood } from './understand/understood.js';

/** What is a listing like. Its price, its quantity and what it must not be are never given up. */
const likenesses = new Set<string>(['color', 'material', 'size', 'brand']);

/** How a search that finds nothing goes on. */
export interface Eased {
  /** Conditions read from the words that, taken away, bring results back, with how many. */
  readonly relaxations: SearchResult['relaxations'];
  /**
   * The query without what no listing fits all of: when there is no red oak sofa, an oak sofa in another colour is shown, and the
   * relaxations say what was taken away.
   */
  readonly query: SearchQuery;
}

/**
 * Takes away the likeness whose loss brings most results. When none helps alone, each condition is counted with what a listing is
 * like left open too, and all likenesses go.
 */
export function ease(engine: SearchEngine, query: SearchQuery, { filters }: Understood): Eased {
  const { cursor: _, ...first } = query;
  const without = (ids: readonly string[]): SearchQuery => ({
    ...query,
    ignore: [...(query.ignore ?? []), ...ids],
  });
  const counted = (more: readonly string[]): SearchResult['relaxations'] =>
    filters
      .map(({ id, text }) => ({
        id,
        label: text,
        count: engine.countOf({ ...first, ignore: without([id, ...more]).ignore }),
      }))
      .filter(({ count }) => count > 0);
  const likeness = filters.filter(({ field }) => likenesses.has(field)).map(({ id }) => id);
  const alone = counted([]);
  if (alone.length === 0) return { relaxations: counted(likeness), query: without(likeness) };
  const [best] = alone.filter(({ id }) => likeness.includes(id)).sort((a, b) => b.count - a.count);
  return { relaxations: alone, query: best ? without([best.id]) : query };
}
