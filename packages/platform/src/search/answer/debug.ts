import type { SearchDebug, SearchQuery } from '@souk/sdk/contract';
import type { Corpus } from '../corpus/corpus.js';
import { candidatesMax } from '../rank/page.js';
import { weightsFor } from '../rank/weights.js';
import type { Searched } from '../search-engine.js';

const termsShown = 8;

/** What each step of a search did, for whoever asks why. */
export function debugOf(searched: Searched, query: SearchQuery, corpus: Corpus): SearchDebug {
  const { understood, slots, retrieved, sifted, conditionFields, topText, middleCents } = searched;
  return {
    understand: slots.map(({ wish, text, alternatives }) => ({
      text,
      force: wish.force,
      terms: alternatives.slice(0, termsShown).map(({ term }) => corpus.terms.nameOf(term)),
    })),
    retrieve: {
      listings: corpus.size,
      matched: retrieved.places.length,
      wordsAsked: retrieved.statistics.least,
      rarities: [...retrieved.statistics.rarities],
    },
    filter: {
      passed: sifted.places.length,
      hidden: conditionFields.map((field, index) => ({ field, count: sifted.hidden[index] ?? 0 })),
    },
    rank: {
      sort: query.sort ?? 'relevance',
      weights: { ...weightsFor(understood.intent.name) },
      candidates: Math.min(candidatesMax, sifted.places.length),
      topText,
      middlePriceUsdCents: Math.round(middleCents),
    },
  };
}
