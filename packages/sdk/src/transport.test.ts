import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk } from './client.js';
import { apiVersion } from './contract/index.js';
import { isSoukError, type SoukError } from './errors.js';
import type { TransportOptions } from './options.js';
import { checkout, scarf } from './testing/samples.js';
import {
  cut,
  json,
  refuse,
  reset,
  scriptedServer,
  silence,
  stall,
  text,
  type Step,
} from './testing/scripted-server.js';

const wish = { listing: scarf.id, quantity: 1 };
const key = 'pk_test_demo';

/** A client that does not really wait between attempts, and what it would have waited. */
function impatient(apiOrigin: string, options: Partial<TransportOptions> = {}) {
  const waits: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  return { souk: createSouk({ key, apiOrigin, sleep, ...options }), waits };
}

async function refusalOf(work: Promise<unknown>): Promise<SoukError> {
  const thrown = await work.then(
    () => assert.fail('it was expected to be refused'),
    (error: unknown) => error,
  );
  assert.ok(isSoukError(thrown), String(thrown));
  return thrown;
}

const inTwoSeconds = new Date(Date.parse('2026-11-22T09:30:02Z')).toUTCString();
const sentAt = new Date(Date.parse('2026-11-22T09:30:00Z')).toUTCString();
const failures: [string, Step, number][] = [
  ['429 with Retry-After', refuse('rate_limited', { 'Retry-After': '2' }), 2_000],
  [
    '503 with Retry-After as a date',
    refuse('unavailable', { 'Retry-After': inTwoSeconds, Date: sentAt }),
    2_000,
  ],
  ['a reset connection', reset, 0],
  ['a lost response', (response) => setTimeout(() => reset(response), 20), 0],
  ['a body that is cut', cut(checkout), 0],
  ['no answer in time', silence, 0],
  ['500', refuse('internal'), 0],
  ['a body that stalls', stall(checkout), 0],
  ['broken JSON', text(200, 'application/json', '{"id": "chk_'), 0],
  ['a captive portal', text(200, 'text/html', '<h1>Welcome to the station</h1>'), 0],
  ['an empty 200', text(200, 'application/json', ''), 0],
  ['502 from a proxy', text(502, 'text/html', '<h1>Bad gateway</h1>'), 0],
  ['a first request in flight', refuse('request_in_flight', { 'Retry-After': '1' }), 1_000],
];
for (const [name, fault, leastWaitMs] of failures)
  test(`a checkout survives ${name}: the same bytes go out again with the same key`, async (t) => {
    const server = await scriptedServer(t, fault, fault, json(201, checkout));
    const { souk, waits } = impatient(server.origin, { timeoutMs: 400 });
    assert.equal((await souk.checkouts.create(wish)).id, checkout.id);
    assert.equal(server.seen.length, 3);
    assert.equal(new Set(server.seen.map(({ body }) => body)).size, 1);
    const keys = new Set(server.seen.map(({ headers }) => headers['idempotency-key']));
    assert.equal(keys.size, 1);
    assert.match(String([...keys][0]), /^"[0-9a-f]{32}"$/);
    assert.equal(waits.length, 2);
    for (const wait of waits) assert.ok(wait >= leastWaitMs, `${wait} ms`);
  });

test('two wishes have two keys, and a read has none', async (t) => {
  const server = await scriptedServer(
    t,
    json(201, checkout),
    json(201, checkout),
    json(200, scarf),
  );
  const { souk } = impatient(server.origin);
  await souk.checkouts.create(wish);
  await souk.checkouts.create(wish);
  await souk.listings.retrieve(scarf.id);
  const [first, second, read] = server.seen.map(({ headers }) => headers['idempotency-key']);
  assert.notEqual(first, second);
  assert.equal(read, undefined);
});

test('a call carries who asks, in which language, for which version, and what opens the checkout', async (t) => {
  const server = await scriptedServer(t, json(200, checkout));
  const { souk } = impatient(server.origin, { locale: 'fr-CA', session: 'st_test_1' });
  await souk.checkouts.retrieve(checkout.id, {
    clientSecret: 'cs_1',
    dryRun: true,
    headers: { 'X-Shop': 'lyon', authorization: 'Bearer nobody' },
  });
  const { headers, url, method } = server.seen[0] ?? assert.fail();
  assert.deepEqual([method, url], ['GET', '/v1/checkouts/chk_1']);
  assert.deepEqual(
    ['authorization', 'accept-language', 'souk-version', 'souk-client-secret', 'souk-dry-run', 'x-shop', 'cookie']
      .map((name) => headers[name]),
    ['Bearer st_test_1', 'fr-CA', apiVersion, 'cs_1', 'true', 'lyon', undefined],
  ); // prettier-ignore
});

