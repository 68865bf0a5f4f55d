import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { impactBits, Postings } from './postings.js';

const documentsIn = (list: Uint32Array): number[] =>
  Array.from(list, (posting) => posting >>> impactBits);

/** One term that every third document holds, one that every hundredth does. */
function twoTerms(): Postings {
  const postings = new Postings();
  for (let document = 0; document < 6_000; document += 3) postings.add(0, document, 9);
  for (let document = 0; document < 6_000; document += 100) postings.add(1, document, 7);
  return postings;
}

test('postings between two documents have all of those, and not the whole list', () => {
  const postings = twoTerms();
  for (const [from, to] of [
    [0, 0],
    [0, 5_999],
    [900, 1_500],
    [2_999, 3_001],
    [5_998, 7_000],
  ] as const)
    for (const [term, step] of [
      [0, 3],
      [1, 100],
    ] as const) {
      const read = documentsIn(postings.read(term, from, to));
      const wanted = Array.from({ length: 6_000 / step }, (_, index) => index * step).filter(
        (document) => document >= from && document <= to,
      );
      deepEqual(
        read.filter((document) => document >= from && document <= to),
        wanted,
        `${from}–${to} of ${term}`,
      );
    }
  // Two blocks at most touch a short stretch: 510 of 2,000.
  deepEqual(postings.read(0, 2_999, 3_001).length <= 510, true);
  deepEqual(postings.read(0, 3_000, 2_999).length <= 255, true);
});

test('documents in another order stand in rising order again, without those that are gone', () => {
  const postings = twoTerms();
  // The last becomes the first; the lower half is gone.
  const renumbered = Int32Array.from({ length: 6_000 }, (_, at) => (at < 3_000 ? -1 : 5_999 - at));
  const compacted = postings.compacted(renumbered, 2);
  deepEqual(
    documentsIn(compacted.read(1)),
    Array.from({ length: 30 }, (_, index) => 99 + index * 100),
  );
  deepEqual(compacted.read(0).length, 1_000);
  deepEqual(new Set(Array.from(compacted.read(1), (posting) => posting & 255)), new Set([7]));
});
