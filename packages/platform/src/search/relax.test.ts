import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../testing/a-listing.js';
import { indexOf } from '../testing/seeded-documents.js';

const sofa = (id: string, title: string, color: string, material: string) =>
  aListing(id, title, { attributes: { color, material }, categoryId: '460' });
const index = indexOf([
  sofa('blue_oak', 'Blue oak sofa', 'blue', 'oak'),
  sofa('grey_oak', 'Grey oak sofa', 'grey', 'oak'),
  sofa('red_linen', 'Red linen sofa', 'red', 'linen'),
]);

test('when nothing has all that was asked, the condition whose loss brings most is left, and all are told', () => {
  const { hits, relaxations, parsed } = index.query({ q: 'red oak sofa' });
  deepEqual(
    hits.map(({ id }) => id),
    ['lst_blue_oak', 'lst_grey_oak'],
  );
  deepEqual(relaxations, [
    { id: 'color_red', label: 'red', count: 2 },
    { id: 'material_oak', label: 'oak', count: 1 },
  ]);
  equal(parsed.filters.length, 2);
});

test('when no condition alone is in the way, what a listing is like is left open altogether', () => {
  const { hits } = index.query({ q: 'pink silk sofa' });
  equal(hits.length, 3);
});

test('a price is never given up, but told', () => {
  const { totalCount, relaxations } = index.query({ q: 'sofa under $5' });
  equal(totalCount, 0);
  deepEqual(
    relaxations.map(({ id, count }) => [id, count]),
    [['price_max', 3]],
  );
});

test('what fits is not eased', () => {
  deepEqual(index.query({ q: 'blue oak sofa' }).relaxations, []);
});
