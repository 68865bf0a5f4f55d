import { plural } from '../plural.js';

/** Sentences that every element may need. */
export const commonEn = {
  /** Language of these sentences. */
  locale: 'en',
  retry: 'Try again',
  close: 'Close',
  testMode: 'Test mode: no real money',
  offline: 'You are offline',
  unreachable: 'Souk cannot be reached.',
  unavailable: 'Something broke at Souk.',
  rateLimited: (seconds: number) =>
    plural('en', seconds, {
      one: 'Very busy right now. Try again in # second.',
      other: 'Very busy right now. Try again in # seconds.',
    }),
};