test('a refusal is not asked again, and says what the platform said', async (t) => {
  const server = await scriptedServer(
    t,
    refuse('sold_out', {}, { available: 3, param: 'quantity' }),
  );
  const error = await refusalOf(impatient(server.origin).souk.checkouts.create(wish));
  assert.equal(server.seen.length, 1);
  const { code, status, requestId, retryable, param, severity, docUrl } = error;
  assert.deepEqual([code, status, requestId, retryable], ['sold_out', 409, 'req_1', false]);
  assert.deepEqual([param, severity], ['quantity', 'warning']);
  assert.match(String(docUrl), /#sold_out$/);
  assert.equal(error.problem?.['available'], 3);
});

test('what a newer platform answers in place of a newer code is passed on, with the original', async (t) => {
  const newer = { code: 'unrecognized_problem', unrecognizedCode: 'moon_phase_wrong' };
  const server = await scriptedServer(t, refuse('sold_out', {}, newer));
  const error = await refusalOf(impatient(server.origin).souk.checkouts.create(wish));
  const { code, problem } = error;
  assert.deepEqual([code, problem?.['unrecognizedCode']], ['unrecognized_problem', 'moon_phase_wrong']);
}); // prettier-ignore

test('fields and enum values of a newer platform pass', async (t) => {
  const server = await scriptedServer(t, json(200, { ...scarf, status: 'resting', glow: 1 }));
  const listing = await impatient(server.origin).souk.listings.retrieve(scarf.id);
  assert.equal(listing.status, 'resting');
});

test('JSON that is no object is response_invalid at once, naming the request', async (t) => {
  const server = await scriptedServer(t, json(200, [scarf]));
  const error = await refusalOf(impatient(server.origin).souk.listings.retrieve(scarf.id));
  assert.deepEqual([error.code, error.status, error.requestId], ['response_invalid', 200, 'req_header']);
  assert.equal(server.seen.length, 1);
}); // prettier-ignore

test('a field that is not what the contract says is warned of while developing, and passes', async (t) => {
  const warnings = t.mock.method(console, 'warn', () => {});
  const server = await scriptedServer(t, json(200, { ...scarf, available: 'twelve' }));
  const listing = await impatient(server.origin).souk.listings.retrieve(scarf.id);
  assert.equal(listing.available, 'twelve');
  assert.match(String(warnings.mock.calls[0]?.arguments[0]), /listings\.retrieve\.available/);
});

test('what was asked to be expanded is held against its own form, and nothing else may stand for an id', async (t) => {
  const warnings = t.mock.method(console, 'warn', () => {});
  const seller = { id: scarf.seller, name: 7 };
  const server = await scriptedServer(t, json(200, { ...scarf, seller }), json(200, { ...scarf, seller }));
  const { souk } = impatient(server.origin);
  await souk.listings.retrieve(scarf.id, {}, { expand: ['seller'] });
  const asked = warnings.mock.calls.map(({ arguments: [line] }) => String(line));
  assert.ok(asked.some((line) => line.includes('listings.retrieve.seller.name ')), String(asked));
  assert.ok(!asked.some((line) => line.includes('listings.retrieve.seller ')), String(asked));
  await souk.listings.retrieve(scarf.id);
  assert.match(String(warnings.mock.calls.at(-1)?.arguments[0]), /listings\.retrieve\.seller is not/);
}); // prettier-ignore

test('a page in place of the API is response_invalid; one for 429 or 503 still says what is the matter', async (t) => {
  for (const [status, code] of [
    [404, 'response_invalid'],
    [429, 'rate_limited'],
    [503, 'unavailable'],
  ] as const) {
    const server = await scriptedServer(t, text(status, 'text/html', '<h1>Sorry</h1>'));
    const { souk } = impatient(server.origin, { retryCountMax: 1 });
    const error = await refusalOf(souk.listings.retrieve(scarf.id));
    assert.deepEqual([error.code, error.status], [code, status]);
    assert.equal(server.seen.length, status === 404 ? 1 : 2);
  }
});

test('the platform can veto asking again', async (t) => {
  const server = await scriptedServer(t, refuse('internal', { 'Souk-Should-Retry': 'false' }));
  const error = await refusalOf(impatient(server.origin).souk.listings.retrieve(scarf.id));
  assert.deepEqual([error.code, error.retryable, server.seen.length], ['internal', false, 1]);
});

test('attempts are counted: retryCountMax after the first', async (t) => {
  const server = await scriptedServer(t, refuse('internal'));
  const { souk, waits } = impatient(server.origin, { random: () => 1 });
  await refusalOf(souk.listings.retrieve(scarf.id));
  await refusalOf(souk.listings.retrieve(scarf.id, {}, { retryCountMax: 0 }));
  assert.equal(server.seen.length, 5 + 1);
  assert.deepEqual(waits, [300, 600, 1_200, 2_400]);
});

test('a wait that would outlast the total time is not begun: the refusal comes at once, with the wait', async (t) => {
  const server = await scriptedServer(t, refuse('rate_limited', { 'Retry-After': '3600' }));
  const error = await refusalOf(impatient(server.origin).souk.listings.retrieve(scarf.id));
  assert.deepEqual([error.code, error.retryAfterMs], ['rate_limited', 3_600_000]);
  assert.equal(server.seen.length, 1);
});

test('the total time ends an attempt that has time of its own left', async (t) => {
  const server = await scriptedServer(t, silence);
  const { souk } = impatient(server.origin, { totalTimeoutMs: 80 });
  assert.equal((await refusalOf(souk.listings.retrieve(scarf.id))).code, 'timed_out');
  assert.equal(server.seen.length, 1);
});

test('a redirect is not followed, so that no secret goes elsewhere', async (t) => {
  const elsewhere = await scriptedServer(t, json(200, checkout));
  const server = await scriptedServer(t, text(307, 'text/plain', '', { Location: elsewhere.origin }));
  const { souk } = impatient(server.origin, { retryCountMax: 0 });
  const asked = souk.checkouts.retrieve(checkout.id, { clientSecret: 'cs_1' });
  assert.equal((await refusalOf(asked)).code, 'network_failed');
  assert.equal(elsewhere.seen.length, 0);
}); // prettier-ignore
