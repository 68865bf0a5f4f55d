import type { Facet, SearchQuery } from '@souk/sdk/contract';
import type { Columns } from '../corpus/columns.js';
import { ratingUnlessTold } from './chosen-conditions.js';

const stars = [4.5, 4, 3, 0] as const;

/** How many results each lowest rating would leave. A seller without ratings passes every one. */
export function ratingFacet(places: Int32Array, query: SearchQuery, { rating }: Columns): Facet {
  const least = query.minimumSellerRating ?? ratingUnlessTold;
  const bounds = [...new Set([...stars, least])].sort((a, b) => b - a);
  const steps = countSteps(places, rating, Float64Array.from(bounds));
  let count = 0;
  const values = bounds.map((bound, index) => ({
    value: String(bound),
    label: String(bound),
    count: (count += steps[index] ?? 0),
    selected: bound === least,
  }));
  return { field: 'rating', values };
}

/** How many reach each bound, the highest first, but none above it. */
function countSteps(places: Int32Array, rating: Float64Array, bounds: Float64Array): Uint32Array {
  const counts = new Uint32Array(bounds.length + 1);
  for (let at = 0; at < places.length; at++) {
    const own = rating[places[at] ?? 0] ?? 0;
    let step = 0;
    while (step < bounds.length && own < (bounds[step] ?? 0)) step++;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
