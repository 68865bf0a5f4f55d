import type { Intent, Sort } from '@souk/sdk/contract';
import { centsOfBucket, priceBuckets } from '../corpus/columns.js';
import type { Corpus } from '../corpus/corpus.js';
import { competitivenessOf } from './features.js';
import { features, featureShare, tasteShare, weightsFor } from './weights.js';

/** What ranking looks at beside the listings themselves. */
export interface RankingSetting {
  readonly intent: Intent;
  readonly sort: Sort;
  /** The best text score of all results, and the middle of their prices: what the features are measured by. */
  readonly topText: number;
  readonly middleCents: number;
  readonly taste: ((place: number) => number) | undefined;
}

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

/** The best text score and the middle price of what was found. */
export function measures(
  places: Int32Array,
  scores: Float64Array,
  { columns }: Corpus,
): { topText: number; middleCents: number } {
  let topText = 0;
  for (let at = 0; at < places.length; at++) {
    const score = scores[places[at] ?? 0] ?? 0;
    if (score > topText) topText = score;
  }
  const middleCents =
    places.length === 0
      ? 0
      : centsAtRank(pricesOf(places, columns.bucket), (places.length - 1) / 2);
  return { topText, middleCents };
}

/** Scores listings by five features and the trust layer. */
export class Ranking {
  readonly #corpus: Corpus;
  readonly #texts: Float64Array;
  readonly #setting: RankingSetting;
  readonly #weights: readonly number[];
  readonly #trustWeight: number;

  constructor(corpus: Corpus, texts: Float64Array, setting: RankingSetting) {
    this.#corpus = corpus;
    this.#texts = texts;
    this.#setting = setting;
    const share = setting.taste ? 1 - tasteShare : 1;
    const weights = weightsFor(setting.intent);
    this.#weights = features.map((name) => share * featureShare * weights[name]);
    this.#trustWeight = share * (1 - featureShare);
  }

  /** What each feature adds to a listing's score. They add up to it. */
  contributions(place: number): Record<string, number> {
    const { reputation, conversion, speed, cents, trust } = this.#corpus.columns;
    const { topText, middleCents, taste } = this.#setting;
    const values = [
      // Without words every listing fits them.
      topText === 0 ? 1 : (this.#texts[place] ?? 0) / topText,
      reputation[place] ?? 0,
      conversion[place] ?? 0,
      speed[place] ?? 0,
      competitivenessOf(cents[place] ?? 0, middleCents),
    ];
    const ranking: Record<string, number> = {};
    for (const [index, name] of features.entries())
      ranking[name] = (this.#weights[index] ?? 0) * (values[index] ?? 0);
    ranking['sellerTrust'] = this.#trustWeight * (trust[place] ?? 0);
    if (taste) ranking['personalFit'] = tasteShare * taste(place);
    return ranking;
  }

  /** What listings are ordered by, the highest first: one number for each place, in the order of the places. */
  keysOf(places: Int32Array, keys: Float64Array): void {
    const { cents, rating, publishedAt } = this.#corpus.columns;
    switch (this.#setting.sort) {
      case 'relevance':
        return this.#scores(places, keys);
      case 'price_ascending':
        return copy(places, cents, keys, -1);
      case 'price_descending':
        return copy(places, cents, keys, 1);
      case 'newest':
        return copy(places, publishedAt, keys, 1);
      case 'rating':
        copy(places, rating, keys, 1);
        // Unrated sellers come last.
        for (let at = 0; at < places.length; at++) if (keys[at] === Infinity) keys[at] = 0;
    }
  }

  /** Scores of 0–1: the same sum in the same order as the contributions, so that they add up to it to the last bit. */
  #scores(places: Int32Array, scores: Float64Array): void {
    const { reputation, conversion, speed, cents, trust } = this.#corpus.columns;
    const { topText, middleCents, taste } = this.#setting;
    const [ofText = 0, ofReputation = 0, ofConversion = 0, ofSpeed = 0, ofPrice = 0] = this.#weights;
    const ofTrust = this.#trustWeight;
    const texts = this.#texts;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      scores[at] =
        ofText * (topText === 0 ? 1 : (texts[place] ?? 0) / topText) +
        ofReputation * (reputation[place] ?? 0) +
        ofConversion * (conversion[place] ?? 0) +
        ofSpeed * (speed[place] ?? 0) +
        ofPrice * competitivenessOf(cents[place] ?? 0, middleCents) +
        ofTrust * (trust[place] ?? 0);
    }
    if (taste)
      for (let at = 0; at < places.length; at++)
        scores[at] = (scores[at] ?? 0) + tasteShare * taste(places[at] ?? 0);
  }
}

function copy(places: Int32Array, column: Float64Array, keys: Float64Array, sign: 1 | -1): void {
  for (let at = 0; at < places.length; at++) keys[at] = sign * (column[places[at] ?? 0] ?? 0);
}
