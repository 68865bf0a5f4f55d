import { mockKeys } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';

export const listingSuite: readonly Sentence[] = [
  sentence('listings come page by page, newest first, none twice', async ({ shop, equal }) => {
    const first = await shop.listings.list({ limit: 5 }).toArray({ limit: 12 });
    equal(new Set(first.map(({ id }) => id)).size, 12);
    const dates = first.map(({ publishedAt }) => publishedAt ?? '');
    equal(dates, [...dates].sort().reverse());
  }),

  sentence('an unknown listing is refused as listing_not_found', ({ shop, refused }) =>
    refused('listing_not_found', shop.listings.retrieve('lst_nothing')),
  ),

  sentence('an unknown key is refused as key_unknown', ({ client, refused }) =>
    refused('key_unknown', client('pk_test_nobody').listings.retrieve(wellKnown.silkScarf)),
  ),

  sentence('an ended session is refused as session_expired', ({ client, refused }) =>
    refused(
      'session_expired',
      client(mockKeys.publishable, 'st_test_old').listings.retrieve(wellKnown.silkScarf),
    ),
  ),
];
