import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createSouk } from './client.js';
import { isSoukError } from './errors.js';
import { confirmed, type Outcome } from './outcome.js';
import { escrow } from './testing/samples.js';
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

const card = { number: '4242424242424242', expiry: '12/34', cvc: '123' };
const wish = { listing: escrow.listing, quantity: 1, card };

async function shop(t: TestContext, ...steps: Step[]) {
  const server = await scriptedServer(t, ...steps);
  const souk = createSouk({
    key: 'sk_test_demo',
    apiOrigin: server.origin,
    sleep: async () => {},
    timeoutMs: 400,
    retryCountMax: 1,
  });
  const keys = () => new Set(server.seen.map(({ headers }) => headers['idempotency-key'])).size;
  return { souk, seen: server.seen, keys };
}
const codeOf = (end: Outcome<unknown>): string =>
  end.outcome === 'confirmed' ? 'confirmed' : `${end.outcome} ${end.error.code}`;

test('a payment that is answered is confirmed, and says whether the answer was given before', async (t) => {
  const { souk } = await shop(t, json(201, escrow), json(201, escrow, { 'Idempotency-Replayed': 'true' })); // prettier-ignore
  const first = await souk.escrows.create(wish);
  const second = await souk.escrows.create(wish);
  assert.deepEqual(first, { outcome: 'confirmed', value: escrow, replayed: false });
  assert.equal(second.outcome === 'confirmed' && second.replayed, true);
  assert.equal(confirmed(first).status, 'funded');
});

test('withResponse() tells the same with what came around it, after a resume too, and leaves no rejection unheard', async (t) => {
  const unheard: unknown[] = [];
  const note = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', note);
  const { souk } = await shop(t, refuse('card_declined'), reset, reset, json(201, escrow, { ETag: 'W/"0123456789abcdef"' })); // prettier-ignore
  const declined = await souk.escrows.create(wish).withResponse();
  assert.equal(declined.outcome === 'not_done' && declined.error.requestId, 'req_1');
  const lost = await souk.escrows.create(wish).withResponse();
  const found = lost.outcome === 'unknown' ? await lost.resume() : lost;
  assert.ok(found.outcome === 'confirmed');
  const { data, status, requestId, version, headers } = found.value;
  assert.deepEqual([data, status, requestId], [escrow, 201, 'req_header']);
  assert.deepEqual([version, headers.get('ETag')], Array(2).fill('W/"0123456789abcdef"'));
  await assert.rejects(souk.escrows.confirm('..').withResponse(), isSoukError);
  await assert.rejects(souk.escrows.retrieve('..').withResponse(), isSoukError);
  await new Promise((next) => setImmediate(next));
  process.off('unhandledRejection', note);
  assert.deepEqual(unheard, []);
});

const mappings: [string, Step[], string][] = [
  ['declined', [refuse('card_declined')], 'not_done card_declined'],
  ['refused before anything was tried', [refuse('rate_limited')], 'not_done rate_limited'],
  ['refused for its key', [refuse('key_unknown')], 'not_done key_unknown'],
  ['always reset', [reset], 'unknown network_failed'],
  ['always cut', [cut(escrow)], 'unknown network_failed'],
  ['always stalled', [stall(escrow)], 'unknown timed_out'],
  ['never answered', [silence], 'unknown timed_out'],
  ['answered with a portal', [text(200, 'text/html', '<h1>Hi</h1>')], 'unknown response_invalid'],
  ['answered with broken JSON', [text(201, 'application/json', '{')], 'unknown response_invalid'],
  ['answered with nothing', [text(200, 'application/json', '')], 'unknown response_invalid'],
  ['answered with JSON of another shape', [json(201, { id: 7 })], 'unknown response_invalid'],
  ['answered with 500', [refuse('internal')], 'unknown internal'],
  ['answered with 503', [refuse('unavailable')], 'unknown unavailable'],
  ['still in flight', [refuse('request_in_flight')], 'unknown request_in_flight'],
  ['blocked by a page that is not ours', [text(403, 'text/html', 'No')], 'unknown response_invalid'],
  ['lost, then declined under the same key', [reset, refuse('card_declined')], 'not_done card_declined'],
  ['lost, then turned away at the door', [reset, refuse('rate_limited')], 'unknown rate_limited'],
  ['lost, then the session ends', [reset, refuse('session_expired')], 'unknown session_expired'],
  ['lost, then replayed', [reset, json(201, escrow)], 'confirmed'],
  ['refused with a code of a newer platform', [refuse('sold_out', {}, { code: 'unrecognized_problem' })], 'not_done unrecognized_problem'],
]; // prettier-ignore
for (const [name, steps, expected] of mappings)
  test(`a payment ${name}: ${expected}, under one key`, async (t) => {
    const { souk, keys } = await shop(t, ...steps);
    assert.equal(codeOf(await souk.escrows.create(wish)), expected);
    assert.equal(keys(), 1);
  });

