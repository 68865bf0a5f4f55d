import { wordsIn } from '../messages.js';
import { locales } from './badge-locales.js';
import { badgeEn } from './en/badge.js';

/** What the trust badge says in another language than English: fetched, with all that finds it, where one is spoken. */
export const badgeWords = (locale: string): Promise<typeof badgeEn> =>
  wordsIn({ part: 'badge', english: badgeEn, others: async () => ({ locales }) }, locale);
