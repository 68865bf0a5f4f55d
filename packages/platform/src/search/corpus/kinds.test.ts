import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf, seededDocuments } from '../../testing/seeded-documents.js';
import type { SearchDocument } from '../search-index.js';

const [some] = seededDocuments(1, 'tiny');
if (!some) throw new RangeError('The demo has listings.');

/** Listings with a title in one language each, all by the same seller and alike but for category and title. */
const listings = (rows: readonly (readonly [string, string, string])[]): SearchDocument[] =>
  rows.map(([categoryId, locale, title], at) => ({
    ...some,
    id: `lst_${at}`,
    categoryId,
    attributes: {},
    available: 5,
    sellerRating: null,
    texts: { [locale]: { title, description: '' } },
    defaultLocale: locale,
  }));
const [headphones, lamps] = ['543626', '4636'] as const;

const found = (documents: readonly SearchDocument[], q: string): string[] =>
  indexOf(documents)
    .query({ q })
    .hits.map(({ id }) => id);

test('a word that titles have for one kind of thing finds that kind in other languages too, after those that have the word', () => {
  const documents = listings([
    [headphones, 'en', 'Headphones, walnut'],
    [headphones, 'nl', 'Koptelefoon van notenhout'],
    [headphones, 'nl', 'Koptelefoon met kabel'],
    [headphones, 'nl', 'Koptelefoon, zwart'],
    [lamps, 'en', 'Desk lamp'],
  ]);
  const ids = found(documents, 'koptelefoon');
  deepEqual([...ids].sort(), ['lst_0', 'lst_1', 'lst_2', 'lst_3']);
  deepEqual(ids.at(-1), 'lst_0');
});

test('a word that stands in titles of several kinds names none', () => {
  const documents = listings([
    [headphones, 'nl', 'Koptelefoon van eikenhout'],
    [headphones, 'nl', 'Koptelefoon van eikenhout, licht'],
    [lamps, 'nl', 'Bureaulamp van eikenhout'],
    [lamps, 'en', 'Desk lamp'],
  ]);
  ok(!found(documents, 'eikenhout').includes('lst_3'));
});
