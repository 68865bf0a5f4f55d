/** What the parts of `<souk-search>` say that are fetched when somebody asks: why a result is where it is, and what is remembered. */
export const searchMoreEn = {
  locale: 'en',
  whyTitle: 'Why it is here',
  whyNote: 'Nobody pays for a place. It follows from these:',
  features: {
    textRelevance: 'Fits your words',
    sellerReputation: 'Buyers’ ratings',
    conversionRate: 'Often bought',
    deliverySpeed: 'Fast delivery',
    priceCompetitiveness: 'Good price',
    sellerTrust: 'Seller’s trust score',
    personalFit: 'Suits what you opened',
  },
  score: (points: string) => `Score: ${points} of 100`,
  sortedBy: (order: string) => `The list is sorted by: ${order}.`,
  moved: (places: string) => `Places moved for you: ${places}`,
  rememberedNote:
    'With your consent, what you open puts similar things a little higher in a list. It is kept on this device only.',
  toldNote: 'The shop also learns which results are opened and bought.',
  keepSearches: 'Remember my searches',
  keepTaste: 'Put higher what suits me',
  sellers: 'Sellers',
  nothingKept: 'Nothing yet. Open a result, and it is noted here.',
  erase: 'Erase it all',
  erased: 'Erased. Nothing is kept.',
};
