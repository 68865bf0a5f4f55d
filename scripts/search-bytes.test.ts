import assert from 'node:assert/strict';
import test from 'node:test';
import { searchBytes } from '../bench/search/bytes.js';

/** Bytes, gzipped; the target is 10,000 for the code. */
const codeMax = 27_000;
const allMax = 45_500;

test('the search module weighs no more than it did, with and without the words of all languages', async () => {
  const { code, all, files } = await searchBytes();
  assert.ok(code <= codeMax, `code: ${code} bytes`);
  assert.ok(all <= allMax, `with all languages: ${all} bytes`);
  assert.deepEqual(
    files.filter((path) => path.includes('node_modules/')),
    [],
    'no library is in it',
  );
});
