import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import {
  conditionQueries,
  judge,
  mistypedQueries,
  plainQueries,
  unspacedQueries,
  type Judged,
  type JudgedQuery,
} from '../testing/judged-queries.js';
import { indexOf, seededDocuments } from '../testing/seeded-documents.js';

const seed = Number(process.env['SEED'] ?? 7);
const documents = seededDocuments(1, 'demo');
const index = indexOf(documents);

function judged(name: string, queries: readonly JudgedQuery[]): Judged {
  const result = judge(queries, documents, (q) => index.query({ q }).hits.map(({ id }) => id));
  const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
  console.log(
    `${name}, ${result.queries} queries: nDCG@10 ${result.gain.toFixed(3)}, hit ${share(result.hit)}, nothing ${share(result.nothing)}; missed: ${result.missed.map(({ q }) => q).join(', ')}`,
  );
  return result;
}

test('plain words in 24 languages find the thing that they name', () => {
  const { queries, gain, hit, nothing } = judged('plain words', plainQueries(seed, 480));
  ok(queries > 200 && gain >= 0.97 && hit >= 0.99 && nothing <= 0.005);
});

test('conditions in the words bring what fits them to the top', () => {
  const { queries, gain, hit, nothing } = judged('conditions', conditionQueries());
  ok(queries > 80 && gain >= 0.95 && hit >= 0.97 && nothing <= 0.005);
});

test('a slip of the finger still finds the thing', () => {
  const all = judged('mistyped', mistypedQueries(seed, 480));
  ok(all.queries > 350 && all.gain >= 0.96 && all.hit >= 0.985 && all.nothing <= 0.005);
  const english = judged('mistyped English', mistypedQueries(seed, 240, ['en']));
  ok(english.queries > 200 && english.hit >= 0.99 && english.nothing === 0);
});

test('Chinese, Japanese, Korean and Thai always find the thing', () => {
  const all = judged('scripts without spaces', unspacedQueries());
  ok(all.queries > 300 && all.gain >= 0.97 && all.hit === 1 && all.nothing === 0);
});
