import type { Intent, Sort } from '@souk/sdk/contract';
import type { Corpus } from '../corpus/corpus.js';
import { competitivenessOf } from './features.js';
import { centsAtRank, pricesOf } from './prices.js';
import { featureShare, type features, tasteShare, weightsFor } from './weights.js';

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
  readonly #weights: Readonly<Record<(typeof features)[number] | 'sellerTrust', number>>;

  constructor(corpus: Corpus, texts: Float64Array, setting: RankingSetting) {
    this.#corpus = corpus;
    this.#texts = texts;
    this.#setting = setting;
    const share = setting.taste ? 1 - tasteShare : 1;
    const weights = weightsFor(setting.intent);
    const scaled = (name: (typeof features)[number]): number =>
      share * featureShare * weights[name];
    this.#weights = {
      textRelevance: scaled('textRelevance'),
      sellerReputation: scaled('sellerReputation'),
      conversionRate: scaled('conversionRate'),
      deliverySpeed: scaled('deliverySpeed'),
      priceCompetitiveness: scaled('priceCompetitiveness'),
      sellerTrust: share * (1 - featureShare),
    };
  }

  /** What each feature adds to a listing's score, and the score: exactly their sum. */
  explain(place: number): { score: number; ranking: Record<string, number> } {
    const { reputation, conversion, speed, cents, trust } = this.#corpus.columns;
    const { topText, middleCents, taste } = this.#setting;
    const weights = this.#weights;
    const ranking = {
      textRelevance:
        weights.textRelevance * (topText === 0 ? 1 : (this.#texts[place] ?? 0) / topText),
      sellerReputation: weights.sellerReputation * (reputation[place] ?? 0),
      conversionRate: weights.conversionRate * (conversion[place] ?? 0),
      deliverySpeed: weights.deliverySpeed * (speed[place] ?? 0),
      priceCompetitiveness:
        weights.priceCompetitiveness * competitivenessOf(cents[place] ?? 0, middleCents),
      sellerTrust: weights.sellerTrust * (trust[place] ?? 0),
    };
    const score =
      ranking.textRelevance +
      ranking.sellerReputation +
      ranking.conversionRate +
      ranking.deliverySpeed +
      ranking.priceCompetitiveness +
      ranking.sellerTrust;
    if (!taste) return { score, ranking };
    const personalFit = tasteShare * taste(place);
    return { score: score + personalFit, ranking: { ...ranking, personalFit } };
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

  /** Scores of 0–1: the same sum in the same order as `explain` makes, so that they agree to the last bit. */
  #scores(places: Int32Array, scores: Float64Array): void {
    const { reputation, conversion, speed, cents, trust } = this.#corpus.columns;
    const { topText, middleCents, taste } = this.#setting;
    const weights = this.#weights;
    const texts = this.#texts;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      scores[at] =
        // Without words every listing fits them.
        weights.textRelevance * (topText === 0 ? 1 : (texts[place] ?? 0) / topText) +
        weights.sellerReputation * (reputation[place] ?? 0) +
        weights.conversionRate * (conversion[place] ?? 0) +
        weights.deliverySpeed * (speed[place] ?? 0) +
        weights.priceCompetitiveness * competitivenessOf(cents[place] ?? 0, middleCents) +
        weights.sellerTrust * (trust[place] ?? 0);
    }
    if (taste)
      for (let at = 0; at < places.length; at++)
        scores[at] = (scores[at] ?? 0) + tasteShare * taste(places[at] ?? 0);
  }
}

function copy(places: Int32Array, column: Float64Array, keys: Float64Array, sign: 1 | -1): void {
  for (let at = 0; at < places.length; at++) keys[at] = sign * (column[places[at] ?? 0] ?? 0);
}
