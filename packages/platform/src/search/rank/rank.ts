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

/** The best text score and the middle price of what was found. */
export function measures(
  places: Int32Array,
  scores: Float64Array,
  { columns }: Corpus,
): { topText: number; middleCents: number } {
  const { bucket } = columns;
  const histogram = new Int32Array(priceBuckets);
  let topText = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const score = scores[place] ?? 0;
    if (score > topText) topText = score;
    const own = bucket[place] ?? 0;
    histogram[own] = (histogram[own] ?? 0) + 1;
  }
  let seen = 0;
  let middle = 0;
  while (middle < priceBuckets - 1 && (seen += histogram[middle] ?? 0) * 2 < places.length)
    middle++;
  return { topText, middleCents: places.length === 0 ? 0 : centsOfBucket(middle) };
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

  /** 0–1. */
  scoreOf(place: number): number {
    const { columns } = this.#corpus;
    const [text = 0, reputation = 0, conversion = 0, speed = 0, price = 0] = this.#weights;
    // The same sum in the same order as the contributions, so that they add up to it to the last bit.
    return (
      text * this.#textOf(place) +
      reputation * (columns.reputation[place] ?? 0) +
      conversion * (columns.conversion[place] ?? 0) +
      speed * (columns.speed[place] ?? 0) +
      price * competitivenessOf(columns.cents[place] ?? 0, this.#setting.middleCents) +
      this.#trustWeight * (columns.trust[place] ?? 0) +
      (this.#setting.taste ? tasteShare * this.#setting.taste(place) : 0)
    );
  }

  /** What each feature adds to a listing's score. */
  contributions(place: number): Record<string, number> {
    const { columns } = this.#corpus;
    const values = [
      this.#textOf(place),
      columns.reputation[place] ?? 0,
      columns.conversion[place] ?? 0,
      columns.speed[place] ?? 0,
      competitivenessOf(columns.cents[place] ?? 0, this.#setting.middleCents),
    ];
    const ranking: Record<string, number> = {};
    for (const [index, name] of features.entries())
      ranking[name] = (this.#weights[index] ?? 0) * (values[index] ?? 0);
    ranking['sellerTrust'] = this.#trustWeight * (columns.trust[place] ?? 0);
    if (this.#setting.taste) ranking['personalFit'] = tasteShare * this.#setting.taste(place);
    return ranking;
  }

  /** What a listing is ordered by, the highest first. */
  keyOf(place: number): number {
    const { columns } = this.#corpus;
    switch (this.#setting.sort) {
      case 'relevance':
        return this.scoreOf(place);
      case 'price_ascending':
        return -(columns.cents[place] ?? 0);
      case 'price_descending':
        return columns.cents[place] ?? 0;
      case 'rating':
        return Math.max(0, columns.rating[place] ?? 0);
      case 'newest':
        return columns.publishedAt[place] ?? 0;
    }
  }

  #textOf(place: number): number {
    const { topText } = this.#setting;
    // Without words every listing fits them.
    return topText === 0 ? 1 : (this.#texts[place] ?? 0) / topText;
  }
}
