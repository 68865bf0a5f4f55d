import type { Intent } from '@souk/sdk/contract';

/** The features of a listing that text, seller and price make up, in the order of the weights. */
export const features = [
  'textRelevance',
  'sellerReputation',
  'conversionRate',
  'deliverySpeed',
  'priceCompetitiveness',
] as const;

type Weights = Readonly<Record<(typeof features)[number], number>>;

const even: Weights = {
  textRelevance: 0.6,
  sellerReputation: 0.1,
  conversionRate: 0.1,
  deliverySpeed: 0.08,
  priceCompetitiveness: 0.12,
};

/** How an intent moves the weights; each row adds up to 1. The words stay worth most: the cheapest of another kind is no bargain. */
const byIntent: Partial<Record<Intent, Weights>> = {
  bargain: {
    ...even,
    textRelevance: 0.6,
    priceCompetitiveness: 0.25,
    sellerReputation: 0.05,
    conversionRate: 0.05,
    deliverySpeed: 0.05,
  },
  bulk: {
    ...even,
    textRelevance: 0.55,
    priceCompetitiveness: 0.28,
    sellerReputation: 0.07,
    conversionRate: 0.05,
    deliverySpeed: 0.05,
  },
  premium: {
    ...even,
    textRelevance: 0.6,
    sellerReputation: 0.25,
    conversionRate: 0.1,
    deliverySpeed: 0.05,
    priceCompetitiveness: 0,
  },
  gift: {
    ...even,
    textRelevance: 0.6,
    sellerReputation: 0.12,
    conversionRate: 0.08,
    deliverySpeed: 0.15,
    priceCompetitiveness: 0.05,
  },
  specific: {
    ...even,
    textRelevance: 0.7,
    sellerReputation: 0.08,
    conversionRate: 0.07,
    deliverySpeed: 0.06,
    priceCompetitiveness: 0.09,
  },
};

export const weightsFor = (intent: Intent): Weights => byIntent[intent] ?? even;

/** How much of a score the five features make up; the seller's trust is the rest. */
export const featureShare = 0.85;
/** How much of a score a person's own taste makes up, when it is sent along. */
export const tasteShare = 0.1;
