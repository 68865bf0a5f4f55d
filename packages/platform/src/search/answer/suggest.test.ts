import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../../testing/a-listing.js';
import { indexOf, seededDocuments } from '../../testing/seeded-documents.js';

const teas = indexOf([
  aListing('a', 'Green tea, first harvest'),
  aListing('b', 'Green tea crate'),
  aListing('c', 'Green teapot'),
  aListing('d', '龙井绿茶 礼盒', { locale: 'zh-Hans' }),
]);
const texts = (q: string, more: { locale?: string; limit?: number } = {}): string[] =>
  teas.suggest({ q, ...more }).map(({ text }) => text);

test('what was typed is finished to its word, and goes on as titles do, the commonest first', () => {
  deepEqual(texts('green t').slice(0, 3), ['green tea', 'green teapot', 'green tea crate']);
});

test('a suggestion ends with its clause', () => {
  ok(!texts('green tea').some((text) => text.includes('harvest')));
});

test('signs without spaces are finished too', () => {
  deepEqual(texts('龙', { locale: 'zh-Hans' }), ['龙井绿茶']);
  deepEqual(texts('龙井', { locale: 'zh-Hans' }), ['龙井绿茶']);
});

test('categories are suggested by their names in the reader’s language', () => {
  const index = indexOf(seededDocuments(1, 60));
  const [scarves] = index
    .suggest({ q: 'scar', locale: 'en' })
    .filter(({ kind }) => kind === 'category');
  deepEqual(scarves?.text, 'Scarves & Shawls');
  deepEqual(scarves?.category, '177');
});

test('what was typed is marked in each suggestion', () => {
  for (const { text, highlights } of teas.suggest({ q: 'Green T' }))
    deepEqual(
      highlights.map(([start, end]) => text.slice(start, end).toLowerCase()),
      ['green t'],
    );
});

test('no more come than were asked for, and none for nothing', () => {
  deepEqual(texts('green t', { limit: 1 }).length, 1);
  deepEqual(texts('   '), []);
  deepEqual(texts('zzzzqq'), []);
});
