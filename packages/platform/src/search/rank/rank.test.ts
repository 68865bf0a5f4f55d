import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { sorts, type SearchQuery } from '@souk/sdk/contract';
import { aListing } from '../../testing/a-listing.js';
import { indexOf, seededDocuments } from '../../testing/seeded-documents.js';
import { features, weightsFor } from './weights.js';

const index = indexOf(seededDocuments(1, 400));

test('contributions add up to the score to the last bit, in every order and with every intent', () => {
  const words = ['silk scarf', 'cheap mug', 'premium watch', 'bulk socks', 'gift', '', '围巾'];
  for (const q of words)
    for (const sort of sorts)
      for (const preference of [[], ['color:teal:0.8', 'category:177:0.5']]) {
        const query: SearchQuery = { q, sort, preference, limit: 50 };
        for (const { id, score, ranking } of index.query(query).hits) {
          let sum = 0;
          for (const part of Object.values(ranking)) sum += part;
          equal(sum, score, `${q}, ${sort}: ${id}`);
          ok(score >= 0 && score <= 1);
          equal('personalFit' in ranking, preference.length > 0);
        }
      }
});

test('the weights of every intent add up to one, and the words are worth most', () => {
  for (const intent of ['bargain', 'bulk', 'premium', 'gift', 'specific', 'unknown'] as const) {
    const weights = weightsFor(intent);
    const sum = features.reduce((all, name) => all + weights[name], 0);
    ok(Math.abs(sum - 1) < 1e-9, `${intent}: ${sum}`);
    for (const name of features) ok(weights.textRelevance >= weights[name], `${intent}: ${name}`);
  }
});

test('what a person likes comes first among equals, and is told', () => {
  const two = indexOf([
    aListing('a', 'Green tea', { attributes: { color: 'green' } }),
    aListing('b', 'Green tea', { attributes: { color: 'teal' } }),
  ]);
  const idsOf = (preference: string[]) =>
    two.query({ q: 'tea', preference }).hits.map(({ id }) => id);
  deepEqual(idsOf([]), ['lst_a', 'lst_b']);
  deepEqual(idsOf(['color:teal:1']), ['lst_b', 'lst_a']);
  const [first, second] = two.query({ q: 'tea', preference: ['color:teal:1'] }).hits;
  ok((first?.ranking['personalFit'] ?? 0) > 0);
  equal(second?.ranking['personalFit'], 0);
});

test('each feature moves the listing that is better in it alone to the top', () => {
  const better = {
    sellerReputation: { sellerRating: 5, sellerRatingCount: 500 },
    conversionRate: { orders: 60 },
    deliverySpeed: { deliveryDays: 1 },
    priceCompetitiveness: { price: { amount: 500, currency: 'USD' } },
    sellerTrust: { sellerTrust: 95 },
  } as const;
  for (const [feature, more] of Object.entries(better)) {
    const { hits } = indexOf([aListing('a', 'Green tea'), aListing('b', 'Green tea', more)]).query({
      q: 'tea',
    });
    deepEqual(
      hits.map(({ id }) => id),
      ['lst_b', 'lst_a'],
      feature,
    );
    const [first, second] = hits;
    for (const [name, part] of Object.entries(first?.ranking ?? {}))
      equal(part > (second?.ranking[name] ?? 0), name === feature, `${feature}: ${name}`);
  }
});

test('a word in a title is worth more than in a description, and equals come in order of id', () => {
  const { hits } = indexOf([
    aListing('c', 'Porcelain cup', { description: 'Goes well with green tea.' }),
    aListing('b', 'Green tea'),
    aListing('a', 'Green tea'),
  ]).query({ q: 'green tea' });
  deepEqual(
    hits.map(({ id }) => id),
    ['lst_a', 'lst_b', 'lst_c'],
  );
});

test('debug tells what each step did', () => {
  const { debug, totalCount } = index.query({ q: 'silk scarf under $40', debug: true });
  ok(debug);
  deepEqual(
    debug.understand.map(({ text, force }) => [text, force]),
    [
      ['silk', 'must'],
      ['scarf', 'should'],
    ],
  );
  ok(debug.understand.every(({ terms }) => terms.length > 0));
  equal(debug.filter.passed, totalCount);
  ok(debug.filter.passed <= debug.retrieve.matched);
  ok(debug.retrieve.matched <= debug.retrieve.listings);
  ok(debug.filter.hidden.some(({ field, count }) => field === 'price' && count > 0));
  deepEqual(debug.rank.weights, weightsFor('bargain'));
  equal(index.query({ q: 'silk scarf' }).debug, undefined);
});
