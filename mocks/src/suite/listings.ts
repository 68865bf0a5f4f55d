import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';

export const listingSuite: readonly Sentence[] = [
  sentence('listings come page by page, newest first, none twice', async ({ shop, equal }) => {
    const first = await shop.listings.list({ limit: 5 }).toArray({ limit: 12 });
    equal(new Set(first.map(({ id }) => id)).size, 12);
    const dates = first.map(({ publishedAt }) => publishedAt ?? '');
    equal(dates, [...dates].sort().reverse());
  }),

  sentence('a listing tells what it is, what it costs and whose it is', async ({ shop, equal }) => {
    const scarf = await shop.listings.retrieve(wellKnown.silkScarf);
    equal(
      [scarf.id, scarf.price, scarf.seller],
      [wellKnown.silkScarf, { amount: 1840, currency: 'USD' }, wellKnown.weaver],
    );
  }),

  sentence('an unknown listing is refused as listing_not_found', ({ shop, refused }) =>
    refused('listing_not_found', shop.listings.retrieve('lst_nothing')),
  ),

  sentence('an unknown key is refused as key_unknown', ({ client, refused }) =>
    refused('key_unknown', client('pk_test_nobody').listings.retrieve(wellKnown.silkScarf)),
  ),

  sentence('an ended session is refused as session_expired', ({ client, keys, refused }) =>
    refused(
      'session_expired',
      client(keys.publishable, 'st_test_old').listings.retrieve(wellKnown.silkScarf),
    ),
  ),
];
