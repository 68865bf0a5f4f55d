import assert from 'node:assert/strict';
import test from 'node:test';
import { suites } from './app-suite.js';
import { assertEqual, conformanceOf } from './conformance.js';
import { createMockSouk, type MockSouk } from './scenario.js';
import { withControl } from './control.js';
import { fetchOf } from './fetch-of.js';

type Fetch = typeof globalThis.fetch;

/** A mock as it is reached from outside, its bench too. */
async function reached(): Promise<{ souk: MockSouk; fetch: Fetch }> {
  const souk = await createMockSouk();
  return { souk, fetch: fetchOf(withControl(souk)) };
}

/** A platform that somebody else has built, and not well: what it answers is edited on the way. */
const edited =
  (fetch: Fetch, edit: (json: Record<string, unknown>, path: string) => void): Fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request);
    const { pathname } = new URL(request.url);
    const type = response.headers.get('Content-Type') ?? '';
    if (!type.includes('json') || pathname.startsWith('/_mock')) return response;
    const json: Record<string, unknown> = await response.json();
    edit(json, pathname);
    return new Response(JSON.stringify(json), response);
  };

test('the mock conforms fully, and every operation of the contract is exercised', async () => {
  const { souk, fetch } = await reached();
  const { findings, missed, share } = await conformanceOf(souk.origin, { fetch });
  assert.deepEqual(
    findings.filter(({ result }) => result !== 'holds'),
    [],
  );
  assert.deepEqual(missed, [], 'operations without a sentence in mocks/src/suite');
  assert.equal(share, 1);
});

test('a platform that is no mock is asked what needs no clock, and the rest is passed over', async () => {
  const { souk } = await reached();
  const { findings, share } = await conformanceOf(souk.origin, { fetch: souk.fetch });
  const count = (result: string): number =>
    findings.filter((each) => each.result === result).length;
  assert.deepEqual(
    findings.filter(({ result }) => result === 'fails'),
    [],
  );
  assert.equal(share, 1);
  assert.ok(count('passed over') > 20 && count('holds') > 15, `${count('holds')} held`);
});

test('a platform that keeps what it was asked conforms again when it is asked again, in any order', async () => {
  const { souk } = await reached();
  for (const nouns of [
    undefined,
    ...Object.keys(suites)
      .toReversed()
      .map((noun) => [noun]),
  ]) {
    const { findings } = await conformanceOf(souk.origin, { fetch: souk.fetch, nouns });
    assert.deepEqual(
      findings.filter(({ result }) => result === 'fails'),
      [],
    );
  }
});

test('a platform that answers in another form is told where, and its share falls', async () => {
  const { souk, fetch } = await reached();
  const wrong = edited(fetch, (json, path) => {
    if (path.startsWith('/v1/listings/')) delete json['price'];
  });
  const nouns = ['listings', 'checkouts', 'trust'];
  const { findings, share } = await conformanceOf(souk.origin, { fetch: wrong, nouns });
  const { why } = findings.find(({ result }) => result === 'fails') ?? {};
  assert.match(
    why ?? '',
    /listings\.retrieve: the answer is not of the contract's form: price|price/,
  );
  assert.ok(share < 1 && share > 0, String(share));
});

test('a platform whose refusals have the wrong code fails just there', async () => {
  const { souk, fetch } = await reached();
  const wrong = edited(fetch, (json) => {
    if (json['code'] === 'sold_out') json['code'] = 'listing_closed';
  });
  const nouns = ['checkouts'];
  const { findings } = await conformanceOf(souk.origin, { fetch: wrong, nouns });
  const failed = findings.filter(({ result }) => result === 'fails');
  assert.ok(failed.length === 1, String(failed.length));
  assert.ok(failed.some(({ sentence }) => sentence.includes('sold-out')));
});

test('values are compared as the sentences mean it', () => {
  assertEqual({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 });
  for (const [actual, expected] of [[1, 2], [[1], { 0: 1 }], [{ a: 1 }, { a: 1, b: undefined }], [null, {}], [['a'], ['a', 'b']]])
    assert.throws(() => assertEqual(actual, expected), /instead of/);
}); // prettier-ignore