test('resuming asks again with the same key and finds what became of it', async (t) => {
  const { souk, keys } = await shop(t, reset, reset, json(201, escrow));
  const lost = await souk.escrows.create(wish);
  assert.equal(lost.outcome, 'unknown');
  const found = lost.outcome === 'unknown' ? await lost.resume() : lost;
  assert.equal(codeOf(found), 'confirmed');
  assert.equal(keys(), 1);
});

test('what is unknown stays so until the platform says what became of it', async (t) => {
  const { souk } = await shop(t, reset, reset, refuse('rate_limited'), refuse('rate_limited'), refuse('card_declined')); // prettier-ignore
  const lost = await souk.escrows.create(wish);
  const turnedAway = lost.outcome === 'unknown' ? await lost.resume() : lost;
  assert.equal(codeOf(turnedAway), 'unknown rate_limited');
  const told = turnedAway.outcome === 'unknown' ? await turnedAway.resume() : turnedAway;
  assert.equal(codeOf(told), 'not_done card_declined');
});

test('a client that is closed cannot turn unknown into not done', async (t) => {
  const { souk } = await shop(t, reset);
  const lost = await souk.escrows.create(wish);
  souk.close();
  assert.equal(lost.outcome === 'unknown' && codeOf(await lost.resume()), 'unknown client_closed');
  assert.equal(codeOf(await souk.escrows.create(wish)), 'not_done client_closed');
});

test('a payment taken up after a reload is in doubt from the start', async (t) => {
  const { souk, seen } = await shop(t, refuse('rate_limited'));
  const kept = { idempotencyKey: 'kept-over-the-reload', resuming: true };
  const end = await souk.escrows.create(wish, kept);
  assert.equal(codeOf(end), 'unknown rate_limited');
  assert.equal(end.outcome === 'unknown' && end.idempotencyKey, 'kept-over-the-reload');
  assert.equal(seen[0]?.headers['idempotency-key'], '"kept-over-the-reload"');
});

test('a payment aborted under way is unknown, and can be resumed all the same', async (t) => {
  const { souk, keys } = await shop(t, silence, json(201, escrow));
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 40);
  const end = await souk.escrows.create(wish, { signal: abort.signal });
  assert.equal(codeOf(end), 'unknown aborted');
  assert.equal(end.outcome === 'unknown' && codeOf(await end.resume()), 'confirmed');
  assert.equal(keys(), 1);
});

test('a payment aborted before it is sent is not done', async (t) => {
  const { souk, seen } = await shop(t, json(201, escrow));
  const end = await souk.escrows.create(wish, { signal: AbortSignal.abort() });
  assert.equal(codeOf(end), 'not_done aborted');
  assert.equal(seen.length, 0);
});

test('a mistake in the program is thrown, and nothing is sent', async (t) => {
  const { souk, seen } = await shop(t, json(200, escrow));
  for (const id of ['', '..', 'esc_1/cancel'])
    await assert.rejects(souk.escrows.confirm(id), (error) => {
      assert.ok(isSoukError(error));
      assert.deepEqual([error.code, error.param], ['invalid_request', 'escrow']);
      return true;
    });
  await assert.rejects(souk.escrows.confirm('esc_1', { clientSecret: 'cs\n1' }), TypeError);
  assert.equal(seen.length, 0);
});

test('confirmed() gives the value, or throws the reason', () => {
  assert.equal(confirmed({ outcome: 'confirmed', value: 7, replayed: true }), 7);
});
