import type { Intent } from '@souk/sdk/contract';
import type { SearchDocument } from './search-index.js';

type Weights = Readonly<
  Record<
    | 'textRelevance'
    | 'sellerReputation'
    | 'conversionRate'
    | 'deliverySpeed'
    | 'priceCompetitiveness',
    number
  >
>;

const even: Weights = {
  textRelevance: 0.45,
  sellerReputation: 0.15,
  conversionRate: 0.15,
  deliverySpeed: 0.1,
  priceCompetitiveness: 0.15,
};
const byIntent: Partial<Record<Intent, Weights>> = {
  bargain: {
    ...even,
    textRelevance: 0.35,
    priceCompetitiveness: 0.35,
    sellerReputation: 0.1,
    conversionRate: 0.1,
  },
  bulk: {
    ...even,
    textRelevance: 0.4,
    priceCompetitiveness: 0.3,
    deliverySpeed: 0.05,
    conversionRate: 0.1,
  },
  premium: { ...even, sellerReputation: 0.3, priceCompetitiveness: 0, conversionRate: 0.15 },
  gift: { ...even, deliverySpeed: 0.2, priceCompetitiveness: 0.05 },
};

/** How much of a score the five features make up; the seller's trust is the rest. */
const featureShare = 0.85;

/** What ranking looks at beside the text. */
export interface RankingFacts {
  readonly document: SearchDocument;
  /** 0–1, the best text match of the query being 1. */
  readonly text: number;
  /** US cents, of this listing and the middle of all candidates. */
  readonly price: number;
  readonly medianPrice: number;
}

/** What each feature adds to the score of a listing; every one is 0 or more and they add up to the score, at most 1. */
export function contributions(facts: RankingFacts, intent: Intent): Record<string, number> {
  const { document } = facts;
  const weights = byIntent[intent] ?? even;
  const features: Record<keyof Weights, number> = {
    textRelevance: facts.text,
    sellerReputation: document.sellerRating === null ? 0.5 : document.sellerRating / 5,
    // Ten sales in three hundred views are assumed before any are seen.
    conversionRate: Math.min(1, ((document.orders + 10) / (document.views + 300)) * 10),
    deliverySpeed: 1 / (1 + document.deliveryDays / 10),
    priceCompetitiveness:
      facts.medianPrice === 0 ? 0.5 : facts.medianPrice / (facts.medianPrice + facts.price),
  };
  const ranking: Record<string, number> = {};
  for (const name of Object.keys(features) as (keyof Weights)[])
    ranking[name] = featureShare * weights[name] * features[name];
  ranking['sellerTrust'] = (1 - featureShare) * (document.sellerTrust / 100);
  return ranking;
}
