import type { Catalogue } from '../shared/messages.js';
import { searchEn } from '../shared/messages/en/search.js';

/** Everything that search says, in all languages. */
export const catalogue: Catalogue<'search'> = {
  part: 'search',
  english: searchEn,
  others: () => import('../shared/messages/search-locales.js'),
};
