import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { seedCatalog } from '../../../../mocks/src/seed/catalog.js';
import type { ListingRow } from '../catalog/rows.js';
import { withVariants } from '../catalog/variants.js';
import { indexOf } from '../testing/seeded-documents.js';
import { documentOf } from './documents.js';

const now = '2026-11-22T09:00:00.000Z';
const { listings, sellers } = seedCatalog({
  seed: 1,
  size: 'tiny',
  now,
  mediaOrigin: 'https://souk.test',
});
const [some] = listings;
if (!some) throw new RangeError('The demo has listings.');

/** A shirt in sizes that only its variants tell, with so many of each on hand. */
const shirt = (onHand: Readonly<Record<string, number>>): ListingRow =>
  withVariants(
    { ...some, status: 'published', attributes: { material: 'cotton' } },
    Object.entries(onHand).map(([size, units]) => ({
      id: `var_${size}`,
      attributes: { size },
      onHand: units,
      reserved: 0,
    })),
  );
const indexed = (listing: ListingRow) => {
  const seller = sellers.find(({ id }) => id === listing.sellerId);
  const document = documentOf(listing, seller, now);
  return indexOf(document ? [document] : []);
};
const every = { q: '', minimumSellerRating: 0 };
const sizesIn = (listing: ListingRow): string[] =>
  (
    indexed(listing)
      .query(every)
      .facets.find(({ field }) => field === 'size')?.values ?? []
  ).map(({ value, count }) => `${value} ${count}`);

test('sizes that only the variants tell are filters, facets and words', () => {
  const listing = shirt({ s: 2, m: 1, l: 3 });
  deepEqual(sizesIn(listing).sort(), ['l 1', 'm 1', 's 1']);
  const index = indexed(listing);
  equal(index.query({ ...every, attribute: ['size:m'] }).totalCount, 1);
  equal(index.query({ ...every, attribute: ['size:xl'] }).totalCount, 0);
  equal(index.query({ ...every, q: 'size m' }).totalCount, 1);
  const taste = index.query({ ...every, preference: ['size:l:1'] }).hits[0]?.ranking['personalFit'];
  ok(taste !== undefined && taste > 0);
});

test('a size that is sold out is not found, unless all are', () => {
  deepEqual(sizesIn(shirt({ s: 2, m: 0 })), ['s 1']);
  const soldOut = indexed(shirt({ s: 0, m: 0 }));
  equal(soldOut.query({ ...every, inStock: false, attribute: ['size:m'] }).totalCount, 1);
  equal(soldOut.query({ ...every, attribute: ['size:m'] }).totalCount, 0);
});
