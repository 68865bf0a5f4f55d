import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../../testing/a-listing.js';
import { indexOf } from '../../testing/seeded-documents.js';

test('a whole Korean word comes before longer ones that begin with it, whichever sells better', () => {
  const index = indexOf([
    aListing('bag', '노트북 가방', { locale: 'ko', orders: 60, sellerTrust: 90 }),
    aListing('lined', '줄무늬 노트', { locale: 'ko' }),
    aListing('paper', '노트 세트', { locale: 'ko' }),
  ]);
  const { hits, parsed } = index.query({ q: '노트', locale: 'ko' });
  deepEqual(
    hits.map(({ id, titleHighlights }) => [id, titleHighlights]),
    [
      // The end of another word is not what was asked for.
      ['lst_paper', [[0, 2]]],
      ['lst_lined', [[4, 6]]],
      ['lst_bag', [[0, 2]]],
    ],
  );
  deepEqual(parsed.terms, ['노트']);
});
