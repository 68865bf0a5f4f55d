import { plural } from '../plural.js';

/** Sentences that every element may need. */
export const commonEn = {
  retry: 'Try again',
  close: 'Close',
  verified: 'Verified',
  newSeller: 'New seller',
  rated: (rating: string, count: string) => `Rated ${rating} of 5 by ${count} buyers`,
  freeDelivery: 'Free delivery',
  testMode: 'Test mode: no real money',
  offline: 'You are offline',
  unavailable: 'Souk is not answering right now.',
  rateLimited: (seconds: number) =>
    plural('en', seconds, {
      one: 'Very busy right now. Try again in # second.',
      other: 'Very busy right now. Try again in # seconds.',
    }),
};
