import assert from 'node:assert/strict';
import test from 'node:test';
import { checkout, scarf } from '../testing/samples.js';
import { retrieveCheckout } from './checkout.js';
import { formFaults } from './form.js';
import { listListings, retrieveListing } from './listing.js';
import type { Operation } from './operation.js';

/** Where they part, as text. */
const places = (operation: Operation, answer: unknown, expand?: readonly string[]): string[] =>
  formFaults(operation, answer, expand).map(({ path }) => path.map(String).join('.'));

test('an answer with its ids is of the form, and so is null where the form allows it', () => {
  assert.deepEqual(places(retrieveListing, scarf), []);
  assert.deepEqual(places(retrieveCheckout, checkout), []);
});

test('a thing in place of an id is right only where the request asked for it', () => {
  const whole = { ...checkout, listing: scarf };
  assert.deepEqual(places(retrieveCheckout, whole, ['listing']), []);
  assert.deepEqual(places(retrieveCheckout, whole), ['listing']);
  assert.deepEqual(places(retrieveCheckout, whole, ['seller']), ['seller', 'listing']);
});

test('an id in place of the thing that was asked for is a fault', () => {
  assert.deepEqual(places(retrieveCheckout, checkout, ['listing']), ['listing']);
  const whole = { ...checkout, listing: scarf };
  assert.deepEqual(places(retrieveCheckout, whole, ['listing.seller']), ['listing.seller']);
});

test('a fault inside of what was expanded is told by its whole path, in each row too', () => {
  const wrong = { ...checkout, listing: { ...scarf, title: 7 } };
  assert.deepEqual(places(retrieveCheckout, wrong, ['listing']), ['listing.title']);
  const rows = { data: [scarf, { ...scarf, seller: { id: scarf.seller } }] };
  const found = places(listListings, { ...rows, nextCursor: null, hasMore: false }, ['seller']);
  assert.deepEqual(found[0], 'data.0.seller');
  assert.ok(found.includes('data.1.seller.name'), String(found));
  assert.ok(!found.includes('data.1.seller'), String(found));
});

test('what is no object at all is a fault, and expands to nothing', () => {
  for (const answer of [null, 7, 'text', []])
    assert.deepEqual(places(retrieveListing, answer, ['seller']), ['']);
});
