import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../../testing/a-listing.js';
import { indexOf } from '../../testing/seeded-documents.js';

const headphones = { categoryId: '543626' };
const lamps = { categoryId: '4636' };
const found = (documents: Parameters<typeof indexOf>[0], q: string): string[] =>
  indexOf(documents)
    .query({ q })
    .hits.map(({ id }) => id);

test('a word that titles have for one kind of thing finds that kind in other languages too, after those that have the word', () => {
  const ids = found(
    [
      aListing('walnut', 'Headphones, walnut', headphones),
      aListing('notenhout', 'Koptelefoon van notenhout', { ...headphones, locale: 'nl' }),
      aListing('kabel', 'Koptelefoon met kabel', { ...headphones, locale: 'nl' }),
      aListing('zwart', 'Koptelefoon, zwart', { ...headphones, locale: 'nl' }),
      aListing('lamp', 'Desk lamp', lamps),
    ],
    'koptelefoon',
  );
  deepEqual([...ids].sort(), ['lst_kabel', 'lst_notenhout', 'lst_walnut', 'lst_zwart']);
  equal(ids.at(-1), 'lst_walnut');
});

test('a word that stands in titles of several kinds names none', () => {
  const ids = found(
    [
      aListing('koptelefoon', 'Koptelefoon van eikenhout', { ...headphones, locale: 'nl' }),
      aListing('licht', 'Koptelefoon van eikenhout, licht', { ...headphones, locale: 'nl' }),
      aListing('bureaulamp', 'Bureaulamp van eikenhout', { ...lamps, locale: 'nl' }),
      aListing('lamp', 'Desk lamp', lamps),
    ],
    'eikenhout',
  );
  equal(ids.length, 3);
  ok(!ids.includes('lst_lamp'));
});

test('what titles mean by a word is learned again when listings come and go', () => {
  const index = indexOf([
    aListing('walnut', 'Headphones, walnut', headphones),
    aListing('kabel', 'Koptelefoon met kabel', { ...headphones, locale: 'nl' }),
    aListing('zwart', 'Koptelefoon, zwart', { ...headphones, locale: 'nl' }),
  ]);
  const countNow = (): number => index.query({ q: 'koptelefoon' }).totalCount;
  equal(countNow(), 2);
  index.put(aListing('bas', 'Koptelefoon met bas', { ...headphones, locale: 'nl' }));
  equal(countNow(), 4, 'three of a kind name it');
  index.remove('lst_bas');
  equal(countNow(), 2);
});
