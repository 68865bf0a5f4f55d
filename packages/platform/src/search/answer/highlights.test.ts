import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../../testing/a-listing.js';
import { indexOf, seededDocuments } from '../../testing/seeded-documents.js';

/** What of the only title a query marks. */
function marked(q: string, title: string, locale = 'en'): string[] {
  const [hit] = indexOf([aListing('a', title, { locale })]).query({ q, locale }).hits;
  ok(hit, `"${q}" finds "${title}"`);
  return hit.titleHighlights.map(([start, end]) => title.slice(start, end));
}

test('the whole word is marked, also for its plural, its beginning and a mistyped one', () => {
  deepEqual(marked('scarf', 'Silk scarf, hand-rolled'), ['scarf']);
  deepEqual(marked('scarves', 'Silk scarf'), ['scarf']);
  deepEqual(marked('sca', 'Silk scarf'), ['scarf']);
  deepEqual(marked('scraf', 'Silk scarf'), ['scarf']);
});

test('a part of a hyphenated word marks the whole of it', () => {
  deepEqual(marked('rolled', 'Silk scarf, hand-rolled'), ['hand-rolled']);
});

test('words in a row are marked one by one', () => {
  deepEqual(marked('teapot iron', 'Iron teapot with lid'), ['Iron', 'teapot']);
});

test('accents and case make no difference', () => {
  deepEqual(marked('theiere', 'Théière en fonte', 'fr'), ['Théière']);
});

test('a number with its unit is marked as one, whatever the unit is called', () => {
  deepEqual(marked('tea 250 grams', 'Green tea, 250 g'), ['tea', '250 g']);
});

test('signs of a script without spaces are marked where they stand, joined when they touch', () => {
  deepEqual(marked('围巾', '真丝围巾 手工', 'zh-Hans'), ['围巾']);
  deepEqual(marked('围巾手工', '真丝围巾 手工', 'zh-Hans'), ['围巾', '手工']);
});

test('what is excluded is not marked', () => {
  deepEqual(marked('scarf not pink', 'Teal scarf'), ['scarf']);
});

test('ranges lie in the title, in order, apart from each other', () => {
  const documents = new Map(seededDocuments(1, 300).map((each) => [each.id, each]));
  const index = indexOf(documents.values());
  for (const q of ['silk scarf', 'tea 250 g', '真丝围巾', 'Schal', 'hand', 'ผ้าพันคอ', 'écharpe'])
    for (const { id, locale, titleHighlights } of index.query({ q, limit: 50 }).hits) {
      const { length } = documents.get(id)?.texts[locale]?.title ?? '';
      let last = -1;
      for (const [start, end] of titleHighlights) {
        ok(start > last && end > start && end <= length, `${q}: ${id}`);
        last = end;
      }
    }
});
