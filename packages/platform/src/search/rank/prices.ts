import { centsOfBucket, priceBuckets } from '../corpus/price-buckets.js';

/** How many of some listings cost what: a count for each bucket of prices. It holds until the next call. */
export function pricesOf(places: Int32Array, bucket: Uint16Array): Uint32Array {
  histogram.fill(0);
  for (let at = 0; at < places.length; at++) {
    const own = bucket[places[at] ?? 0] ?? 0;
    histogram[own] = (histogram[own] ?? 0) + 1;
  }
  return histogram;
}
const histogram = new Uint32Array(priceBuckets);

/** About how many US cents the listing costs that so many are cheaper than. @param prices as `pricesOf` gives them */
export function centsAtRank(prices: Uint32Array, rank: number): number {
  let bucket = 0;
  for (let seen = 0; bucket < priceBuckets - 1; bucket++)
    if ((seen += prices[bucket] ?? 0) > rank) break;
  return centsOfBucket(bucket);
}
