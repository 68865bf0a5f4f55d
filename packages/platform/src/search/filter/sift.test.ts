import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../../testing/a-listing.js';
import { indexOf } from '../../testing/seeded-documents.js';

test('more conditions than there are bits still hide what fails any of them', () => {
  const names = Array.from(
    { length: 40 },
    (_, index) => `grade_${'abcdefghij'.charAt(index % 10)}${'x'.repeat(index / 10)}`,
  );
  const attributes = Object.fromEntries(names.map((name) => [name, 'yes']));
  const index = indexOf([
    aListing('a', 'Green tea', { attributes }),
    ...names.map((name) =>
      aListing(name, 'Green tea', { attributes: { ...attributes, [name]: 'no' } }),
    ),
  ]);
  const { hits } = index.query({ q: 'tea', attribute: names.map((name) => `${name}:yes`) });
  deepEqual(
    hits.map(({ id }) => id),
    ['lst_a'],
  );
});

test('a second value of a chosen field shows what it would add', () => {
  const index = indexOf([
    aListing('a', 'Green tea', { attributes: { color: 'green' } }),
    aListing('b', 'Red tea', { attributes: { color: 'red' } }),
    aListing('c', 'Red tea, dear', {
      attributes: { color: 'red' },
      price: { amount: 9_000, currency: 'USD' },
    }),
  ]);
  const { totalCount, facets } = index.query({
    q: 'tea',
    attribute: ['color:green'],
    maximumPrice: 5_000,
  });
  equal(totalCount, 1);
  deepEqual(
    facets
      .find(({ field }) => field === 'color')
      ?.values.map(({ value, count, selected }) => [value, count, selected]),
    [
      ['green', 1, true],
      ['red', 1, false],
    ],
  );
});
